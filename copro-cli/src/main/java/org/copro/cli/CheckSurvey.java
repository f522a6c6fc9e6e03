package org.copro.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.survey.Survey;
import org.copro.survey.Surveys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro survey check}: says what is wrong with survey files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Says what is wrong with survey files: place, fault and what to do.")
final class CheckSurvey implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Survey files, YAML or JSON (*.json).")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean usable = true;
        for (String file : files) {
            Optional<Survey> survey = Inputs.path(file, spec.commandLine().getErr())
                    .flatMap(path ->
                            Inputs.value(Surveys.read(path), spec.commandLine().getErr()));
            survey.ifPresent(one -> spec.commandLine().getOut().println(clean(file, one)));
            usable &= survey.isPresent();
        }
        return usable ? Copro.DONE : Copro.UNUSABLE;
    }

    private static String clean(String file, Survey survey) {
        return "%s: no problems; %s questions, %s purposes to agree to"
                .formatted(file, survey.questions().size(), survey.consents().size());
    }
}
