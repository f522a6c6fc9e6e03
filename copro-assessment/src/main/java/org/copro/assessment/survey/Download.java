package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.release.CountableResponse;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.SharedResponse;
import org.copro.survey.Question;
import org.copro.survey.QuestionKind;
import org.copro.table.CsvLayout;

/**
 * The responses of those who agreed to have them shown without their name: without ids and times, in the order of their
 * texts and not of their coming.
 *
 * <p>Whoever has the counts too could take these responses from them. What is left would be the answers of those who
 * agreed to be counted only; so a question is left out where these are few, or few of them gave an answer, or all the
 * same.
 *
 * @param questions that are in it
 * @param withheld that are not, for the sake of those who are only counted
 * @param rows one for each response that says something: who answered, then the answers
 */
public record Download(List<Question> questions, List<Question> withheld, List<List<String>> rows) {

    /** Keeps the lists. */
    public Download {
        questions = List.copyOf(questions);
        withheld = List.copyOf(withheld);
        rows = List.copyOf(rows);
    }

    /**
     * Puts it together.
     *
     * @param counting by which the counts are published
     */
    public static Download of(Gathered gathered, Release counting) {
        List<SharedResponse> shared = Release.words(counting.on())
                .showingFrom(counting.smallest())
                .share(gathered)
                .kept();
        Set<String> ids = new LinkedHashSet<>();
        shared.forEach(one -> ids.add(one.id()));
        List<CountableResponse> rest = counting.count(gathered).kept().stream()
                .filter(one -> !ids.contains(one.id()))
                .toList();
        List<Question> questions = new ArrayList<>();
        List<Question> withheld = new ArrayList<>();
        for (Question question : gathered.survey().questions()) {
            (isSafe(question, rest, counting, gathered) ? questions : withheld).add(question);
        }
        String language = gathered.survey().language();
        List<List<String>> rows = new ArrayList<>();
        for (SharedResponse one : shared) {
            List<String> row = new ArrayList<>();
            row.add(one.audience().map(Object::toString).orElse(""));
            questions.forEach(question -> row.add(one.answer(question, language)));
            boolean isBlank = row.subList(1, row.size()).stream().allMatch(String::isEmpty);
            if (!isBlank) {
                rows.add(List.copyOf(row));
            }
        }
        rows.sort(Comparator.comparing((List<String> row) -> String.join("\u0000", row)));
        return new Download(questions, withheld, rows);
    }

    /** Whether those who are only counted remain unknown in each group, were all others taken away. */
    private static boolean isSafe(
            Question question, List<CountableResponse> rest, Release counting, Gathered gathered) {
        if (question.kind() == QuestionKind.WORDS || rest.isEmpty()) {
            return true;
        }
        for (Group group : new Groups(gathered.survey(), rest, counting.smallest()).all()) {
            List<CountableResponse> members = Groups.members(group, rest);
            if (members.isEmpty()) {
                continue;
            }
            Optional<List<Integer>> counts =
                    Line.of(counts(question, members), counting.rule()).counts();
            if (members.size() < counting.smallest() || counts.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> counts(Question question, List<CountableResponse> members) {
        List<Integer> counts = new ArrayList<>();
        for (int place = 1; place <= question.options().size(); place++) {
            int at = place;
            String option = question.optionIds().get(place - 1);
            counts.add((int) members.stream()
                    .filter(one -> question.kind() == QuestionKind.SCALE
                            ? one.place(question.id()).orElse(0) == at
                            : one.chosen(question.id()).contains(option))
                    .count());
        }
        counts.add((int) members.stream()
                .filter(one -> one.unsaid(question.id()).isPresent())
                .count());
        return counts;
    }

    /** As CSV in UTF-8 with a byte order mark, as spreadsheet programs want it; cells that begin as formulas do not. */
    public String csv() {
        List<List<String>> all = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("who"));
        questions.forEach(one -> header.add(one.id()));
        all.add(header);
        all.addAll(rows);
        return CsvLayout.SPREADSHEET.begins() + CsvLayout.SPREADSHEET.rows(all);
    }
}
