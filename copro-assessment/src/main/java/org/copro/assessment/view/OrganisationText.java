package org.copro.assessment.view;

import java.util.List;
import java.util.Locale;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.organisation.CheckInState;
import org.copro.assessment.organisation.OrganisationCheck;
import org.copro.assessment.organisation.RoutineSign;
import org.copro.assessment.power.Corroboration;

/** An organisation over its projects and check-ins, as plain text for somebody who runs or uses a service. */
public final class OrganisationText {

    private final Page page = new Page();
    private final OrganisationCheck check;
    private final CheckInState now;
    private final int all;

    private OrganisationText(OrganisationCheck check) {
        this.check = check;
        now = check.last();
        all = now.projects().size();
    }

    /** Writes the check. Lines end with a line feed. */
    public static String render(OrganisationCheck check) {
        OrganisationText view = new OrganisationText(check);
        view.write();
        return view.page.text();
    }

    private void write() {
        page.title(check.title() + ": is working together how things are done?");
        page.paragraph("As of %s, from the records of %s. %s"
                .formatted(
                        now.on(),
                        BenefitsText.counted(all, "project"),
                        check.before()
                                .map(one -> "The check-in before was on %s.".formatted(one.on()))
                                .orElse("It is the first check-in.")));
        if (now.ratedByPeople() == 0) {
            boolean isKnown = now.projects().stream().allMatch(one -> one.peopleRated() == Truth.FALSE);
            page.heading((isKnown
                            ? "People who use services have not been asked yet"
                            : "Whether people who use services were asked is not known")
                    .toUpperCase(Locale.ROOT));
            page.paragraph((isKnown
                            ? "In none of these records have they rated the work themselves."
                            : "In these records there is no rating of theirs that can be used.")
                    + " What follows is what others have put on record.");
        }
        routine();
        words();
        whose();
        changes();
        page.space();
        page.paragraph("A few projects are cases, not a rate: nothing here tells how it is in work that has no record."
                + " Projects are not put in an order.");
    }

    private void routine() {
        page.heading("How routine it is");
        for (RoutineSign sign : RoutineSign.values()) {
            page.item("%s: %s; not so in %s; not known in %s."
                    .formatted(
                            capital(sign.words()),
                            of(now.count(sign, Truth.TRUE)),
                            now.count(sign, Truth.FALSE),
                            now.count(sign, Truth.UNKNOWN)));
        }
    }

    private void words() {
        page.heading("Whether the words in use fit the records");
        page.item("The record supports the word: " + of(now.count(Verdict.SUPPORTED)) + ".");
        page.item("Plausible, but not all of it is shown: " + of(now.count(Verdict.PLAUSIBLE)) + ".");
        page.item("The word says more than the record: " + of(now.count(Verdict.OVERSTATED)) + ".");
        page.item("Too little is recorded: " + of(now.count(Verdict.UNKNOWN)) + ".");
        page.item("No word to check: " + of(now.count(Verdict.NOT_CHECKED)) + ".");
    }

    private void whose() {
        page.heading("Whose words that rests on");
        page.item("The organisation’s word alone: " + of(now.count(Corroboration.DECLARED)) + ".");
        page.item("On record: " + of(now.count(Corroboration.RECORDED)) + ".");
        page.item("Said by people who use services, too: " + of(now.count(Corroboration.CONFIRMED)) + ".");
        page.item("Nothing that decides yet: " + of(now.count(Corroboration.NOTHING)) + ".");
        page.item("People who use services rated the work themselves: " + of(now.ratedByPeople()) + ".");
    }

    private void changes() {
        if (check.before().isEmpty()) {
            return;
        }
        page.heading("What changed since %s".formatted(check.before().get().on()));
        if (check.changes().isEmpty()) {
            page.paragraph("Nothing that is looked at here.");
        }
        List<String> titles =
                check.changes().stream().map(one -> one.project()).distinct().toList();
        for (String title : titles) {
            page.point(title);
            check.changes().stream()
                    .filter(one -> one.project().equals(title))
                    .forEach(one -> page.item(one.said().sentence() + "."));
        }
    }

    private String of(int count) {
        return "%s of %s".formatted(count, all);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
