package org.copro.assessment.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copro.binding.Edit;
import org.copro.people.Participant;
import org.copro.project.Inclusion;
import org.copro.project.Project;
import org.copro.time.PartialDate;

/** Answers to try on a record, as it allows them. */
final class Answers {

    private static final List<String> GROUP = List.of("those whom it concerns most");

    private final Trial trial;

    Answers(Trial trial) {
        this.trial = trial;
    }

    /** Answers that lie far apart: all there are, or for a free answer the ends. */
    List<Edit> tried(Question question) {
        List<String> words = switch (question.answer()) {
            case NUMBER -> List.of("1", "2");
            case SHARE -> List.of("0 %", "50 %", "100 %");
            case SIDES -> List.of("organisation", "people", "people, organisation");
            case WORDS -> List.of("not named");
            default -> question.words();
        };
        return switch (question.answer()) {
            case DATE ->
                dates((AskedFact) question).stream()
                        .map(day -> new Edit(question.pointer(), day))
                        .toList();
            case GROUPS ->
                List.of(
                        new Edit(question.pointer(), groups()),
                        new Edit(question.pointer(), List.of("others than those named")));
            default -> words.stream().map(question::answered).toList();
        };
    }

    /** The first and the last day that fit to the rest. */
    private List<PartialDate> dates(AskedFact fact) {
        List<PartialDate> ends = new ArrayList<>();
        best(fact, true, List.of()).ifPresent(ends::add);
        best(fact, false, List.of()).filter(day -> !ends.contains(day)).ifPresent(ends::add);
        return ends;
    }

    /**
     * The day most in favour of people that fits to the rest: early for joining, late for a decision.
     *
     * @param inFavour false for the day least in favour
     * @param beside other changes that it has to fit to
     */
    Optional<PartialDate> best(AskedFact fact, boolean inFavour, List<Edit> beside) {
        boolean isLate = fact.question().key().equals("decided") == inFavour;
        List<LocalDate> days = within(fact);
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(isLate ? days.size() - 1 - i : i);
            List<Edit> all = new ArrayList<>(beside);
            all.add(new Edit(fact.pointer(), PartialDate.of(day)));
            if (trial.fits(all)) {
                return Optional.of(PartialDate.of(day));
            }
        }
        return Optional.empty();
    }

    /** The days that can be meant: of a month or year that is stated, those in it; instead of a day, any other. */
    private List<LocalDate> within(AskedFact fact) {
        return trial.record()
                .text(fact.pointer())
                .map(PartialDate::parse)
                .filter(date -> date.day().isEmpty())
                .map(date ->
                        Stream.of(date.earliest(), date.latest()).distinct().toList())
                .orElseGet(trial::days);
    }

    /** All groups the record names; a stand-in if it names none. */
    List<String> groups() {
        Project project = trial.facts().project();
        Set<String> groups = new LinkedHashSet<>();
        project.inclusion().map(Inclusion::mostAffected).ifPresent(groups::addAll);
        project.inclusion().map(Inclusion::seldomHeard).ifPresent(groups::addAll);
        project.participants().stream().map(Participant::bringsIn).forEach(groups::addAll);
        return groups.isEmpty() ? GROUP : List.copyOf(groups);
    }
}
