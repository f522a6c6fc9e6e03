package org.copro.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;

/** Whether the columns of an export and the questions of a survey fit each other, both ways. */
final class ColumnsCheck {

    private final Survey survey;
    private final Columns columns;
    private final Complaints complaints;
    private final Set<String> headers = new HashSet<>();

    ColumnsCheck(Survey survey, Columns columns, Complaints complaints) {
        this.survey = survey;
        this.columns = columns;
        this.complaints = complaints;
    }

    void walk() {
        int rows = columns.headingRowsOrOne();
        if (rows < 1 || rows > Columns.MOST_HEADING_ROWS) {
            complaints.add(
                    columns,
                    "heading-rows",
                    "there are 1 to %s rows of headings, not %s".formatted(Columns.MOST_HEADING_ROWS, rows));
        }
        header(columns, "response-id", columns.responseId());
        header(columns.received(), "header", columns.received().header());
        received(columns.received());
        role();
        Map<String, List<QuestionColumn>> byQuestion = new LinkedHashMap<>();
        for (QuestionColumn column : columns.questions()) {
            header(column, "header", column.header());
            column(column);
            byQuestion.merge(column.question(), List.of(column), ColumnsCheck::both);
        }
        survey.questions().forEach(one -> question(one, byQuestion.getOrDefault(one.id(), List.of())));
        consents();
        for (int i = 0; i < columns.notRead().size(); i++) {
            String known = Wording.spaced(columns.notRead().get(i));
            if (!headers.add(known)) {
                complaints.add(
                        columns,
                        "not-read",
                        i,
                        Rule.CONTRADICTION,
                        "the column '%s' is named above already".formatted(Words.shortened(known)));
            }
        }
    }

