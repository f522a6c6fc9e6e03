package org.copro.assessment.heard;

import java.util.Optional;
import org.copro.assessment.power.PeopleSay;

/**
 * What the two sides say of one principle, beside what the record shows of it.
 *
 * @param framework id
 * @param principle id
 * @param byPeople what people who use services say; empty if none of them rated it
 * @param byOrganisation what the organisation says; empty if none of it rated it
 * @param peopleSay how the former stands to the record: it differs if it is more than one step from every answer that
 *     the score can still come to, since nobody draws these borders sharply (ours)
 */
public record PrincipleHeard(
        String framework,
        String principle,
        Optional<SideAnswer> byPeople,
        Optional<SideAnswer> byOrganisation,
        PeopleSay peopleSay) {}
