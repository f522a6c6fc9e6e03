package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.next.AnswerKind;
import org.copro.assessment.next.AskedFact;
import org.copro.assessment.next.NextQuestion;
import org.copro.assessment.next.NextQuestions;
import org.copro.assessment.next.Question;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;
import org.copro.binding.Edit;
import org.copro.time.PartialDate;

/**
 * Asks, one after the other, for the facts that can change most, and writes down each answer at once. Nothing is
 * written that was not said; what is passed over stays not stated.
 */
final class Interview {

    private final Assessor assessor;
    private final LocalDate on;
    private final boolean isAboutLevels;
    private final String name;
    private final KeptFile file;
    private final TypedLines typed;
    private final PrintWriter out;
    private final PrintWriter err;

    private final Map<String, Question> passedOver = new LinkedHashMap<>();
    private final Deque<Answered> answered = new ArrayDeque<>();
    private Optional<String> askedAgain = Optional.empty();
    private WrittenRecord record;
    private boolean isWordDone;
    private boolean isBroken;

    /** An answer that was written, and the record without it. */
    private record Answered(Question question, String words, WrittenRecord before) {}

    /**
     * Prepares an interview.
     *
     * @param assessor by whose definition and frameworks
     * @param on the evaluation date
     * @param isAboutLevels whether to go on when only levels of principles can change
     * @param name of the file, as typed
     */
    Interview(
            Assessor assessor,
            LocalDate on,
            boolean isAboutLevels,
            String name,
            KeptFile file,
            WrittenRecord record,
            Talk talk) {
        this.assessor = assessor;
        this.on = on;
        this.isAboutLevels = isAboutLevels;
        this.name = name;
        this.file = file;
        this.record = record;
        typed = talk.typed();
        out = talk.out();
        err = talk.err();
    }

    /** Where answers come from, and where questions and faults go. */
    record Talk(TypedLines typed, PrintWriter out, PrintWriter err) {}

    /** Holds it. True if all that was answered could be written. */
    boolean hold() {
        LabelCheck atStart = label();
        out.println(record.project().title());
        out.println(atStart.sentence().sentence());
        out.println(
                "? says why something is asked; d or Enter is “don’t know”; “not applicable because …”, back and stop"
                        + " are answers, too.");
        boolean goesOn = true;
        while (goesOn) {
            Optional<NextQuestion> next = next(NextQuestions.of(assessor.assess(record.project(), on)));
            goesOn = next.isPresent() && ask(next.get());
        }
        sumUp(atStart);
        return !isBroken;
    }

    private LabelCheck label() {
        return assessor.assess(record.project(), on).label();
    }

    private Optional<NextQuestion> next(NextQuestions all) {
        List<NextQuestion> onWord = notPassedOver(all.onWord());
        List<NextQuestion> onLevels = notPassedOver(
                all.questions().stream().filter(one -> !one.bearsOnWord()).toList());
        if (onWord.isEmpty()) {
            sayThatWordIsDone(all.onWord().isEmpty(), onLevels.size());
        }
        List<NextQuestion> open = new ArrayList<>(onWord);
        open.addAll(isAboutLevels ? onLevels : List.of());
        Optional<NextQuestion> again = open.stream()
                .filter(one -> askedAgain.equals(Optional.of(key(one.question()))))
                .findFirst();
        askedAgain = Optional.empty();
        return again.or(() -> open.stream().findFirst());
    }

    private List<NextQuestion> notPassedOver(List<NextQuestion> questions) {
        return questions.stream()
                .filter(one -> !passedOver.containsKey(key(one.question())))
                .toList();
    }

    private void sayThatWordIsDone(boolean isCertain, int onLevels) {
        if (!isWordDone) {
            isWordDone = true;
            out.println();
            out.println(
                    isCertain
                            ? "Nothing that is left out can change what the record says of the word any more."
                            : "All questions that can change what the record says of the word have been passed over.");
            if (onLevels > 0 && !isAboutLevels) {
                out.println(
                        "Further questions could still change levels of principles (%s of them); --levels asks them, too."
                                .formatted(onLevels));
            }
        }
    }

    /** False if the interview is over. */
    private boolean ask(NextQuestion next) {
        Question question = next.question();
        out.println();
        out.println(question.asks().sentence());
        record.says(question.pointer())
                .ifPresent(words -> out.println("  So far the record says: %s.".formatted(words)));
        new Choices(question).lines().forEach(out::println);
        while (true) {
            Optional<Typed> said = listen();
            if (said.isEmpty() || said.get() == Typed.Wish.STOP) {
                return false;
            } else if (said.get() == Typed.Wish.PASS) {
                passedOver.put(key(question), question);
                return true;
            } else if (said.get() == Typed.Wish.WHY) {
                explain(next);
            } else if (said.get() == Typed.Wish.BACK && answered.isEmpty()) {
                out.println("There is no answer to take back.");
            } else if (said.get() == Typed.Wish.BACK) {
                return takeBack();
            } else if (said.get() instanceof Typed.Unusable unusable) {
                out.println(unusable.fault());
            } else if (said.get() instanceof Typed.DoesNotApply not) {
                Optional<Boolean> done = doesNotApply(question, not.because());
                if (done.isPresent()) {
                    return done.get();
                }
            } else if (said.get() instanceof Typed.Answer answer) {
                Optional<Boolean> done = answer(question, answer.words());
                if (done.isPresent()) {
                    return done.get();
                }
            }
        }
    }

