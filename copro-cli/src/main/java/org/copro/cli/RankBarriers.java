package org.copro.cli;

import java.time.LocalDate;
import org.copro.assessment.barrier.BarriersAsked;
import org.copro.assessment.view.AskedKindsText;
import picocli.CommandLine.Command;

/** {@code copro survey barriers}: what people answered about kinds of barrier. */
@Command(
        name = "barriers",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Ranks what stands in the way by the answers to a survey, each group for itself, with the principles it makes harder.")
final class RankBarriers extends OverAnswers {

    RankBarriers(LocalDate today) {
        super(
                today,
                report -> !BarriersAsked.in(report).isEmpty(),
                "the survey '%s' asks nothing whose options are kinds of barrier; 'barriers' does",
                AskedKindsText::barriers);
    }
}
