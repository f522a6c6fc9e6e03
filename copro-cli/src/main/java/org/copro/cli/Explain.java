package org.copro.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.CatalogueView;
import org.copro.binding.Words;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro explain}: what one id means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Explains one indicator, flag, definition, ladder, framework, principle or criterion: what it asks, and where it comes from.")
final class Explain implements Callable<Integer> {

    @Parameters(
            paramLabel = "ID",
            description = "As it stands in a result, such as I01, late-start, tlap, nef-six or nef-six/assets.")
    private String id = "";

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "A framework of your own, whose principles and criteria are explained as well.")
    private List<String> own = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LabelDefinitions definitions = LabelDefinitions.shipped();
        Optional<Frameworks> frameworks =
                Yardsticks.FRAMEWORKS.known(own, spec.commandLine().getErr());
        if (frameworks.isEmpty()) {
            return Copro.UNUSABLE;
        }
        List<Framework> all = frameworks.get().all();
        Optional<String> text = CatalogueView.explained(id, definitions, Ladders.shipped(), all);
        text.ifPresent(spec.commandLine().getOut()::print);
        if (text.isEmpty()) {
            List<String> known = CatalogueView.explainable(definitions, Ladders.shipped(), all);
            spec.commandLine()
                    .getErr()
                    .println(
                            "copro: there is nothing called '%s'%s; 'copro definitions', 'flags' and 'frameworks' list what there is, and I01 to %s are the indicators"
                                    .formatted(
                                            Words.shortened(id),
                                            Words.didYouMean(id, known),
                                            Indicators.all()
                                                    .get(Indicators.all().size() - 1)
                                                    .entry()
                                                    .id()));
        }
        return text.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }
}
