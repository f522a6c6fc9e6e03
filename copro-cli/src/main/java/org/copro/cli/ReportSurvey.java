package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.survey.Coded;
import org.copro.assessment.survey.Download;
import org.copro.assessment.survey.SurveyReport;
import org.copro.assessment.view.SurveyJson;
import org.copro.assessment.view.SurveyText;
import org.copro.survey.Question;
import org.copro.theme.Codebook;
import org.copro.theme.Codings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copro survey report}: what people answered, as far as they agreed to have it counted or shown. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Shows what people answered, as far as they agreed to have it counted or shown. Small counts are hidden.")
final class ReportSurvey implements Callable<Integer> {

    private final LocalDate today;

    @Mixin
    private Counted counted = new Counted();

    @Mixin
    private Formatted formatted = new Formatted();

    @Option(names = "--codebook", paramLabel = "FILE", description = "The themes that coders chose from.")
    private Optional<String> codebook = Optional.empty();

    @Option(
            names = "--codings",
            paramLabel = "FILE",
            description = "The themes that coders found in the answers to one question. May be given several times.")
    private List<String> codings = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "For groups too large to count out what chance could do; 1 if not given.")
    private long seed;

    @Option(
            names = "--full-responses",
            paramLabel = "FILE",
            description = "Also writes the responses of those who agreed to that, without names, as CSV for download.")
    private Optional<String> full = Optional.empty();

    @Spec
    private CommandSpec spec;

    ReportSurvey(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (!codings.isEmpty() && codebook.isEmpty()) {
            err.println("--codings: give the codebook too, with '--codebook'");
            return Copro.UNUSABLE;
        }
        Optional<Release> counting = counted.counting(today, err);
        Optional<List<Coded>> coded = coded(err);
        Optional<Gathered> gathered = counted.gathered(err);
        if (counting.isEmpty() || gathered.isEmpty() || coded.isEmpty()) {
            return Copro.UNUSABLE;
        }
        return report(gathered.get(), counting.get(), coded.get(), err);
    }

    private int report(Gathered gathered, Release counting, List<Coded> coded, PrintWriter err) {
        SurveyReport report = SurveyReport.of(gathered, counting, coded, seed);
        String text = formatted.of(report, SurveyText::of, SurveyJson::of);
        if (full.isPresent()) {
            Optional<Path> file = Inputs.path(full.get(), err);
            Download download = Download.of(gathered, counting);
            if (file.isEmpty() || !WholeFile.write(file.get(), download.csv(), err)) {
                return Copro.UNUSABLE;
            }
            if (!download.withheld().isEmpty()) {
                err.println(
                        "%s: without the answers to %s: taken from the counts, they would tell what the few said who"
                                        .formatted(
                                                full.get(),
                                                PlainWords.listed(download.withheld().stream()
                                                        .map(Question::id)
                                                        .toList()))
                                + " agreed to be counted only");
            }
        }
        spec.commandLine().getOut().print(text);
        return Copro.DONE;
    }

    private Optional<List<Coded>> coded(PrintWriter err) {
        if (codebook.isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<Codebook> themes =
                Inputs.path(codebook.get(), err).flatMap(path -> Inputs.value(Codebook.read(path), err));
        if (themes.isEmpty()) {
            return Optional.empty();
        }
        List<Coded> coded = new ArrayList<>();
        for (String file : codings) {
            Inputs.path(file, err)
                    .flatMap(path -> Inputs.value(Codings.read(path, themes.get()), err))
                    .ifPresent(one -> coded.add(new Coded(themes.get(), one)));
        }
        return coded.size() == codings.size() ? Optional.of(coded) : Optional.empty();
    }
}
