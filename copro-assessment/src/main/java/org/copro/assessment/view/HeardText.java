package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.heard.PrincipleHeard;
import org.copro.assessment.heard.SideAnswer;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.reason.PlainWords;

/** What raters say of a principle, in sentences. What fewer than 5 of a side say is not told. */
final class HeardText {

    private HeardText() {}

    static List<String> of(PrincipleHeard heard) {
        List<String> lines = new ArrayList<>();
        if (heard.byPeople().isEmpty()) {
            lines.add("People who use services have not been heard on it.");
        }
        heard.byPeople().ifPresent(said -> lines.add("People who use services: " + said(said)));
        heard.byOrganisation().ifPresent(said -> lines.add("The organisation: " + said(said)));
        if (heard.peopleSay() == PeopleSay.DIFFERS) {
            lines.add("What people say is far from what the record shows. Both stand; no score changes by it.");
        }
        return lines;
    }

    private static String said(SideAnswer said) {
        return said.raters() < JsonParts.FEWEST_SHOWN
                ? "fewer than %s rated it.".formatted(JsonParts.FEWEST_SHOWN)
                : "%s rated it; the middle answer is “%s”.".formatted(said.raters(), PlainWords.of(said.middle()));
    }
}
