package org.copro.assessment.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.stage.Phase;

/**
 * People were asked before and asked after, and were absent in between.
 *
 * @see <a href="https://www.scie.org.uk/co-production-i-was-intrigued/">SCIE blog, 14 March 2023 (a youth service asked
 *     before and after, and delivered alone)</a>
 * @see <a
 *     href="https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/">TLAP,
 *     What makes co-production different</a>
 */
final class AskedAtBothEndsOnly implements FlagRule {

    private static final FlagEntry ENTRY = new FlagEntry(
            "asked-at-both-ends-only",
            "Asked before and after, absent in between",
            "people were asked at the start and asked again at the end, and had no say in delivery",
            "A say for people in delivery, or evidence of the say they had.",
            List.of(
                    new Source(
                            "SCIE blog, 14 March 2023 (a youth service asked before and after, and delivered alone)",
                            Optional.of("https://www.scie.org.uk/co-production-i-was-intrigued/")),
                    new Source(
                            "TLAP, What makes co-production different",
                            Optional.of(
                                    "https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        if (!grounds.profile().isWithoutPeople(Phase.DELIVERY)) {
            return Optional.empty();
        }
        List<StagePower> before = asked(grounds, Phase.PRIORITIES, Phase.DESIGN);
        List<StagePower> after = asked(grounds, Phase.EVALUATION, Phase.EVALUATION);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Flag.of(
                ENTRY,
                () -> Phrase.of(
                        "People were asked at the start and asked again at the end; in delivery they had no say."),
                () -> evidence(before, grounds.profile().applying(Phase.DELIVERY), after)));
    }

    private static List<Fact> evidence(List<StagePower> before, List<StagePower> delivery, List<StagePower> after) {
        return Stream.of(before, delivery, after)
                .flatMap(List::stream)
                .map(StagePower::asFact)
                .toList();
    }

    private static List<StagePower> asked(Grounds grounds, Phase from, Phase to) {
        List<StagePower> asked = new ArrayList<>(0);
        for (StagePower stage : grounds.profile().stages()) {
            boolean isThere =
                    stage.phase().compareTo(from) >= 0 && stage.phase().compareTo(to) <= 0;
            if (isThere && stage.isAsked()) {
                asked.add(stage);
            }
        }
        return asked;
    }
}
