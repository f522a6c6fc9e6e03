package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.Strengths;

/** I37: the strengths of people and of professionals were named. Those of one side alone are in part. */
final class StrengthsOfEveryone implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I37", "strengths-of-everyone", Speaks.FOR)
            .inParts(2)
            .asking("Were the strengths of both sides named, of people and of professionals?")
            .counting("Strengths are named of people and of the organisation.")
            .notKnowing("Whose strengths were named is not recorded.")
            .saying(
                    "The strengths of people who use services and those of the organisation were named.",
                    "Neither the strengths of people who use services nor those of the organisation were named.")
            .from(
                    Source.at(
                            "Scottish Government, Talking co-production",
                            "https://blogs.gov.scot/participation/2021/11/23/talking-co-production-in-scottish-government/"),
                    Source.at(
                            "NIHR, Guidance on co-producing a research project",
                            "https://www.learningforinvolvement.org.uk/?opportunity=nihr-guidance-on-co-producing-a-research-project"),
                    Source.at(
                            "SCIE Guide 51, principles of co-production (equality)",
                            "https://www.scie.org.uk/publications/guides/guide51/what-is-coproduction/principles-of-coproduction.asp"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Strengths> strengths = facts.project().strengths();
        return BothSides.examine(
                facts,
                cases,
                strengths.map(Strengths::namedOf).orElse(List.of()),
                "strengths of {} were named",
                "/strengths/named-of",
                strengths.map(Strengths::evidence).orElse(List.of()),
                "Of the two sides, only the strengths of {} were named.");
    }
}
