package org.copro.cli;

import java.time.LocalDate;
import org.copro.assessment.benefit.BenefitsSaid;
import org.copro.assessment.view.BenefitsText;
import org.copro.assessment.view.VoicesJson;
import picocli.CommandLine.Command;

/** {@code copro benefits}: what records say, all of them together. */
@Command(
        name = "benefits",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Says what records tell of the good that working together did to people, practitioners and organisations, and who says so.")
final class ReportBenefits extends OverRecords<BenefitsSaid> {

    ReportBenefits(LocalDate today) {
        super(today, BenefitsSaid::of, BenefitsText::render, VoicesJson::render);
    }
}
