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
import org.copro.survey.Survey;
import org.copro.survey.intake.CollectedFile;
import org.copro.theme.Codebook;
import org.copro.theme.Codings;
import org.copro.voice.ConsentRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "RESPONSES", description = "The file that 'copro survey collect' made.")
    private String responses = "";

    @Option(
            names = "--survey",
            paramLabel = "ID|FILE",
            required = true,
            description = "The survey that was answered: a file, or the id of one that comes with copro.")
    private String survey = "";

    @Option(
            names = "--consents",
            paramLabel = "FILE",
            description = "A register of what people did with their consents after they had answered.")
    private Optional<String> consents = Optional.empty();

    @Option(names = "--codebook", paramLabel = "FILE", description = "The themes that coders chose from.")
    private Optional<String> codebook = Optional.empty();

    @Option(
            names = "--codings",
            paramLabel = "FILE",
            description = "The themes that coders found in the answers to one question. May be given several times.")
    private List<String> codings = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which consents are looked at; today if not given.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--smallest",
            paramLabel = "COUNT",
            defaultValue = "5",
            description = "The smallest count of people that is shown, 2 or more; 5 if not given.")
    private int smallest;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "For groups too large to count out what chance could do; 1 if not given.")
    private long seed;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = OutputConverter.class,
            defaultValue = "text",
            description = "How to write the report.")
    private Assess.Output format;

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
        if (smallest < 2) {
            err.println("--smallest: it must be 2 or more but was %s".formatted(smallest));
            return Copro.UNUSABLE;
        }
        if (!codings.isEmpty() && codebook.isEmpty()) {
            err.println("--codings: give the codebook too, with '--codebook'");
            return Copro.UNUSABLE;
        }
        Optional<Survey> asked = SurveyTools.SURVEYS.named(List.of(survey), err).map(one -> one.get(0));
        Optional<ConsentRegister> register = consents.isEmpty()
                ? Optional.of(ConsentRegister.EMPTY)
                : Inputs.path(consents.get(), err).flatMap(path -> Inputs.value(ConsentRegister.read(path), err));
        Optional<List<Coded>> coded = coded(err);
        Optional<Gathered> gathered = asked.flatMap(known -> Inputs.path(responses, err)
                .flatMap(path -> Inputs.value(CollectedFile.read(path, known), err))
                .flatMap(all -> register.map(changes -> new Gathered(known, all.responses(), changes))));
        if (gathered.isEmpty() || coded.isEmpty()) {
            return Copro.UNUSABLE;
        }
        return report(gathered.get(), coded.get(), err);
    }

    private int report(Gathered gathered, List<Coded> coded, PrintWriter err) {
        gathered.subjectsNotFound()
                .forEach(id -> err.println(
                        "%s: there is no response '%s'; if it is one of this survey, the id is written wrongly"
                                .formatted(consents.orElse(""), id)));
        Release counting = Release.counting(on.orElse(today)).showingFrom(smallest);
        SurveyReport report = SurveyReport.of(gathered, counting, coded, seed);
        String text = format == Assess.Output.JSON ? SurveyJson.of(report) : SurveyText.of(report);
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
