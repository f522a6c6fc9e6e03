package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
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
    static Finding examine(ProjectFacts facts, Cases cases, List<String> groups, String which, String pointer) {
        List<String> evidence =
                facts.project().inclusion().map(Inclusion::evidence).orElse(List.of());
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Map.Entry<String, Integer> named : firstNamed(groups).entrySet()) {
            String words = named.getKey();
            int position = named.getValue();
            String group = groups.get(position);
            Optional<Supplier<Missing>> missing = missing(group, words, facts);
            if (isPresent(words, facts)) {
                present.add(group);
                cases.yes(() -> new Fact(
                        Phrase.of("{} are among those who took part", quoted(group)),
                        pointer + "/" + position,
                        cases.voiceOf(evidence)));
            } else if (missing.isPresent()) {
                cases.open(missing.get());
            } else {
                absent.add(group);
                cases.no(() -> new Fact(
                        Phrase.of("{} are not among those who took part", quoted(group)),
                        pointer + "/" + position,
                        cases.voiceOf(evidence)));
            }
        }
        return cases.inAll(() -> new Missing(Phrase.of("which the {} are", which), pointer))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "Of the {}, {} took part, but not {}.", which, quoted(present), quoted(absent)));
    }

    private static String quoted(String group) {
        return "“" + Words.shortened(group) + "”";
    }

    private static List<String> quoted(List<String> groups) {
        return groups.stream().map(GroupsPresent::quoted).toList();
    }

    /** The positions of the groups, by their words; one in other spelling is the same group. */
    private static Map<String, Integer> firstNamed(List<String> groups) {
        if (groups.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            first.putIfAbsent(words(groups.get(i)), i);
        }
        return first;
    }

    private static boolean isPresent(String words, ProjectFacts facts) {
        for (ParticipantFacts one : facts.people()) {
            if (one.isPeople() && bringsIn(one.participant(), words)) {
                return true;
            }
        }
        return false;
    }

    /** What could still show that a group is present; empty if nothing could. */
    private static Optional<Supplier<Missing>> missing(String group, String words, ProjectFacts facts) {
        if (facts.participants().isEmpty()) {
            return Optional.of(() -> new Missing(Phrase.of("whether {} took part", quoted(group)), "/participants"));
        }
        for (ParticipantFacts one : facts.people()) {
            if (one.participant().bringsIn().isEmpty()) {
                return Optional.of(() ->
                        new Missing(Phrase.of("whether {} took part", quoted(group)), one.pointer() + "/brings-in"));
            } else if (!one.isPeople() && bringsIn(one.participant(), words)) {
                return Optional.of(() -> SupportGiven.roleOf(one));
            }
        }
        return Optional.empty();
    }

    private static boolean bringsIn(Participant participant, String words) {
        for (String one : participant.bringsIn()) {
            if (words(one).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private static String words(String group) {
        StringBuilder words = new StringBuilder(group.length());
        String lower = group.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int sign = lower.codePointAt(at);
            if (!isGap(sign)) {
                words.appendCodePoint(sign);
            }
        }
        return words.toString();
    }

    private static boolean isGap(int sign) {
        return sign == ' '
                || sign >= '\t' && sign <= '\r'
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }
}
