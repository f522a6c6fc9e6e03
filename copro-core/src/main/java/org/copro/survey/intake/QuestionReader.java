package org.copro.survey.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.copro.binding.Texts;
import org.copro.binding.Words;
import org.copro.survey.Option;
import org.copro.survey.Question;
import org.copro.survey.QuestionColumn;
import org.copro.survey.QuestionKind;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.survey.SurveyAnswer.Placed;
import org.copro.survey.SurveyAnswer.Unsaid;
import org.copro.survey.Wording;
import org.copro.survey.intake.Row.Cell;

/** Reads the answers to one question. Made once for all rows. */
final class QuestionReader {

    private static final int DONT_KNOW = -1;
    private static final int DECLINED = -2;
    private static final int OTHER = -3;

    /** What services write for a box with and without its tick. */
    private static final List<String> TICKED = List.of("yes", "true", "1", "x", "y", "checked", "selected");

    private static final List<String> NOT_TICKED =
            List.of("no", "false", "0", "n", "unchecked", "not checked", "not selected");

    private final Question question;
    private final List<QuestionColumn> columns;

    /** Number of the option, or one of the negative numbers above, by wording. */
    private final Map<String, Integer> meanings = new LinkedHashMap<>();

    private final List<String> wordings = new ArrayList<>();

    QuestionReader(Question question, List<QuestionColumn> columns) {
        this.question = question;
        this.columns = columns;
        for (int i = 0; i < question.options().size(); i++) {
            learn(question.options().get(i).text(), i);
        }
        question.dontKnow().ifPresent(texts -> learn(texts, DONT_KNOW));
        question.declined().ifPresent(texts -> learn(texts, DECLINED));
        question.other().ifPresent(texts -> learn(texts, OTHER));
        // the ids last: a text that is another option's id is still that text
        for (int i = 0; i < question.options().size(); i++) {
            meanings.putIfAbsent(question.options().get(i).id(), i);
        }
    }

    private void learn(Texts texts, int meaning) {
        texts.byLanguage().values().forEach(text -> {
            meanings.put(Wording.folded(text), meaning);
            wordings.add(Wording.spaced(text));
        });
    }

    Question question() {
        return question;
    }

    boolean isBlank(Row row) {
        return columns.stream().allMatch(column -> isBlank(row.cell(column.header()), column));
    }

    private static boolean isBlank(Cell cell, QuestionColumn column) {
        return cell.isBlank() || column.option().isPresent() && NOT_TICKED.contains(Wording.folded(cell.text()));
    }

    /** The first cell with something in it. */
    Cell firstGiven(Row row) {
        return columns.stream()
                .filter(column -> !isBlank(row.cell(column.header()), column))
                .map(column -> row.cell(column.header()))
                .findFirst()
                .orElseThrow();
    }

    /** The answer in a row; a stand-in where a fault was reported. */
    SurveyAnswer read(Row row, Consumer<Fault> faults) {
        if (isBlank(row)) {
            return Unsaid.NOT_ANSWERED;
        }
        Cell first = firstGiven(row);
        return switch (question.kind()) {
            case WORDS -> new OwnWords(first.text());
            case ONE, SCALE -> single(first, faults);
            case SEVERAL -> several(row, first, faults);
        };
    }

    private SurveyAnswer single(Cell cell, Consumer<Fault> faults) {
        Optional<Integer> meaning = meaning(cell.text());
        if (meaning.isPresent()) {
            return answer(meaning.get(), cell);
        }
        if (question.other().isPresent()) {
            return new Chosen(List.of(), Optional.of(cell.text()));
        }
        faults.accept(unknown(cell, cell.text()));
        return Unsaid.NOT_ANSWERED;
    }

    private SurveyAnswer answer(int meaning, Cell cell) {
        if (meaning == DONT_KNOW || meaning == DECLINED) {
            return meaning == DONT_KNOW ? Unsaid.DONT_KNOW : Unsaid.DECLINED;
        } else if (meaning == OTHER) {
            return new Chosen(List.of(), Optional.of(cell.text()));
        }
        return question.kind() == QuestionKind.SCALE
                ? new Placed(meaning + 1)
                : Chosen.one(question.options().get(meaning).id());
    }

