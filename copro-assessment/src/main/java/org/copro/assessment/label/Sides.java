package org.copro.assessment.label;

import java.util.Optional;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.power.PowerProfile;

/**
 * What the two sides' own views of the say would make of the claimed word, where they differ. Shown side by side, never
 * averaged. Only stages that both sides speak of can make them differ.
 *
 * @param byPeople the verdict by the ratings of people who use services, and where they gave none, by the
 *     organisation's word
 * @param byOrganisation the verdict by the ratings of the organisation, and where it gave none, by what the record says
 * @param peopleRating how many people gave a rating
 */
public record Sides(Verdict byPeople, Verdict byOrganisation, int peopleRating) {

    /** Empty unless people gave ratings, both verdicts say something, and they are not the same. */
    static Optional<Sides> of(LabelDefinition definition, PowerProfile profile, Findings findings) {
        if (profile.byPeople().byStage().isEmpty()) {
            return Optional.empty();
        }
        Verdict people = DefinitionCheck.of(definition, Ground.asPeopleSeeIt(profile, findings))
                .verdict();
        Verdict organisation = DefinitionCheck.of(definition, Ground.asTheOrganisationSeesIt(profile, findings))
                .verdict();
        boolean differ = people != organisation && people != Verdict.UNKNOWN && organisation != Verdict.UNKNOWN;
        return differ
                ? Optional.of(new Sides(people, organisation, profile.byPeople().raters()))
                : Optional.empty();
    }
}
