package org.copro.assessment.benefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.survey.Group;
import org.copro.assessment.survey.KindQuestions;
import org.copro.assessment.survey.SurveyReport;
import org.copro.binding.Words;
import org.copro.people.Side;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;

/**
 * What working together brings to one audience by the answers to a survey, as it may be published. The question has the
 * id {@code benefits-for-people}, {@code benefits-for-practitioners} or {@code benefits-for-organisations}, and kinds
 * of benefit as its options.
 *
 * @param audience for whom
 * @param kinds that somebody of a group shown named, in the order of the taxonomy
 */
public record BenefitsAsked(BenefitAudience audience, List<Named> kinds) {

    private static final String QUESTION = "benefits-for-";

    /** Keeps the list. */
    public BenefitsAsked {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind that somebody named.
     *
     * @param entry of the kind
     * @param counts how many of each group named it; groups of which nobody did are not in it
     * @param standing a claim unless somebody of those it is for named it
     */
    public record Named(BenefitKindEntry entry, Map<Group, ProtectedCell> counts, Standing standing) {

        /** Keeps the order. */
        public Named {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }

    /** What a report says of each audience it was asked about. */
    public static List<BenefitsAsked> in(SurveyReport report) {
        List<BenefitsAsked> all = new ArrayList<>();
        for (KindQuestions<BenefitKind> one : KindQuestions.in(report, BenefitKind.class)) {
            audience(one.question().id()).ifPresent(audience -> all.add(of(audience, one.counts())));
        }
        return List.copyOf(all);
    }

    private static Optional<BenefitAudience> audience(String question) {
        return Arrays.stream(BenefitAudience.values())
                .filter(one -> question.equals(QUESTION + Words.kebab(one)))
                .findFirst();
    }

    private static BenefitsAsked of(BenefitAudience audience, Map<Group, Map<BenefitKind, ProtectedCell>> counts) {
        Map<BenefitKind, Map<Group, ProtectedCell>> byKind = new LinkedHashMap<>();
        counts.forEach((group, cells) -> cells.forEach((kind, cell) -> {
            // what is hidden is not nothing: nobody is never hidden
            if (!(cell instanceof Shown shown) || shown.count() > 0) {
                byKind.computeIfAbsent(kind, first -> new LinkedHashMap<>()).put(group, cell);
            }
        }));
        List<Named> kinds = new ArrayList<>();
        for (BenefitKind kind : BenefitKind.values()) {
            if (byKind.containsKey(kind)) {
                Map<Group, ProtectedCell> said = byKind.get(kind);
                kinds.add(new Named(
                        BenefitKinds.shipped().entry(kind), said, standing(SaidBenefit.side(audience), said)));
            }
        }
        return new BenefitsAsked(audience, kinds);
    }

    private static Standing standing(Side side, Map<Group, ProtectedCell> said) {
        if (said.keySet().stream().anyMatch(group -> group.side().equals(Optional.of(side)))) {
            return Standing.SAID_BY_THEMSELVES;
        }
        return said.keySet().stream().allMatch(group -> group.side().isEmpty())
                ? Standing.NOBODYS_WORD
                : Standing.CLAIM;
    }
}
