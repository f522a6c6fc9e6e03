package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.view.WorkshopJson;
import org.copro.assessment.view.WorkshopText;
import org.copro.assessment.workshop.WorkshopReport;
import org.copro.assessment.workshop.Workshops;
import org.copro.workshop.WorkshopRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro workshop report}: what was said at a workshop. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Tells what was said at a workshop, who took part, and which principles of a framework those who were there named themselves. Words are shown only where that was agreed to.")
final class ReportWorkshop implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private ShownOn shown = new ShownOn();

    @Option(names = "--framework", paramLabel = "FILE", description = "A framework of your own that the record names.")
    private List<String> own = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    ReportWorkshop(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Frameworks> frameworks = Yardsticks.FRAMEWORKS.known(own, err);
        if (frameworks.isEmpty()) {
            return Copro.UNUSABLE;
        }
        Workshops workshops = new Workshops(frameworks.get());
        Optional<WorkshopRecord> record = shown.read(workshops::read, err);
        record.map(one -> WorkshopReport.of(one, workshops.frameworkOf(one), shown.day(today)))
                .map(report -> shown.written(report, WorkshopText::render, WorkshopJson::render))
                .ifPresent(spec.commandLine().getOut()::print);
        return record.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
