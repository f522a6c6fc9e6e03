package org.copro.assessment.benefit;

import java.util.Optional;
import org.copro.people.Side;
import org.copro.project.Benefit;
import org.copro.project.BenefitAudience;

/**
 * One benefit of one record, with what it rests on.
 *
 * @param project title of the record
 * @param pointer where it stands in the project file
 * @param benefit as recorded
 * @param standing what weight it has
 */
public record SaidBenefit(String project, String pointer, Benefit benefit, Standing standing) {

    static SaidBenefit of(String project, int index, Benefit benefit) {
        return new SaidBenefit(project, "/benefits/" + index, benefit, standing(benefit));
    }

    /** The entry of its kind; empty if the record gives none. */
    public Optional<BenefitKindEntry> entry() {
        return benefit.kind().map(BenefitKinds.shipped()::entry);
    }

    /** Where it is not recorded for whom it is, nobody can have said it for themselves. */
    private static Standing standing(Benefit benefit) {
        if (benefit.statedBy().isEmpty()) {
            return Standing.NOBODYS_WORD;
        }
        return benefit.audience()
                        .map(SaidBenefit::side)
                        .filter(side -> benefit.statedBy().equals(Optional.of(side)))
                        .isPresent()
                ? Standing.SAID_BY_THEMSELVES
                : Standing.CLAIM;
    }

    /** The side an audience stands on. */
    public static Side side(BenefitAudience audience) {
        return switch (audience) {
            case ORGANISATIONS, PRACTITIONERS -> Side.ORGANISATION;
            case PEOPLE -> Side.PEOPLE;
        };
    }
}
