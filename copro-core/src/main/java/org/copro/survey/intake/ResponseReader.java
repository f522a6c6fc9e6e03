package org.copro.survey.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.survey.Audience;
import org.copro.survey.Columns;
import org.copro.survey.ConsentColumn;
import org.copro.survey.ConsentQuestion;
import org.copro.survey.Question;
import org.copro.survey.Response;
import org.copro.survey.Response.Answered;
import org.copro.survey.Response.ConsentGiven;
import org.copro.survey.RoleColumn;
import org.copro.survey.Survey;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Unsaid;
import org.copro.survey.TimeStamps;
import org.copro.survey.Wording;
import org.copro.survey.intake.Row.Cell;
import org.copro.time.Moment;
import org.copro.voice.ConsentStatus;

/** Turns a row into a response, or tells all that keeps it from being one. Made once for all rows. */
final class ResponseReader {

    private static final String AS_THE_FORM = "Export the file anew rather than mend it by hand.";

    private final Survey survey;
    private final Columns columns;
    private final TimeStamps times;
    private final List<QuestionReader> questions = new ArrayList<>();
    private final Map<String, Audience> roles = new LinkedHashMap<>();

    ResponseReader(Survey survey) {
        this.survey = survey;
        columns = survey.columnsOrIds();
        times = TimeStamps.of(columns.received());
        for (Question question : survey.questions()) {
            questions.add(new QuestionReader(
                    question,
                    columns.questions().stream()
                            .filter(one -> one.question().equals(question.id()))
                            .toList()));
        }
        columns.role()
                .ifPresent(role -> role.answers().forEach(one -> roles.put(Wording.folded(one.text()), one.means())));
    }

    /**
     * What came of a row.
     *
     * @param id as far as it could be read
     * @param response empty if there is any fault
     * @param faults all that is wrong
     */
    record Outcome(Optional<String> id, Optional<Response> response, List<Fault> faults) {}

    Outcome read(Row row) {
        Optional<String> id = Optional.of(row.cell(columns.responseId()).text())
                .filter(text -> !text.isEmpty() && !Decoding.isBroken(text));
        if (!row.faults().isEmpty()) {
            return new Outcome(id, Optional.empty(), row.faults());
        }
        List<Fault> faults = new ArrayList<>();
        columns.headers().stream()
                .map(row::cell)
                .filter(cell -> Decoding.isBroken(cell.text()))
                .forEach(cell -> faults.add(fault(
                        cell,
                        FaultRule.NOT_TEXT,
                        "there are bytes here that are no text in the encoding of the file",
                        "Export it in UTF-8, or name its encoding in the 'columns' of the survey.")));
        if (row.isBlank()) {
            faults.add(nothingAnswered());
        }
        if (!faults.isEmpty()) {
            return new Outcome(id, Optional.empty(), faults);
        }
        if (id.isEmpty()) {
            faults.add(fault(row.cell(columns.responseId()), FaultRule.NO_ID, "the response has no id", AS_THE_FORM));
        }
        Optional<Moment> received = received(row.cell(columns.received().header()), faults);
        Optional<Audience> audience = columns.role().flatMap(role -> audience(row.cell(role.header()), role, faults));
        List<Answered> answers = answers(row, audience, faults);
        List<ConsentGiven> consents = consents(row, faults);
        boolean isGood = faults.isEmpty() && id.isPresent() && received.isPresent();
        return new Outcome(
                id,
                isGood
                        ? Optional.of(new Response(id.get(), received.get(), audience, answers, consents))
                        : Optional.empty(),
                List.copyOf(faults));
    }

    private Optional<Moment> received(Cell cell, List<Fault> faults) {
        if (cell.isBlank()) {
            faults.add(unknownTime(cell, "the response has no time"));
            return Optional.empty();
        }
        List<Moment> possible;
        try {
            possible = times.read(Wording.spaced(cell.text()));
        } catch (NotUnderstoodException refused) {
            faults.add(unknownTime(cell, refused.getMessage()));
            return Optional.empty();
        }
        if (possible.isEmpty()) {
            faults.add(fault(
                    cell,
                    FaultRule.NO_SUCH_TIME,
                    "the clocks never showed '%s': they went forward over it".formatted(Words.shortened(cell.text())),
                    "Look whether the zone in the 'columns' of the survey is that of the form service."));
            return Optional.empty();
        }
        // of the hour that comes twice, the one in which the survey was open is meant, if it is only one
        Moment moment = possible.stream().filter(this::isInTime).findFirst().orElse(possible.get(0));
        survey.opens()
                .filter(opens -> opens.isAfter(moment))
                .ifPresent(opens -> faults.add(fault(
                        cell,
                        FaultRule.TOO_EARLY,
                        "the survey opened at %s, and this was received before, at %s".formatted(opens, moment),
                        "If it is no trial answer, correct 'opens' in the survey and give it a new version.")));
        survey.closes()
                .filter(moment::isAfter)
                .ifPresent(
                        closes -> faults.add(
                                fault(
                                        cell,
                                        FaultRule.TOO_LATE,
                                        "the survey closed at %s, and this was received later, at %s"
                                                .formatted(closes, moment),
                                        "If it was open longer than was told, correct 'closes' in the survey and give it a new version.")));
        return Optional.of(moment);
    }

