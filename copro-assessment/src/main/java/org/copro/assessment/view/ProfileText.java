package org.copro.assessment.view;

import java.util.Optional;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.SideProfile;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.HadSay;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;

/** Who had the say stage by stage, as plain text: a bar for each stage, and in words what backs it. */
final class ProfileText {

    private static final int NAME = 42;

    /** Fewer people than these are not told of in numbers. */
    private static final int FEWEST_SHOWN = 5;

    private final Page page;

    ProfileText(Page page) {
        this.page = page;
    }

    /**
     * Writes the profile.
     *
     * @param withdrawn how many did not allow the use of what is recorded about them
     */
    void write(PowerProfile profile, int withdrawn) {
        page.heading("Who had the say, stage by stage");
        if (profile.stages().isEmpty()) {
            page.paragraph("No stage is recorded.");
            return;
        }
        page.line(" ".repeat(NAME) + "  no say  told  asked  dialogue  together  led");
        profile.stages().forEach(this::stage);
        page.line("");
        page.line("  # certain    + so far, may change    ? not known    several marks: somewhere between");
        profile.stages().forEach(this::torn);
        profile.stages().stream()
                .filter(stage -> profile.peopleSay(stage) == PeopleSay.DIFFERS)
                .forEach(stage -> otherwise(stage, profile.byPeople()));
        if (withdrawn > 0) {
            page.paragraph("%s did not allow the use of what is recorded about them; it was not used."
                    .formatted(withdrawn < 5 ? "Fewer than 5 participants" : withdrawn + " participants"));
        }
    }

    private void torn(StagePower stage) {
        if (!stage.isDeclaredAboveObserved() && !stage.isDeclaredBelowObserved()) {
            return;
        }
        String than = stage.isDeclaredAboveObserved()
                ? "more than its decisions or methods show"
                : "less than its decisions or methods show";
        page.item(Phrase.of(
                        "in {}, the record says that people {}: {} (people {}).",
                        stage.stage().called(),
                        new HadSay(stage.declared()),
                        than,
                        new HadSay(stage.observed()))
                .sentence());
    }

    /** What a few people say is theirs: how many, and what, is told from {@link #FEWEST_SHOWN} on. */
    private void otherwise(StagePower stage, SideProfile people) {
        int heard = people.heardOf(stage.stage());
        Phrase said = heard < FEWEST_SHOWN
                ? Phrase.of("fewer than {}", FEWEST_SHOWN)
                : Phrase.of("{} of them; by the middle one, people {}", heard, new HadSay(people.say(stage.stage())));
        page.item(Phrase.of(
                        "in {}, people who use services and rated it say something else than the record ({}). Both stand.",
                        stage.stage().called(),
                        said)
                .sentence());
    }

    private void stage(StagePower stage) {
        int[] columns = {4, 11, 16, 24, 34, 41};
        char[] bar = " ".repeat(44).toCharArray();
        Optional<String> leftOut = stage.leftOutBecause();
        if (leftOut.isEmpty()) {
            for (PowerLevel level : PowerLevel.values()) {
                PowerRange say = stage.evidenced();
                char mark = say.equals(stage.certain()) ? '#' : '+';
                bar[columns[level.ordinal()]] = say.isAny() ? '?' : say.contains(level) ? mark : '.';
            }
        }
        page.line(Page.padded(Phrase.of("{}", stage.stage().called()).sentence(), NAME)
                + new String(bar).stripTrailing());
        String words = leftOut.map("left out: %s"::formatted)
                .orElseGet(() -> PlainWords.of(stage.evidenced()) + backed(stage.corroboration()));
        page.line("    " + words);
    }

    private static String backed(Corroboration corroboration) {
        return switch (corroboration) {
            case NOTHING -> "";
            case DECLARED -> " — the organisation’s word";
            case RECORDED -> " — on record";
            case CONFIRMED -> " — people who use services say so too";
        };
    }
}
