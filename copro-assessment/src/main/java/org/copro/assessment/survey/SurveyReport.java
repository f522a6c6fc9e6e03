package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.release.CountableResponse;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.Released;
import org.copro.people.Side;
import org.copro.survey.Audience;
import org.copro.survey.Question;
import org.copro.survey.QuestionKind;
import org.copro.survey.Survey;

/**
 * What came of a survey, as it may be published on a day. Counting and showing words are agreed to apart, so that there
 * may be words of people who are not counted, and the other way round.
 *
 * @param survey that was answered
 * @param release for counting: the day and the smallest count shown
 * @param groups all groups of people: shown, too small to show, and those of whom nobody answered
 * @param leftOut who was not counted for want of consent
 * @param questions what came of each, in the order of the survey
 * @param madeFrom the survey, all responses, the register of consents, and the themes of coders
 */
public record SurveyReport(
        Survey survey,
        Release release,
        List<Group> groups,
        LeftOut leftOut,
        List<QuestionResult> questions,
        MadeFrom madeFrom) {

    /** Keeps the lists. */
    public SurveyReport {
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
    }

    /**
     * Makes the report.
     *
     * @param counting the day and the smallest count shown
     * @param coded themes in answers to questions for own words
     * @param seed for groups too large to count out how they could differ by chance
     */
    public static SurveyReport of(Gathered gathered, Release counting, List<Coded> coded, long seed) {
        Released<CountableResponse> released = counting.count(gathered);
        Groups groups = new Groups(gathered.survey(), released.kept(), counting.smallest());
        List<QuestionResult> results = new ArrayList<>();
        for (Question question : gathered.survey().questions()) {
            List<Group> asked = groups.shown().stream()
                    .filter(one -> one.audience()
                            .map(question::isAskedOf)
                            .orElse(question.askedOf().isEmpty()))
                    .toList();
            results.add(result(gathered, question, counting, released.kept(), asked, coded, seed));
        }
        return new SurveyReport(
                gathered.survey(), counting, groups.all(), released.leftOut(), results, madeFrom(gathered, coded));
    }

    private static MadeFrom madeFrom(Gathered gathered, List<Coded> coded) {
        List<Record> read = new ArrayList<>(List.of(gathered.survey()));
        read.addAll(gathered.responses());
        read.add(gathered.register());
        for (Coded one : coded) {
            read.add(one.codebook());
            read.add(one.codings());
        }
        return MadeFrom.of(read);
    }

    private static QuestionResult result(
            Gathered gathered,
            Question question,
            Release counting,
            List<CountableResponse> counted,
            List<Group> groups,
            List<Coded> coded,
            long seed) {
        if (question.kind() == QuestionKind.SCALE) {
            List<ScaleLine> lines = groups.stream()
                    .map(one -> ScaleLine.of(one, Groups.members(one, counted), question, counting.rule()))
                    .toList();
            return new QuestionResult.OfScale(question, lines, SideGap.of(lines, seed));
        }
        if (question.kind() != QuestionKind.WORDS) {
            return new QuestionResult.OfOptions(
                    question,
                    groups.stream()
                            .map(one -> options(one, Groups.members(one, counted), question, counting))
                            .toList());
        }
        Released<Quotable> quotes =
                Release.words(counting.on()).showingFrom(counting.smallest()).quote(gathered, question.id());
        Optional<ThemeResult> themes = coded.stream()
                .filter(one -> one.codings().question().equals(question.id()))
                .findFirst()
                .map(one -> new ThemeCount(one.codebook(), one.codings(), counted)
                        .result(groups, counted, quotes.kept(), counting.rule()));
        return new QuestionResult.OfWords(question, quotes.kept(), quotes.leftOut(), themes);
    }

    /** Each option by itself: chosen or not. */
    private static OptionsLine options(
            Group group, List<CountableResponse> members, Question question, Release counting) {
        List<Integer> counts = new ArrayList<>();
        for (String option : question.optionIds()) {
            counts.add((int) members.stream()
                    .filter(one -> one.chosen(question.id()).contains(option))
                    .count());
        }
        if (question.other().isPresent()) {
            counts.add((int) members.stream()
                    .filter(one -> one.wroteOther(question.id()))
                    .count());
        }
        if (question.kind() == QuestionKind.ONE) {
            // those who did not answer make up the rest, which is known
            int chosen = counts.stream().mapToInt(Integer::intValue).sum();
            List<Integer> all = new ArrayList<>(counts);
            all.add(members.size() - chosen);
            return new OptionsLine(group, Line.of(all, counting.rule()).cells().subList(0, counts.size()));
        }
        List<ProtectedCell> cells = new ArrayList<>();
        for (int count : counts) {
            cells.add(Line.part(count, members.size(), counting.rule()));
        }
        return new OptionsLine(group, cells);
    }

    /** How many people are shown; those of groups too small to show are not among them. */
    public int shown() {
        return groups.stream().filter(Group::isShown).mapToInt(Group::people).sum();
    }

    /** Groups in which somebody answered, and too few to show. */
    public List<Group> tooSmall() {
        return groups.stream().filter(one -> one.people() > 0 && !one.isShown()).toList();
    }

    /** Groups that were asked and of which nobody is counted. */
    public List<Group> nobody() {
        return groups.stream().filter(one -> one.people() == 0).toList();
    }

    /** Whether people who use services were asked at all. */
    public boolean asksPeople() {
        return survey.audiences().isEmpty()
                || survey.audiences().stream().map(Audience::side).anyMatch(Side.PEOPLE::equals);
    }

    /** How many responses there were; hidden where a small group could be worked out from it. */
    public ProtectedCell received() {
        return tooSmall().isEmpty() ? leftOut.before() : new Hidden(Why.PROTECTS_OTHERS, release.smallest());
    }
}