    private Optional<Typed> listen() {
        out.print("> ");
        out.flush();
        Optional<String> line = typed.next();
        if (line.isEmpty()) {
            out.println();
        }
        return line.map(Typed::of);
    }

    /** Whether to go on; empty if the question is still open. */
    private Optional<Boolean> answer(Question question, String words) {
        try {
            String inFile = new Choices(question).inWordsOfFile(words);
            requireWithin(question, inFile);
            return Optional.of(write(question, inFile, question.answered(inFile)));
        } catch (IllegalArgumentException refused) {
            out.println("That was not taken: %s.".formatted(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** A date that is stated in part is made more precise here, and not another one. */
    private void requireWithin(Question question, String answer) {
        if (question.answer() != AnswerKind.DATE) {
            return;
        }
        Optional<PartialDate> stated = record.says(question.pointer()).map(PartialDate::parse);
        PartialDate date = PartialDate.parse(answer);
        boolean isWithin = stated.map(one -> !date.earliest().isBefore(one.earliest())
                        && !date.latest().isAfter(one.latest()))
                .orElse(true);
        if (!isWithin) {
            throw new IllegalArgumentException(
                    "the record says %s, and only a day or month in it can be written here; if that is wrong, change the file"
                            .formatted(stated.orElseThrow()));
        }
    }

    private Optional<Boolean> doesNotApply(Question question, String because) {
        if (!(question instanceof AskedFact fact) || !question.answer().takesNotApplicable()) {
            out.println("That cannot be said here. If you do not know, press Enter.");
            return Optional.empty();
        }
        String reason = because;
        if (reason.isBlank()) {
            out.println("Why does it not apply?");
            Optional<Typed> said = listen();
            if (said.isEmpty() || said.get() == Typed.Wish.STOP) {
                return Optional.of(false);
            } else if (!(said.get() instanceof Typed.Answer answer)) {
                out.println("Without a reason it stays open. " + question.asks().sentence());
                return Optional.empty();
            } else {
                reason = answer.words();
            }
        }
        try {
            return Optional.of(write(fact, "does not apply: " + reason, fact.notApplicable(reason)));
        } catch (IllegalArgumentException refused) {
            out.println("That was not taken: %s.".formatted(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** True if it could be written. */
    private boolean write(Question question, String words, Edit edit) {
        WrittenRecord with = record.with(edit);
        if (!write(with)) {
            return false;
        }
        Phrase before = label().sentence();
        answered.push(new Answered(question, words, record));
        record = with;
        Phrase now = label().sentence();
        out.println("Written. " + (now.equals(before) ? "The word stands as before." : now.sentence()));
        return true;
    }

    private boolean write(WrittenRecord changed) {
        try {
            file.write(changed.text());
            return true;
        } catch (IOException refused) {
            err.println("%s: %s. The last answer is not in it".formatted(name, refused.getMessage()));
            isBroken = true;
            return false;
        }
    }

    private boolean takeBack() {
        Answered last = answered.peek();
        if (!write(last.before())) {
            return false;
        }
        answered.pop();
        record = last.before();
        isWordDone = false;
        askedAgain = Optional.of(key(last.question()));
        out.println(
                "Taken back: %s. %s".formatted(last.words(), label().sentence().sentence()));
        return true;
    }

    private void explain(NextQuestion next) {
        Question question = next.question();
        if (next.bearsOnWord()) {
            out.println("The answer can change what the record says of the word"
                    + (next.settlesWord().part() == 0
                            ? ", together with others."
                            : "; of the answers that were tried, %s settle it."
                                    .formatted(PlainWords.percent(next.settlesWord()))));
        }
        if (!next.levels().isEmpty()) {
            out.println("It can change the level of: %s.".formatted(String.join(", ", next.levels())));
        }
        out.println("It speaks for people if %s.".formatted(question.so().text()));
        out.println("It is written at %s in %s.".formatted(question.pointer(), name));
    }

    private void sumUp(LabelCheck atStart) {
        out.println();
        if (answered.isEmpty()) {
            out.println("Nothing was written to %s.".formatted(name));
        } else {
            out.println("Written to %s:".formatted(name));
            answered.descendingIterator()
                    .forEachRemaining(one ->
                            out.println("  %s: %s".formatted(one.question().pointer(), one.words())));
        }
        if (!passedOver.isEmpty()) {
            out.println("Passed over, and not stated:");
            passedOver.values().forEach(one -> out.println("  " + one.asks().sentence()));
        }
        LabelCheck now = label();
        out.println("At the start: %s. %s"
                .formatted(atStart.verdict(), atStart.sentence().sentence()));
        out.println("Now: %s. %s".formatted(now.verdict(), now.sentence().sentence()));
    }

    /** What tells questions apart: several can be asked at one place, such as for stages that are missing. */
    private static String key(Question question) {
        return question.pointer() + " " + question.asks().text();
    }
}
