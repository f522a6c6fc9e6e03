package org.copro.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.CatalogueView;
import org.copro.binding.Words;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro explain}: what one id means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Explains one indicator, flag, definition or ladder: what it asks, and where it comes from.")
final class Explain implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "As it stands in a result, such as I01, late-start or tlap.")
    private String id = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LabelDefinitions definitions = LabelDefinitions.shipped();
        Optional<String> text = CatalogueView.explained(id, definitions, Ladders.shipped());
        text.ifPresent(spec.commandLine().getOut()::print);
        if (text.isEmpty()) {
            List<String> known = CatalogueView.explainable(definitions, Ladders.shipped());
            spec.commandLine()
                    .getErr()
                    .println("copro: there is nothing called '%s'%s; there are %s"
                            .formatted(Words.shortened(id), Words.didYouMean(id, known), String.join(", ", known)));
        }
        return text.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
