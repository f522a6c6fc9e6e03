package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.quote.FoundQuotes;
import org.copro.assessment.view.QuotesJson;
import org.copro.assessment.view.QuotesText;
import org.copro.binding.Words;
import org.copro.coding.Theme;
import org.copro.file.QuoteFiles;
import org.copro.quote.QuoteCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro quotes}: quotes that may be shown. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Shows the quotes of a collection, all or those about one theme: only what may be shown, and names only where that was agreed to.")
final class FindQuotes implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private ShownOn shown = new ShownOn();

    @Option(names = "--theme", paramLabel = "ID", description = "Only quotes about this theme of the collection.")
    private Optional<String> theme = Optional.empty();

    @Spec
    private CommandSpec spec;

    FindQuotes(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<FoundQuotes> found = shown.read(QuoteFiles::read, err).flatMap(one -> found(one, err));
        found.map(quotes -> shown.written(quotes, QuotesText::render, QuotesJson::render))
                .ifPresent(spec.commandLine().getOut()::print);
        return found.isPresent() ? Copro.DONE : Copro.UNUSABLE;
    }

    private Optional<FoundQuotes> found(QuoteCollection collection, PrintWriter err) {
        LocalDate day = shown.day(today);
        if (theme.isEmpty()) {
            return Optional.of(FoundQuotes.all(collection, day));
        }
        Optional<FoundQuotes> about = FoundQuotes.about(collection, theme.get(), day);
        if (about.isEmpty()) {
            List<String> ids = collection.themes().stream().map(Theme::id).toList();
            err.println("--theme: the collection has no theme '%s'%s; %s"
                    .formatted(
                            Words.shortened(theme.get()),
                            Words.didYouMean(theme.get(), ids),
                            ids.isEmpty() ? "it has none" : "its themes are " + String.join(", ", ids)));
        }
        return about;
    }
}
