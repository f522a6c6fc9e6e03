package org.copro.assessment.indicator;

import java.util.List;
import java.util.stream.IntStream;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Words;
import org.copro.people.Participant;
import org.copro.project.Inclusion;

/**
 * The groups that a project names, each as a case: whether people who belong to it took part. Groups are compared by
 * their words; capital letters, spaces and hyphens make no difference. A group named twice is one case.
 */
final class GroupsPresent {

    private GroupsPresent() {}

    /**
     * Holds the groups named against those that participants bring in. A group is present if somebody brings it in who
     * certainly is one of the people; it is absent only if all who may be people have stated what they bring in, and
     * none of them names it.
     *
     * @param groups as the project names them; empty is not stated
     * @param which groups they are, in words that follow "the"
     * @param pointer of the list of groups
     */
    static Cases examine(ProjectFacts facts, Cases cases, List<String> groups, String which, String pointer) {
        for (int i = 0; i < groups.size(); i++) {
            if (!isNamedBefore(groups, i)) {
                String group = groups.get(i);
                int place = i;
                switch (isPresent(group, facts)) {
                    case TRUE ->
                        cases.yes(() -> fact("{} are among those who took part", group, pointer + "/" + place, facts));
                    case FALSE ->
                        cases.no(() ->
                                fact("{} are not among those who took part", group, pointer + "/" + place, facts));
                    case UNKNOWN -> cases.open(() -> missing(group, facts));
                }
            }
        }
        return cases.inAll(() -> new Missing(Phrase.of("which the {} are", which), pointer))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "Of the {}, {} took part, but not {}.",
                                which,
                                quoted(groups, Truth.TRUE, facts),
                                quoted(groups, Truth.FALSE, facts)));
    }

    private static Fact fact(String pattern, String group, String pointer, ProjectFacts facts) {
        List<String> evidence =
                facts.project().inclusion().map(Inclusion::evidence).orElse(List.of());
        return new Fact(
                Phrase.of(pattern, quoted(group)), pointer, facts.evidence().voiceOf(evidence));
    }

    private static String quoted(String group) {
        return "“" + Words.shortened(group) + "”";
    }

    /** The groups of which it is so, each once. */
    private static List<String> quoted(List<String> groups, Truth present, ProjectFacts facts) {
        return IntStream.range(0, groups.size())
                .filter(i -> !isNamedBefore(groups, i))
                .mapToObj(groups::get)
                .filter(group -> isPresent(group, facts) == present)
                .map(GroupsPresent::quoted)
                .toList();
    }

    /** Whether the same group stands further up, perhaps in other spelling. */
    private static boolean isNamedBefore(List<String> groups, int position) {
        for (int i = 0; i < position; i++) {
            if (SameGroup.is(groups.get(i), groups.get(position))) {
                return true;
            }
        }
        return false;
    }

    private static Truth isPresent(String group, ProjectFacts facts) {
        Truth present = facts.participants().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        for (ParticipantFacts one : facts.people()) {
            Truth bringsIn = bringsIn(one.participant(), group);
            present = present.or(one.isPeople() || bringsIn != Truth.TRUE ? bringsIn : Truth.UNKNOWN);
        }
        return present;
    }

    /** What could still show that a group is present, where that is not known. */
    private static Missing missing(String group, ProjectFacts facts) {
        for (ParticipantFacts one : facts.people()) {
            if (one.participant().bringsIn().isEmpty()) {
                return new Missing(whether(group), one.pointer() + "/brings-in");
            } else if (!one.isPeople() && bringsIn(one.participant(), group) == Truth.TRUE) {
                return SupportGiven.roleOf(one);
            }
        }
        return new Missing(whether(group), "/participants");
    }

    private static Phrase whether(String group) {
        return Phrase.of("whether {} took part", quoted(group));
    }

    /** Not known if it is not stated what a participant brings in. */
    private static Truth bringsIn(Participant participant, String group) {
        List<String> groups = participant.bringsIn();
        for (int i = 0; i < groups.size(); i++) {
            if (SameGroup.is(groups.get(i), group)) {
                return Truth.TRUE;
            }
        }
        return groups.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }
}
