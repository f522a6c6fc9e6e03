package org.copro.assessment.proof;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.stage.Method;

/** The single facts behind the say in one stage, each with its own place in the file. */
final class StageReasons {

    private StageReasons() {}

    /** What the say was read from: the main decisions, else the methods, and what the record itself says. */
    static List<Fact> of(StagePower power) {
        Voice voice = power.asFact().saidBy();
        List<Fact> facts = new ArrayList<>();
        StageFacts stage = power.stage();
        stage.mainDecisions().forEach(one -> decision(one, voice, facts));
        stage.ofPeople().forEach(one -> involvement(one, stage.decisions().isEmpty(), voice, facts));
        stage.overall()
                .ifPresent(say -> facts.add(new Fact(
                        Phrase.of("the record says for the whole stage: {}", say),
                        stage.pointer() + "/power",
                        Voice.ORGANISATION)));
        return facts.isEmpty() ? List.of(power.asFact()) : facts;
    }

    private static void decision(DecisionFacts one, Voice voice, List<Fact> facts) {
        one.decision()
                .right()
                .ifPresent(right -> facts.add(new Fact(
                        Phrase.of("in {} people had {}", one.what(), right), one.pointer() + "/right", voice)));
        one.decision()
                .decided()
                .ifPresent(date -> facts.add(new Fact(
                        Phrase.of("{} was decided {}{}", one.what(), date, joined(one.beforePeople())),
                        one.pointer() + "/decided",
                        voice)));
    }

    private static String joined(Truth beforePeople) {
        return switch (beforePeople) {
            case TRUE -> ", before people joined";
            case FALSE -> ", when people had joined";
            case UNKNOWN -> "; whether people had joined by then is not known";
        };
    }

    private static void involvement(InvolvementFacts one, boolean withMethods, Voice voice, List<Fact> facts) {
        one.power()
                .ifPresent(say -> facts.add(new Fact(
                        Phrase.of("the record says of the say of those involved: {}", say),
                        one.pointer() + "/power",
                        Voice.ORGANISATION)));
        List<Method> methods = one.involvement().methods();
        if (withMethods && !methods.isEmpty()) {
            facts.add(new Fact(
                    Phrase.of(
                            "people were involved by {}",
                            methods.stream().map(Method::kind).toList()),
                    one.pointer() + "/methods",
                    voice));
        }
    }
}
