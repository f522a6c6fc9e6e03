package org.copro.benchmarks.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copro.binding.Words;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Recruitment;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Phase;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import tools.jackson.core.JsonGenerator;

/** One made-up record: who took part, what happened, what it rests on. The rest is {@link MadeRest}. */
final class MadeProject {

    private static final LocalDate FIRST_START = LocalDate.of(2014, 1, 6);
    private static final int DAYS_OF_STARTS = 3_600;

    private final RecordWriter write;
    private final JsonGenerator out;
    private final Dice dice;
    private final Practice practice;
    private final LocalDate started;
    private final List<Took> participants = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();

    /** Somebody who took part. */
    private record Took(String id, Optional<Role> role, LocalDate joined) {}

    private MadeProject(JsonGenerator out, Dice dice) {
        this.out = out;
        this.dice = dice;
        practice = Practice.any(dice);
        // thin, usual and thorough records
        int known = List.of(20, 65, 96).get(dice.weighted(15, 55, 30));
        write = new RecordWriter(out, dice, known, practice.yesPercent());
        started = FIRST_START.plusDays(dice.between(0, DAYS_OF_STARTS));
    }

    static void write(JsonGenerator out, long number, Dice dice) {
        new MadeProject(out, dice).write(number);
    }

    private void write(long number) {
        gather();
        out.writeStartObject();
        out.writeNumberProperty("copro", Project.FORMAT);
        write.text("id", "made-" + number);
        String service = dice.any(Vocabulary.SERVICES);
        String place = dice.any(Vocabulary.PLACES);
        write.text("title", capital(service) + " in " + place);
        if (write.isKnown()) {
            write.text("summary", capital(service) + " in " + place + " " + dice.any(Vocabulary.WORK) + ".");
        }
        if (write.isKnown()) {
            write.text("organisation", "Council of " + place);
        }
        write.text("country", dice.any(List.of("Wales", "England", "Scotland", "Northern Ireland")));
        write.dateIfKnown("started", started);
        claim();
        participants();
        stages();
        new MadeRest(write, started, evidence, firstOf(Side.PEOPLE)).write();
        evidence();
        consents();
        out.writeEndObject();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void gather() {
        List<String> people = Words.kebabs(Role.class);
        int many = dice.between(2, 4);
        for (int i = 0; i < many; i++) {
            boolean isPeople = i == 0 || dice.percent(40);
            String role = people.get(isPeople ? dice.between(0, 3) : dice.between(4, people.size() - 1));
            // without a role it may be anybody
            Optional<Role> stated =
                    dice.percent(94) ? Optional.of(Role.values()[people.indexOf(role)]) : Optional.empty();
            participants.add(new Took("group-" + (i + 1), stated, started.plusDays(dice.between(0, 150))));
        }
        int papers = dice.between(1, 4);
        for (int i = 0; i < papers; i++) {
            evidence.add("paper-" + (i + 1));
        }
    }

    private Optional<String> firstOf(Side side) {
        return participants.stream()
                .filter(one -> one.role().map(Role::side).equals(Optional.of(side)))
                .map(Took::id)
                .findFirst();
    }

    /** A word that is bold by the practice (55 %), any word (37 %), or none. */
    private void claim() {
        if (dice.percent(8)) {
            return;
        }
        out.writeObjectPropertyStart("claim");
        String label = dice.percent(60)
                ? Words.kebab(Label.CO_PRODUCTION)
                : dice.any(RecordWriter.wordsBut(Label.CO_PRODUCTION));
        write.text("label", label);
        if (label.equals(Words.kebab(Label.OTHER)) || dice.percent(30)) {
            write.text("wording", "made together with the people of " + dice.any(Vocabulary.PLACES));
        }
        write.wordIfKnown("by", Side.class);
        write.dateIfKnown("made", started.plusDays(dice.between(200, 700)));
        grounds();
        out.writeEndObject();
    }

    private void grounds() {
        write.words("evidence", dice.some(evidence, 25));
    }

    private void participants() {
        out.writeArrayPropertyStart("participants");
        for (Took one : participants) {
            out.writeStartObject();
            write.text("id", one.id());
            one.role().ifPresent(role -> write.text("role", Words.kebab(role)));
            if (write.isKnown()) {
                out.writeNumberProperty("people", dice.between(1, 40));
            }
            write.dateIfKnown("joined", one.joined());
            write.wordIfKnown("recruited", Recruitment.class);
            if (write.isKnown()) {
                write.words("brings-in", dice.some(Vocabulary.GROUPS, 25));
            }
            if (dice.percent(60)) {
                out.writeObjectPropertyStart("support");
                List.of("payment", "expenses", "access-needs-met", "training", "accessible-information")
                        .forEach(write::answer);
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Two to five phases in their order, seldom one a second time; one in twenty does not apply. */
    private void stages() {
        out.writeArrayPropertyStart("stages");
        LocalDate from = started;
        for (Phase phase : Phase.values()) {
            boolean isUsual = phase == Phase.DESIGN || phase == Phase.DELIVERY || phase == Phase.EVALUATION;
            if (dice.percent(isUsual ? 88 : 18)) {
                LocalDate to = from.plusDays(dice.between(60, 300));
                stage(phase, from, to);
                from = to.minusDays(dice.between(0, 20));
            }
        }
        out.writeEndArray();
    }

    private void stage(Phase phase, LocalDate from, LocalDate to) {
        out.writeStartObject();
        write.text("phase", Words.kebab(phase));
        write.text("id", "stage-of-" + Words.kebab(phase));
        if (write.isKnown()) {
            write.dateIfKnown("from", from);
            write.dateIfKnown("to", to);
        }
        PowerLevel level = practice.level(dice);
        int kind = dice.weighted(4, 12, 84);
        if (kind == 0) {
            write.notApplicable("power");
        } else if (kind == 1) {
            write.power("power", level);
        } else {
            involvement(level, from, to);
            decisions(from, to);
        }
        grounds();
        out.writeEndObject();
    }

    private void involvement(PowerLevel level, LocalDate from, LocalDate to) {
        out.writeArrayPropertyStart("involvement");
        for (Took one : dice.some(participants, 60)) {
            out.writeStartObject();
            if (dice.percent(97)) {
                write.text("who", one.id());
            }
            if (write.isKnown()) {
                write.power("power", level);
            }
            methods();
            LocalDate earliest = one.joined().isAfter(from) ? one.joined() : from;
            if (earliest.isBefore(to)) {
                write.dateIfKnown("from", earliest);
            }
            write.answer("information-given");
            write.answer("enough-time");
            grounds();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void methods() {
        if (write.isKnown()) {
            out.writeArrayPropertyStart("methods");
            out.writeString(Words.kebab(practice.method(dice)));
            if (dice.percent(8)) {
                out.writeStartObject();
                write.text("other", dice.any(Vocabulary.METHODS));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private void decisions(LocalDate from, LocalDate to) {
        int many = dice.weighted(25, 50, 25);
        if (many == 0) {
            return;
        }
        out.writeArrayPropertyStart("decisions");
        for (int i = 0; i < many; i++) {
            out.writeStartObject();
            write.textIfKnown("what", Vocabulary.DECIDED);
            if (i == 0) {
                write.text("main", "yes");
            } else {
                write.answer("main");
            }
            // some were made before people joined
            write.dateIfKnown("decided", dice.percent(12) ? started.minusDays(dice.between(1, 90)) : to.minusDays(5));
            if (write.isKnown()) {
                write.text("right", Words.kebab(practice.right(dice)));
            }
            write.answer("changed");
            if (dice.percent(15)) {
                write.text("change", dice.any(Vocabulary.CHANGES));
            }
            write.answer("answered");
            if (dice.percent(10)) {
                out.writeObjectPropertyStart("limit");
                write.text("because", dice.any(Vocabulary.REASONS));
                write.answer("disclosed");
                out.writeEndObject();
            }
            grounds();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void evidence() {
        out.writeArrayPropertyStart("evidence");
        for (String id : evidence) {
            out.writeStartObject();
            write.text("id", id);
            write.wordIfKnown("kind", EvidenceKind.class);
            write.textIfKnown("title", Vocabulary.PAPERS);
            write.wordIfKnown("stated-by", Side.class);
            LocalDate dated = write.day(started);
            write.dateIfKnown("dated", dated);
            if (dice.percent(6)) {
                write.date("expires", dated.plusYears(dice.between(1, 4)));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Given by most who were asked; refused, taken back, run out or not known by the others. */
    private void consents() {
        if (!dice.percent(35)) {
            return;
        }
        out.writeArrayPropertyStart("consents");
        for (Took one : dice.some(participants, 50)) {
            out.writeStartObject();
            write.text("subject", one.id());
            write.text(
                    "purpose",
                    dice.percent(70) ? Words.kebab(ConsentPurpose.USE_DATA) : dice.any(ConsentPurpose.class));
            write.text("status", dice.percent(75) ? Words.kebab(ConsentStatus.GIVEN) : dice.any(ConsentStatus.class));
            write.dateIfKnown("from", one.joined());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
