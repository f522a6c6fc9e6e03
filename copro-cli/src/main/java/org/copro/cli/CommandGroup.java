package org.copro.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: it says which commands it has. */
abstract sealed class CommandGroup implements Callable<Integer>
        permits ExportTools, FrameworkTools, ImportTools, SurveyTools, VisionTools, WorkshopTools {

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Copro.UNUSABLE;
    }
}
