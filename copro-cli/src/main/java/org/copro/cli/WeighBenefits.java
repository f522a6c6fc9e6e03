package org.copro.cli;

import java.time.LocalDate;
import org.copro.assessment.benefit.BenefitsAsked;
import org.copro.assessment.view.AskedKindsText;
import picocli.CommandLine.Command;

/** {@code copro survey benefits}: what people answered about kinds of benefit. */
@Command(
        name = "benefits",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what working together brings by the answers to a survey, and what is a claim because only others name it.")
final class WeighBenefits extends OverAnswers {

    WeighBenefits(LocalDate today) {
        super(
                today,
                report -> !BenefitsAsked.in(report).isEmpty(),
                "the survey '%s' asks nothing whose options are kinds of benefit; 'benefits-three-audiences' does",
                AskedKindsText::benefits);
    }
}
