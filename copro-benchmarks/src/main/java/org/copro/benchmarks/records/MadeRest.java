package org.copro.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.project.BarrierKind;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.project.MeasureKind;
import org.copro.stage.Phase;
import org.copro.voice.RatingAnswer;
import org.copro.voice.StatementKind;
import tools.jackson.core.JsonGenerator;

/** The facts of a made-up record that stand beside its stages. */
final class MadeRest {

    private static final List<String> RATED = List.of("from-the-start", "equal-partners");

    private final RecordWriter write;
    private final JsonGenerator out;
    private final Dice dice;
    private final LocalDate started;
    private final List<String> evidence;
    private final Optional<String> people;

    MadeRest(RecordWriter write, LocalDate started, List<String> evidence, Optional<String> people) {
        this.write = write;
        this.out = write.out;
        this.dice = write.dice;
        this.started = started;
        this.evidence = evidence;
        this.people = people;
    }

    /** Each is in the record as often as the number says. */
    void write() {
        maybe("purpose", 50, () -> {
            write.sidesIfKnown("initiated-by");
            write.answer("aims-told");
        });
        maybe("scope", 45, () -> {
            write.answer("disclosed");
            write.dateIfKnown("on", write.day(started));
            write.power("promised", dice.any(List.of(PowerLevel.values())));
        });
        maybe("feedback", 50, () -> {
            write.answer("given");
            write.answer("reasons-given");
        });
        maybe("evaluation", 45, () -> write.sidesIfKnown("by"));
        maybe("vision", 35, () -> {
            write.textIfKnown("statement", Vocabulary.SAID);
            write.sidesIfKnown("agreed-by");
        });
        maybe("inclusion", 35, () -> {
            write.words("most-affected", dice.some(Vocabulary.GROUPS, 25));
            write.words("seldom-heard", dice.some(Vocabulary.GROUPS, 25));
        });
        maybe("ground-rules", 35, () -> {
            write.sidesIfKnown("agreed-by");
            write.answer("organisation-can-change-alone");
            write.answer("power-differences-addressed");
        });
        maybe("budget", 30, () -> write.text("steered-by-people", new Share(dice.between(0, 20), 20).toString()));
        maybe("strengths", 35, () -> {
            write.sidesIfKnown("named-of");
            write.answer("used");
        });
        maybe("working-together", 40, () -> {
            write.answer("roles-overlapped");
            write.answer("peer-networks");
            write.answer("facilitation");
            write.sidesIfKnown("respect-reported-by");
        });
        maybe("embedding", 35, () -> {
            write.answer("repeated");
            write.answer("routine-budget");
            write.answer("governance-seat");
        });
        list("measures", 40, 2, () -> {
            write.textIfKnown("name", Vocabulary.DECIDED);
            write.wordIfKnown("kind", MeasureKind.class);
            write.sidesIfKnown("defined-by");
        });
        list("barriers", 30, 2, () -> {
            write.wordIfKnown("kind", BarrierKind.class);
            write.wordIfKnown("stated-by", Side.class);
        });
        list("benefits", 30, 2, () -> {
            write.wordIfKnown("kind", BenefitKind.class);
            write.wordIfKnown("audience", BenefitAudience.class);
            write.wordIfKnown("stated-by", Side.class);
        });
        list("statements", 25, 2, () -> {
            write.wordIfKnown("kind", StatementKind.class);
            write.text("words", dice.any(Vocabulary.SAID));
            people.filter(id -> write.isKnown()).ifPresent(id -> write.text("by", id));
        });
        list("ratings", 20, 3, this::rating);
        list("replies", 5, 1, () -> {
            write.text("to", "label-overstated");
            write.wordIfKnown("by", Side.class);
            write.text("words", "We see it otherwise, and say why in our report.");
        });
    }

    private void rating() {
        if (people.isPresent() && dice.percent(50)) {
            write.text("by", people.get());
        } else {
            write.text("role", dice.any(Role.class));
        }
        if (dice.percent(50)) {
            write.text("phase", dice.any(Phase.class));
            write.power("power", dice.any(List.of(PowerLevel.values())));
        } else {
            write.text("principle", dice.any(RATED));
            write.text("answer", dice.any(RatingAnswer.class));
        }
    }

    private void maybe(String key, double chance, Runnable content) {
        if (dice.percent(chance)) {
            out.writeObjectPropertyStart(key);
            content.run();
            grounds();
            out.writeEndObject();
        }
    }

    /** One item at least where there is the list. */
    private void list(String key, double chance, int most, Runnable item) {
        if (!dice.percent(chance)) {
            return;
        }
        out.writeArrayPropertyStart(key);
        int many = dice.between(1, most);
        boolean isGrounded = List.of("measures", "barriers", "benefits").contains(key);
        for (int i = 0; i < many; i++) {
            out.writeStartObject();
            item.run();
            if (isGrounded) {
                grounds();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void grounds() {
        write.words("evidence", dice.some(evidence, 25));
    }
}