    /** What has no digit is no time with a mistake in it. */
    private static Fault unknownTime(Cell cell, String message) {
        boolean mayBeHeading = cell.text().chars().noneMatch(Character::isDigit);
        return fault(
                cell,
                FaultRule.UNKNOWN_TIME,
                message,
                "Look up the time in the form service, or mend 'received' in the 'columns' of the survey"
                        + (mayBeHeading
                                ? "; if this is one more row of headings, say there how many there are with 'heading-rows'."
                                : "."));
    }

    private boolean isInTime(Moment moment) {
        return survey.opens().filter(opens -> opens.isAfter(moment)).isEmpty()
                && survey.closes().filter(moment::isAfter).isEmpty();
    }

    private Optional<Audience> audience(Cell cell, RoleColumn column, List<Fault> faults) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Audience> audience = column.answers().isEmpty()
                ? word(cell.text())
                : Optional.ofNullable(roles.get(Wording.folded(cell.text())));
        if (audience.isEmpty()) {
            List<String> known = column.answers().isEmpty()
                    ? survey.audiences().stream().map(Audience::toString).toList()
                    : column.answers().stream().map(RoleColumn.RoleAnswer::text).toList();
            faults.add(fault(
                    cell,
                    FaultRule.UNKNOWN_ROLE,
                    "'%s' is no role the survey knows%s"
                            .formatted(Words.shortened(cell.text()), Meant.of(cell.text(), known)),
                    "Add to 'role' in the 'columns' of the survey what this answer means."));
        }
        audience.filter(one -> !survey.asks(one))
                .ifPresent(other -> faults.add(fault(
                        cell,
                        FaultRule.ROLE_NOT_ASKED,
                        "'%s' is not among the audiences of the survey; they are %s"
                                .formatted(
                                        other,
                                        String.join(
                                                ", ",
                                                survey.audiences().stream()
                                                        .map(Audience::toString)
                                                        .toList())),
                        "If they were asked too, add them to 'audiences' and give the survey a new version.")));
        return audience;
    }

    private static Optional<Audience> word(String text) {
        try {
            return Optional.of(Audience.parse(Wording.folded(text)));
        } catch (NotUnderstoodException unknown) {
            return Optional.empty();
        }
    }

    private List<Answered> answers(Row row, Optional<Audience> audience, List<Fault> faults) {
        List<Answered> answers = new ArrayList<>();
        int before = faults.size();
        for (QuestionReader reader : questions) {
            Question question = reader.question();
            boolean isBlank = reader.isBlank(row);
            boolean isAsked =
                    audience.map(question::isAskedOf).orElse(question.askedOf().isEmpty() || !isBlank);
            if (isAsked) {
                SurveyAnswer answer = reader.read(row, faults::add);
                answers.add(new Answered(question.id(), answer));
            } else if (!isBlank) {
                faults.add(fault(
                        reader.firstGiven(row),
                        FaultRule.QUESTION_NOT_ASKED,
                        "the question '%s' is not put to '%s', but it is answered"
                                .formatted(
                                        question.id(),
                                        audience.map(Audience::toString).orElse("")),
                        "Look whether the role is right, or add it to 'asked-of' in the survey."));
            }
        }
        if (faults.size() == before && answers.stream().allMatch(one -> one.answer() == Unsaid.NOT_ANSWERED)) {
            faults.add(nothingAnswered());
        }
        return answers;
    }

    private static Fault nothingAnswered() {
        return Fault.ofRow(
                FaultRule.NO_ANSWER,
                "no question is answered in this row",
                "Nothing; it says nothing that could be counted.");
    }

    private List<ConsentGiven> consents(Row row, List<Fault> faults) {
        List<ConsentGiven> consents = new ArrayList<>();
        for (ConsentQuestion asked : survey.consents()) {
            ConsentColumn column = columns.consents().stream()
                    .filter(one -> one.purpose() == asked.purpose())
                    .findFirst()
                    .orElseThrow();
            consents.add(new ConsentGiven(
                    asked.purpose(), asked.wordingVersion(), status(row.cell(column.header()), column, faults)));
        }
        return consents;
    }

    private static ConsentStatus status(Cell cell, ConsentColumn column, List<Fault> faults) {
        String text = Wording.folded(cell.text());
        if (text.isEmpty()) {
            return ConsentStatus.UNKNOWN;
        } else if (column.yes().stream().map(Wording::folded).anyMatch(text::equals)) {
            return ConsentStatus.GIVEN;
        } else if (column.no().stream().map(Wording::folded).anyMatch(text::equals)) {
            return ConsentStatus.REFUSED;
        }
        faults.add(new Fault(
                cell.column(),
                Optional.of(Words.shortened(cell.header())),
                FaultRule.UNKNOWN_CONSENT,
                Optional.of(Words.shortened(cell.text())),
                "'%s' is neither yes nor no to the consent for '%s'"
                        .formatted(Words.shortened(cell.text()), Words.kebab(column.purpose())),
                "Add it to 'yes' or 'no' of this column in the survey."));
        return ConsentStatus.UNKNOWN;
    }

    private static Fault fault(Cell cell, FaultRule rule, String message, String toDo) {
        boolean isUnsaid = rule == FaultRule.NOT_TEXT || rule == FaultRule.QUESTION_NOT_ASKED || cell.isBlank();
        return new Fault(
                cell.column(),
                Optional.of(Words.shortened(cell.header())),
                rule,
                isUnsaid ? Optional.empty() : Optional.of(Words.shortened(cell.text())),
                message,
                toDo);
    }
}