    private static List<QuestionColumn> both(List<QuestionColumn> some, List<QuestionColumn> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void header(Object owner, String key, String header) {
        complaints.needed(owner, key, header);
        if (!headers.add(Wording.spaced(header))) {
            complaints.add(
                    owner,
                    key,
                    Rule.DUPLICATE_ID,
                    "the column '%s' is used already; each column is one thing".formatted(Words.shortened(header)));
        }
    }

    private void received(ReceivedColumn received) {
        try {
            TimeStamps.of(received);
        } catch (NotUnderstoodException refused) {
            boolean isZone = received.zone().isPresent() && refused.getMessage().startsWith("there is no time zone");
            complaints.add(received, isZone ? "zone" : "pattern", Rule.UNKNOWN_VALUE, refused.getMessage());
        }
    }

    private void role() {
        if (columns.role().isEmpty()) {
            if (survey.questions().stream().anyMatch(one -> !one.askedOf().isEmpty())) {
                complaints.add(
                        columns,
                        "role",
                        Rule.MISSING,
                        "some questions are for some audiences only; name the column that says who answered");
            }
            return;
        }
        RoleColumn role = columns.role().get();
        header(role, "header", role.header());
        Set<String> texts = new HashSet<>();
        for (RoleColumn.RoleAnswer answer : role.answers()) {
            complaints.needed(answer, "text", answer.text());
            if (!texts.add(Wording.folded(answer.text()))) {
                complaints.add(
                        answer,
                        "text",
                        Rule.DUPLICATE_ID,
                        "the answer '%s' is here a second time".formatted(Words.shortened(answer.text())));
            }
        }
    }

    private void column(QuestionColumn column) {
        List<String> ids = survey.questions().stream().map(Question::id).toList();
        Optional<Question> question = survey.question(column.question());
        if (question.isEmpty()) {
            complaints.add(
                    column,
                    "question",
                    Rule.DANGLING_REFERENCE,
                    "there is no question '%s'%s; the questions are %s"
                            .formatted(
                                    Words.shortened(column.question()),
                                    Words.didYouMean(column.question(), ids),
                                    String.join(", ", ids)));
            return;
        }
        column.separator()
                .filter(String::isEmpty)
                .ifPresent(empty -> complaints.add(column, "separator", Rule.MISSING, "must not be empty"));
        boolean isSeveral = question.get().kind() == QuestionKind.SEVERAL;
        if (column.separator().isPresent() && (!isSeveral || column.option().isPresent())) {
            complaints.add(column, "separator", "there are not several options in one cell here; leave the key out");
        }
        column.option().ifPresent(option -> {
            List<String> options = question.get().optionIds();
            if (!isSeveral) {
                complaints.add(column, "option", "only a question of the kind 'several' has a column for each option");
            } else if (!options.contains(option)) {
                complaints.add(
                        column,
                        "option",
                        Rule.DANGLING_REFERENCE,
                        "the question '%s' has no option '%s'%s; its options are %s"
                                .formatted(
                                        question.get().id(),
                                        Words.shortened(option),
                                        Words.didYouMean(option, options),
                                        String.join(", ", options)));
            }
        });
    }

    private void question(Question question, List<QuestionColumn> own) {
        if (own.isEmpty()) {
            complaints.add(
                    columns,
                    "questions",
                    Rule.MISSING,
                    "the question '%s' has no column; add the one with its answers".formatted(question.id()));
            return;
        }
        Set<String> options = new HashSet<>();
        long whole = own.stream().filter(one -> one.option().isEmpty()).count();
        for (QuestionColumn column : own) {
            if (column.option().filter(one -> !options.add(one)).isPresent()) {
                complaints.add(
                        column,
                        "option",
                        Rule.DUPLICATE_ID,
                        "the option '%s' has a column already"
                                .formatted(Words.shortened(column.option().get())));
            }
        }
        // beside a column for each option, one for own words, for not knowing and for not wanting to say
        boolean isOtherApart = !options.isEmpty()
                && (question.other().isPresent()
                        || question.dontKnow().isPresent()
                        || question.declined().isPresent());
        if (whole > 1 || whole == 1 && !options.isEmpty() && !isOtherApart) {
            complaints.add(
                    own.get(own.size() - 1),
                    "question",
                    Rule.DUPLICATE_ID,
                    "the question '%s' has a column already".formatted(question.id()));
        }
        List<String> without = question.optionIds().stream()
                .filter(one -> !options.contains(one))
                .toList();
        if (!options.isEmpty() && !without.isEmpty()) {
            complaints.add(
                    columns,
                    "questions",
                    Rule.MISSING,
                    "the question '%s' has a column for some options only; %s has none"
                            .formatted(question.id(), String.join(", ", without)));
        }
    }

    private void consents() {
        Set<Object> seen = new HashSet<>();
        for (ConsentColumn column : columns.consents()) {
            header(column, "header", column.header());
            if (survey.consents().stream().noneMatch(one -> one.purpose() == column.purpose())) {
                complaints.add(
                        column,
                        "purpose",
                        Rule.DANGLING_REFERENCE,
                        "the survey has no consent question for '%s'".formatted(Words.kebab(column.purpose())));
            } else if (!seen.add(column.purpose())) {
                complaints.add(
                        column,
                        "purpose",
                        Rule.DUPLICATE_ID,
                        "the consent for '%s' has a column already".formatted(Words.kebab(column.purpose())));
            }
            Set<String> yes = new HashSet<>();
            column.yes().forEach(text -> yes.add(Wording.folded(text)));
            for (int i = 0; i < column.no().size(); i++) {
                if (yes.contains(Wording.folded(column.no().get(i)))) {
                    complaints.add(column, "no", i, Rule.CONTRADICTION, "the same answer cannot mean yes and no");
                }
            }
        }
        for (ConsentQuestion asked : survey.consents()) {
            if (!seen.contains(asked.purpose())) {
                complaints.add(
                        columns,
                        "consents",
                        Rule.MISSING,
                        "the consent for '%s' has no column; without one nobody has agreed to it"
                                .formatted(Words.kebab(asked.purpose())));
            }
        }
    }
}
