package org.copro.assessment.flag;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;

/** A flag that one finding raises by itself. It has the sources of the indicator. */
final class WhenFound implements FlagRule {

    private static final int PARTIES = Indicators.place("I31");

    private final FlagEntry entry;
    private final String indicator;
    private final int place;
    private final Set<Outcome> outcomes;
    private final Predicate<Grounds> unless;

    private WhenFound(FlagEntry entry, String indicator, Set<Outcome> outcomes, Predicate<Grounds> unless) {
        this.entry = entry;
        this.indicator = indicator;
        place = Indicators.place(indicator);
        this.outcomes = outcomes;
        this.unless = unless;
    }

    private WhenFound(String id, String title, String raisedWhen, String wouldLift, String indicator, Set<Outcome> on) {
        this(
                new FlagEntry(
                        id,
                        title,
                        raisedWhen,
                        wouldLift,
                        Indicators.find(indicator).orElseThrow().entry().sources()),
                indicator,
                on,
                grounds -> false);
    }

    /** The same flag, not raised where something else says it better, or takes it back. */
    private WhenFound unless(Predicate<Grounds> better) {
        return new WhenFound(entry, indicator, outcomes, better);
    }

    private static boolean isNobodyThere(Grounds grounds) {
        return grounds.findings().outcome(PARTIES) == Outcome.NOT_OBSERVED;
    }

    /** Flags that one finding raises, in the order in which they are shown. */
    static List<FlagRule> all() {
        Set<Outcome> no = EnumSet.of(Outcome.NOT_OBSERVED);
        Set<Outcome> notInFull = EnumSet.of(Outcome.NOT_OBSERVED, Outcome.PARTLY);
        Set<Outcome> yes = EnumSet.of(Outcome.OBSERVED);
        Set<Outcome> atLeastInPart = EnumSet.of(Outcome.OBSERVED, Outcome.PARTLY);
        return List.of(
                new WhenFound(
                        "only-professionals",
                        "No people who use services among the parties",
                        "all participants recorded are professionals",
                        "A record of the people who use services, or are affected, and took part.",
                        "I31",
                        no),
                new WhenFound(
                        "decided-before-involvement",
                        "Decided before people joined",
                        "a main decision is dated before people joined",
                        "People in the room before the main decisions are made; or the right dates, if these are wrong.",
                        "I01",
                        atLeastInPart),
                new WhenFound(
                                "no-say-in-main-decisions",
                                "No real say in the main decisions",
                                "in all main decisions people had no say, or one that could be ignored, and the record does not support a word used in public, such as consultation",
                                "A say in the main decisions that must at least be answered with reasons.",
                                "I32",
                                yes)
                        .unless(Grounds::isTheWordKept),
                new WhenFound(
                                "one-voice",
                                "One person speaks for all",
                                "at most one person who uses services took part",
                                "At least two people who use services wherever decisions are made.",
                                "I09",
                                yes)
                        .unless(WhenFound::isNobodyThere),
                new WhenFound(
                        "unpaid-contribution",
                        "People’s part was not paid",
                        "people were not paid for their part and not given another return they agreed to",
                        "Payment, or another return that people agree to.",
                        "I11",
                        notInFull),
                new WhenFound(
                        "no-feedback",
                        "People did not hear back",
                        "people did not hear what became of their input",
                        "An answer to those who took part, also when nothing changes, with reasons.",
                        "I13",
                        no),
                new WhenFound(
                        "nothing-changed",
                        "Nothing changed",
                        "nothing changed because of what people said, and they did not decide so themselves",
                        "One thing that changes because of people’s input, or a joint decision to leave it.",
                        "I14",
                        no),
                new WhenFound(
                        "outputs-only",
                        "Only activity is counted",
                        "all measures count what was done, none what difference it made",
                        "At least one measure of what difference it made, best one that people chose.",
                        "I33",
                        no),
                new WhenFound(
                        "access-not-provided",
                        "Access needs were not met",
                        "people did not get what they needed to take part",
                        "Ask what people need to take part, and provide it.",
                        "I18",
                        notInFull),
                new WhenFound(
                        "scope-not-disclosed",
                        "People were not told what could change",
                        "people were not told at the outset what could change, or of a limit to a decision",
                        "Say at the outset what can change and what cannot, and why.",
                        "I16",
                        notInFull));
    }

    @Override
    public FlagEntry entry() {
        return entry;
    }

    @Override
    public Optional<String> indicator() {
        return Optional.of(indicator);
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        if (!outcomes.contains(grounds.findings().outcome(place)) || unless.test(grounds)) {
            return Optional.empty();
        }
        Findings findings = grounds.findings();
        return Optional.of(Flag.of(
                entry,
                () -> findings.at(place).sentence(),
                () -> findings.at(place).facts()));
    }
}
