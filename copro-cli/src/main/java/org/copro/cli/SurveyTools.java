package org.copro.cli;

import org.copro.survey.Survey;
import org.copro.survey.Surveys;
import picocli.CommandLine.Command;

/** {@code copro survey}: checks a survey, collects responses to it, and reports on them. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Asks people and shows what they said: survey check, then survey collect, then survey report.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CheckSurvey.class, CollectResponses.class})
final class SurveyTools extends CommandGroup {

    /** The survey with this id, or in this file; empty, with all that is wrong reported, if it cannot be used. */
    static final Yardsticks<Surveys, Survey> SURVEYS =
            new Yardsticks<>("survey", Surveys::shipped, Surveys::all, Survey::id, Surveys::read, Surveys::with);
}
