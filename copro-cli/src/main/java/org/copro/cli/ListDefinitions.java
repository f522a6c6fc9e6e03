package org.copro.cli;

import java.util.concurrent.Callable;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.CatalogueView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro definitions}: what each word must mean. */
@Command(
        name = "definitions",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Lists what each word must mean for a project to use it, with sources.")
final class ListDefinitions implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(CatalogueView.definitions(LabelDefinitions.shipped()));
        return Copro.DONE;
    }
}
