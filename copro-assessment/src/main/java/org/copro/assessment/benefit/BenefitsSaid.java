package org.copro.assessment.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.facts.OwnWords;
import org.copro.assessment.reason.Asked;
import org.copro.people.Side;
import org.copro.project.BenefitAudience;
import org.copro.project.Project;
import org.copro.voice.StatementKind;

/**
 * What records say working together brought, to three audiences, always with who says so.
 *
 * @param records how many records were read
 * @param benefits of all of them: by kind in the order of the taxonomy, those without a kind last; then as recorded
 * @param statements who spoke of benefits in statements, which have no kind of benefit and are not among these
 * @param madeFrom the records
 */
public record BenefitsSaid(int records, List<SaidBenefit> benefits, OwnWords statements, MadeFrom madeFrom) {

    /** Keeps the list as given. */
    public BenefitsSaid {
        benefits = List.copyOf(benefits);
    }

    /**
     * Gathers the benefits of records.
     *
     * @param on day on which statements must be allowed to be used
     */
    public static BenefitsSaid of(List<Project> projects, LocalDate on) {
        List<SaidBenefit> all = new ArrayList<>();
        for (Project project : projects) {
            for (int i = 0; i < project.benefits().size(); i++) {
                all.add(SaidBenefit.of(project.title(), i, project.benefits().get(i)));
            }
        }
        all.sort(Comparator.comparingInt(
                one -> one.benefit().kind().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));
        return new BenefitsSaid(
                projects.size(), all, OwnWords.of(StatementKind.BENEFIT, projects, on), MadeFrom.of(projects));
    }

    /** Those for one audience. */
    public List<SaidBenefit> forAudience(BenefitAudience audience) {
        return benefits.stream()
                .filter(one -> one.benefit().audience().equals(Optional.of(audience)))
                .toList();
    }

    /** Those of which it is not recorded for whom they are. */
    public List<SaidBenefit> forNobodyNamed() {
        return benefits.stream()
                .filter(one -> one.benefit().audience().isEmpty())
                .toList();
    }

    /** Whether this side has been asked: whether any benefit or statement is, or may be, its own word. */
    public Asked asked(Side side) {
        if (statements.sides().contains(side)
                || benefits.stream().anyMatch(one -> one.benefit().statedBy().equals(Optional.of(side)))) {
            return Asked.HEARD;
        }
        return statements.isAnyOfUnknown()
                        || benefits.stream()
                                .anyMatch(one -> one.benefit().statedBy().isEmpty())
                ? Asked.NOT_RECORDED
                : Asked.NOT_YET;
    }

    /** How many benefits for an audience have a standing. */
    public int count(BenefitAudience audience, Standing standing) {
        return (int) forAudience(audience).stream()
                .filter(one -> one.standing() == standing)
                .count();
    }
}
