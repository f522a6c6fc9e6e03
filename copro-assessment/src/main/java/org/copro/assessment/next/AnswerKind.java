package org.copro.assessment.next;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.PlainWords;
import org.copro.binding.Words;
import org.copro.known.Answer;
import org.copro.people.Recruitment;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.project.Label;
import org.copro.project.MeasureKind;
import org.copro.stage.DecisionRight;
import org.copro.voice.RatingAnswer;

/** How a question about a record is answered. */
public enum AnswerKind {
    /** Yes or no. */
    YES_NO(null),
    /** The say people had in a decision. */
    RIGHT(DecisionRight.class),
    /** The say people had in a stage. */
    POWER(PowerLevel.class),
    /** A day, a month or a year. */
    DATE(null),
    /** One or more sides. */
    SIDES(Side.class),
    /** In what capacity somebody took part. */
    ROLE(Role.class),
    /** How participants were found. */
    RECRUITMENT(Recruitment.class),
    /** Output or outcome. */
    MEASURE(MeasureKind.class),
    /** How far something was so. */
    RATING(RatingAnswer.class),
    /** The word used in public. */
    LABEL(Label.class),
    /** A part of a whole. */
    SHARE(null),
    /** A whole number from 1. */
    NUMBER(null),
    /** Groups of people, in words. */
    GROUPS(null),
    /** One of the participants, by id. */
    PARTICIPANT(null),
    /** Own words. */
    WORDS(null);

    private final @org.jspecify.annotations.Nullable Class<? extends Enum<?>> type;

    AnswerKind(@org.jspecify.annotations.Nullable Class<? extends Enum<?>> type) {
        this.type = type;
    }

    /** The answers there are, as words for a file, least in favour of people first as a rule; none if it is free. */
    public List<String> words() {
        if (this == YES_NO) {
            return List.of("no", "yes");
        }
        return constants().map(all -> all.stream().map(Words::kebab).toList()).orElse(List.of());
    }

    /** A word for a file as a report would say it; a free answer as it is. */
    public String inPlainWords(String word) {
        return constants().stream()
                .flatMap(List::stream)
                .filter(one -> Words.kebab(one).equals(word))
                .findFirst()
                .map(PlainWords::of)
                .orElse(word);
    }

    /** Whether several answers can be given at once, with commas between them. */
    public boolean takesSeveral() {
        return this == SIDES || this == GROUPS;
    }

    /** Whether it can be said that the question does not apply. */
    public boolean takesNotApplicable() {
        return this == YES_NO || this == POWER;
    }

    /** An answer as a document holds it. Whether it can be understood shows when the document is read. */
    public Object value(String answer) {
        return takesSeveral()
                ? Arrays.stream(answer.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList()
                : answer.strip();
    }

    /** That the question does not apply, as a document holds it. */
    public Object notApplicable(String because) {
        return Answer.notApplicable(because.strip());
    }

    private Optional<List<? extends Enum<?>>> constants() {
        return Optional.ofNullable(type).map(Class::getEnumConstants).map(List::of);
    }
}
