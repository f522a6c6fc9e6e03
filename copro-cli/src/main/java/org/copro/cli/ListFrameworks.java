package org.copro.cli;

import java.util.concurrent.Callable;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.view.FrameworkCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro frameworks}: what good co-production is, in whose eyes. */
@Command(
        name = "frameworks",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Lists the frameworks that come with copro, with their principles.")
final class ListFrameworks implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(FrameworkCatalogue.frameworks(Frameworks.shipped()));
        return Copro.DONE;
    }
}
