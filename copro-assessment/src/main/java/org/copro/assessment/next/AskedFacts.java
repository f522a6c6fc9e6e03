package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.HadSay;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Amended;
import org.copro.binding.Words;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Project;

/** Finds in a record all facts, stated or not, that a judgement can rest on. */
final class AskedFacts {

    private static final Pattern SUBJECT = Pattern.compile("\\{([a-z]+)}");

    private final ProjectFacts facts;
    private final Amended<Project> record;
    private final List<AskedFact> all = new ArrayList<>();

    private final PowerLevel say;

    private AskedFacts(ProjectFacts facts, Amended<Project> record, PowerLevel say) {
        this.facts = facts;
        this.record = record;
        this.say = say;
    }

    /**
     * In the order of the questions, and of the file.
     *
     * @param say that an answer in favour of people speaks of
     */
    static List<AskedFact> of(ProjectFacts facts, Amended<Project> record, PowerLevel say) {
        AskedFacts asked = new AskedFacts(facts, record, say);
        for (FactQuestion question : FactQuestions.shipped().questions()) {
            asked.ask(question, "", question.at());
        }
        return List.copyOf(asked.all);
    }

    /** Asks for each item of each list on the way. */
    private void ask(FactQuestion question, String known, String rest) {
        int star = rest.indexOf("/*");
        if (star < 0) {
            askAt(question, known + rest);
            return;
        }
        String list = known + rest.substring(0, star);
        for (int i = 0; i < record.size(list); i++) {
            ask(question, list + "/" + i, rest.substring(star + 2));
        }
    }

    private void askAt(FactQuestion question, String pointer) {
        String around = pointer.substring(0, pointer.lastIndexOf('/'));
        boolean isThere = question.inside().isEmpty() || record.has(around);
        boolean isBeside = question.beside().isEmpty()
                || question.beside().stream().anyMatch(key -> record.has(around + "/" + key));
        boolean isAside = isAside(question, pointer);
        if (isThere
                && isBeside
                && !isWithdrawn(pointer)
                && mayBeOf(question.of(), pointer)
                && !(isAside && isUnread(question, pointer))) {
            Map<String, Object> subjects = subjects(pointer);
            all.add(new AskedFact(
                    isAside ? question.aside() : question,
                    pointer,
                    stageOf(pointer).map(StageFacts::index),
                    phrase(question.asks(), subjects),
                    phrase(question.so(), subjects),
                    question.answer() == AnswerKind.PARTICIPANT
                            ? facts.participants().stream()
                                    .map(one -> one.participant().id())
                                    .toList()
                            : question.answer().words(),
                    isStated(question, pointer)));
        }
    }

    /** Whether it is about somebody who does not allow its use: an answer could not be used. Their role always can. */
    private boolean isWithdrawn(String pointer) {
        return !pointer.endsWith("/role")
                && participantOf(pointer).map(ParticipantFacts::withdrawn).orElse(false);
    }

    private boolean mayBeOf(Optional<Side> side, String pointer) {
        return side.isEmpty()
                || participantOf(pointer)
                        .flatMap(one -> one.participant().side())
                        .map(side.get()::equals)
                        .orElse(true);
    }

    /** Whom a fact is about, if it is about a participant or what one took part in. */
    private Optional<ParticipantFacts> participantOf(String pointer) {
        if (pointer.startsWith("/participants/")) {
            return Optional.of(facts.participants().get(number(pointer, 2)));
        }
        return pointer.contains("/involvement/")
                ? stageOf(pointer)
                        .flatMap(one ->
                                one.involvements().get(number(pointer, 4)).participant())
                : Optional.empty();
    }

    private boolean isStated(FactQuestion question, String pointer) {
        boolean isDay = record.text(pointer).map(text -> text.length() == 10).orElse(false);
        return record.has(pointer) && (question.answer() != AnswerKind.DATE || isDay);
    }

    /** Whether it is asked about the say in a decision that is not a main one, where another is. */
    private boolean isAside(FactQuestion question, String pointer) {
        boolean isSay = question.at().startsWith("/stages/*/decisions/")
                && question.say().isPresent()
                && !question.key().equals("main");
        if (!isSay) {
            return false;
        }
        return decision(pointer).main() == Truth.FALSE
                && stageOf(pointer).orElseThrow().decisions().stream().anyMatch(one -> one.main() == Truth.TRUE);
    }

    /** The say in such a decision is read only where nothing changed by what people said, or may not have. */
    private boolean isUnread(FactQuestion question, String pointer) {
        Optional<Answer> changed = decision(pointer).decision().changed();
        return question.feedsAside().isEmpty()
                || changed.isPresent() && !changed.get().isNo();
    }

    private DecisionFacts decision(String pointer) {
        return stageOf(pointer).orElseThrow().decisions().get(number(pointer, 4));
    }

    private Map<String, Object> subjects(String pointer) {
        Map<String, Object> subjects = new LinkedHashMap<>();
        subjects.put("did", new HadSay(PowerRange.exactly(say)));
        subjects.put("part", Part.of(say));
        stageOf(pointer).ifPresent(stage -> {
            subjects.put("stage", stage.called());
            if (pointer.contains("/decisions/")) {
                subjects.put(
                        "decision", stage.decisions().get(number(pointer, 4)).what());
            } else if (pointer.contains("/involvement/")) {
                InvolvementFacts one = stage.involvements().get(number(pointer, 4));
                subjects.put("who", one.participant().map(facts::called).orElse("those who took part"));
            }
        });
        if (pointer.startsWith("/participants/")) {
            subjects.put("who", facts.called(facts.participants().get(number(pointer, 2))));
        } else if (pointer.startsWith("/measures/")) {
            int number = number(pointer, 2);
            subjects.put(
                    "measure",
                    facts.project()
                            .measures()
                            .get(number)
                            .name()
                            .map(name -> "“" + Words.shortened(name) + "”")
                            .orElse("measure " + (number + 1)));
        }
        return subjects;
    }

    private Optional<StageFacts> stageOf(String pointer) {
        return pointer.startsWith("/stages/")
                ? facts.stages().stream()
                        .filter(one -> one.index() == number(pointer, 2))
                        .findFirst()
                : Optional.empty();
    }

    private static int number(String pointer, int step) {
        return Integer.parseInt(pointer.split("/")[step]);
    }

    private static Phrase phrase(String text, Map<String, Object> subjects) {
        Matcher places = SUBJECT.matcher(text);
        List<Object> arguments = new ArrayList<>();
        while (places.find()) {
            arguments.add(Optional.ofNullable(subjects.get(places.group(1))).orElseThrow());
        }
        return new Phrase(SUBJECT.matcher(text).replaceAll("{}"), arguments);
    }
}
