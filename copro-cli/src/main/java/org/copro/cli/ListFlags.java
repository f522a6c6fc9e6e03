package org.copro.cli;

import java.util.concurrent.Callable;
import org.copro.assessment.view.CatalogueView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro flags}: what each flag means. */
@Command(
        name = "flags",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Explains each flag: when it is raised, what would lift it, where it comes from.")
final class ListFlags implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(CatalogueView.flags());
        return Copro.DONE;
    }
}