    private Optional<Integer> meaning(String text) {
        String folded = Wording.folded(text);
        return Optional.ofNullable(meanings.get(folded)).or(() -> place(folded));
    }

    /** Services number the places of a scale from 1. */
    private Optional<Integer> place(String text) {
        int places = question.kind() == QuestionKind.SCALE ? question.options().size() : 0;
        for (int i = 1; i <= places; i++) {
            if (text.equals(Integer.toString(i))) {
                return Optional.of(i - 1);
            }
        }
        return Optional.empty();
    }

    private SurveyAnswer several(Row row, Cell first, Consumer<Fault> faults) {
        TreeSet<Integer> chosen = new TreeSet<>();
        List<String> own = new ArrayList<>();
        boolean isFaulty = false;
        for (QuestionColumn column : columns) {
            Cell cell = row.cell(column.header());
            if (isBlank(cell, column)) {
                continue;
            }
            List<String> unread = column.option().isPresent()
                    ? tick(cell, column.option().get(), chosen)
                    : pieces(cell, column.separatorOrSemicolon(), chosen);
            if (column.option().isEmpty() && question.other().isPresent()) {
                own.addAll(unread);
            } else {
                unread.forEach(piece -> faults.accept(unknown(cell, piece)));
                isFaulty |= !unread.isEmpty();
            }
        }
        boolean isOther = chosen.remove(OTHER);
        if (isOther && own.isEmpty()) {
            own.add(question.other().map(texts -> texts.in("")).orElseThrow());
        }
        boolean isUnsaid = chosen.contains(DONT_KNOW) || chosen.contains(DECLINED);
        if (isUnsaid && chosen.size() + own.size() > 1) {
            faults.accept(new Fault(
                    first.column(),
                    Optional.of(Words.shortened(first.header())),
                    FaultRule.CONTRADICTION,
                    Optional.empty(),
                    "an option is chosen together with not knowing or not wanting to say",
                    "Ask whoever answered, or leave the row out."));
            return Unsaid.NOT_ANSWERED;
        } else if (isFaulty || chosen.isEmpty() && own.isEmpty()) {
            return Unsaid.NOT_ANSWERED;
        } else if (isUnsaid) {
            return answer(chosen.first(), first);
        }
        return new Chosen(
                chosen.stream()
                        .map(number -> question.options().get(number).id())
                        .toList(),
                own.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", own)));
    }

    private List<String> tick(Cell cell, String option, TreeSet<Integer> chosen) {
        int number = question.optionIds().indexOf(option);
        String folded = Wording.folded(cell.text());
        if (TICKED.contains(folded) || Optional.of(number).equals(meaning(folded))) {
            chosen.add(number);
            return List.of();
        }
        return List.of(cell.text());
    }

    /** Puts the options of a cell among the chosen; what is left is returned, neighbours together. */
    private List<String> pieces(Cell cell, String separator, TreeSet<Integer> chosen) {
        List<String> left = new ArrayList<>();
        for (String text : cell.texts()) {
            left.addAll(cell.isList() ? piece(text, chosen) : Pieces.of(text.strip(), separator, meanings, chosen));
        }
        return left;
    }

    private List<String> piece(String text, TreeSet<Integer> chosen) {
        if (Wording.spaced(text).isEmpty()) {
            return List.of();
        }
        Optional<Integer> meaning = meaning(text);
        meaning.ifPresent(chosen::add);
        return meaning.isPresent() ? List.of() : List.of(text.strip());
    }

    private Fault unknown(Cell cell, String given) {
        String expected = String.join(
                ", ",
                question.options().stream()
                        .map(Option::text)
                        .map(texts -> "'%s'".formatted(texts.in("")))
                        .toList());
        return new Fault(
                cell.column(),
                Optional.of(Words.shortened(cell.header())),
                FaultRule.UNKNOWN_OPTION,
                Optional.of(Words.shortened(given)),
                "'%s' is no answer to the question '%s'%s; expected one of %s"
                        .formatted(Words.shortened(given), question.id(), Meant.of(given, wordings), expected),
                "Mend it if it is clear what was meant, or add the option to the survey.");
    }
}
