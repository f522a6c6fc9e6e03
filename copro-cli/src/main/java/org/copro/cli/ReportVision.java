package org.copro.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.view.VisionJson;
import org.copro.assessment.view.VisionText;
import org.copro.assessment.vision.VisionReport;
import org.copro.file.VisionFiles;
import org.copro.vision.VisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro vision report}: how a vision came to be. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Tells how a vision came to be: who took part in each step, what was written, and which themes the agreed text carries or lost. Words are shown only where that was agreed to.")
final class ReportVision implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private ShownOn shown = new ShownOn();

    @Spec
    private CommandSpec spec;

    ReportVision(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        Optional<VisionRecord> record =
                shown.read(VisionFiles::read, spec.commandLine().getErr());
        record.map(one -> VisionReport.of(one, shown.day(today)))
                .map(report -> shown.written(report, VisionText::render, VisionJson::render))
                .ifPresent(spec.commandLine().getOut()::print);
        return record.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
