package org.copro.assessment.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.crosswalk.SideBySide.Say;
import org.copro.assessment.label.DefinitionCheck;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.ladder.LadderPlace;
import org.copro.project.Label;

/**
 * Something that two ways of reading a record see differently.
 *
 * @param kind between what
 * @param says how, in words
 */
public record Disagreement(Kind kind, Phrase says) {

    /** Between what. */
    public enum Kind {
        /** Definitions of one word. */
        DEFINITIONS,
        /** Ladders. */
        LADDERS,
        /** Frameworks. */
        FRAMEWORKS
    }

    /** Definitions of one word that give different verdicts. */
    static Optional<Disagreement> betweenDefinitions(Label word, List<DefinitionCheck> checks) {
        Map<Verdict, List<String>> byVerdict = new LinkedHashMap<>();
        checks.forEach(one -> byVerdict
                .computeIfAbsent(one.verdict(), unseen -> new ArrayList<>())
                .add(one.definition().id()));
        if (byVerdict.size() < 2) {
            return Optional.empty();
        }
        List<Phrase> parts = byVerdict.entrySet().stream()
                .map(entry -> Phrase.of("{} by {}", entry.getKey().name(), PlainWords.listed(entry.getValue())))
                .toList();
        return Optional.of(
                new Disagreement(Kind.DEFINITIONS, Phrase.of("The word “{}” is {}.", word, PlainWords.of(parts))));
    }

    /** Ladders on which the same say is the highest there is, has something above it, or has no rung at all. */
    static Optional<Disagreement> betweenLadders(Say say) {
        List<String> top = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (LadderPlace place : say.places()) {
            (place.matches().isEmpty() ? none : place.isAtTheTop() ? top : below)
                    .add(place.ladder().id());
        }
        List<Phrase> parts = new ArrayList<>();
        if (!top.isEmpty() && !below.isEmpty()) {
            parts.add(Phrase.of("is at the top of {}", PlainWords.listed(top)));
            parts.add(Phrase.of("has something above it on {}", PlainWords.listed(below)));
        }
        if (!none.isEmpty()) {
            parts.add(Phrase.of("has no rung on {}", PlainWords.listed(none)));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<String> stages = say.stages().stream()
                .map(StagePower::stage)
                .map(stage -> PlainWords.of(stage.called()))
                .toList();
        return Optional.of(new Disagreement(
                Kind.LADDERS,
                Phrase.of("The say in {} ({}) {}.", PlainWords.of(stages), say.range(), PlainWords.of(parts))));
    }

    /** What keeps a level back in one framework and only lowers a score, or is not asked, in another. */
    static List<Disagreement> betweenFrameworks(List<FrameworkResult> results) {
        List<Disagreement> all = new ArrayList<>();
        for (String indicator : failedGates(results)) {
            List<String> keptBack = new ArrayList<>();
            List<String> lowered = new ArrayList<>();
            List<String> notAsked = new ArrayList<>();
            for (FrameworkResult result : results) {
                List<CriterionResult> asking = asking(indicator, result);
                boolean isGate =
                        asking.stream().anyMatch(one -> one.criterion().gate().isPresent());
                (asking.isEmpty() ? notAsked : isGate ? keptBack : lowered)
                        .add(result.framework().id());
            }
            List<Phrase> parts = new ArrayList<>();
            parts.add(Phrase.of("keeps a level back in {}", PlainWords.listed(keptBack)));
            if (!lowered.isEmpty()) {
                parts.add(Phrase.of("only lowers a score in {}", PlainWords.listed(lowered)));
            }
            if (!notAsked.isEmpty()) {
                parts.add(Phrase.of("is not asked in {}", PlainWords.listed(notAsked)));
            }
            if (parts.size() > 1) {
                Phrase found = first(indicator, results).sentence();
                all.add(new Disagreement(
                        Kind.FRAMEWORKS, Phrase.of("{} ({}) This {}.", found, indicator, PlainWords.of(parts))));
            }
        }
        return all;
    }

    private static List<String> failedGates(List<FrameworkResult> results) {
        return results.stream()
                .flatMap(result -> result.principles().stream())
                .flatMap(score -> score.level().stream())
                .flatMap(level -> level.keepingBack().stream())
                .flatMap(gate -> gate.criterion().stream())
                .flatMap(one -> one.criterion().indicator().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<CriterionResult> asking(String indicator, FrameworkResult result) {
        return result.principles().stream()
                .map(PrincipleScore::criteria)
                .flatMap(List::stream)
                .filter(one -> one.weight() > 0 && one.criterion().indicator().equals(Optional.of(indicator)))
                .toList();
    }

    private static CriterionResult first(String indicator, List<FrameworkResult> results) {
        return results.stream()
                .flatMap(result -> asking(indicator, result).stream())
                .findFirst()
                .orElseThrow();
    }
}
