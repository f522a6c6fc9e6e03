package org.copro.cli;

import java.time.LocalDate;
import org.copro.assessment.barrier.BarrierRanking;
import org.copro.assessment.view.BarrierRankingText;
import org.copro.assessment.view.VoicesJson;
import picocli.CommandLine.Command;

/** {@code copro barriers}: what records say, all of them together. */
@Command(
        name = "barriers",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what stood in the way by the word of each side, most often named first, and which principles that makes harder.")
final class ReportBarriers extends OverRecords<BarrierRanking> {

    ReportBarriers(LocalDate today) {
        super(today, BarrierRanking::of, BarrierRankingText::render, VoicesJson::render);
    }
}
