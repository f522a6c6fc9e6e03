package org.copro.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.copro.survey.Response;
import org.copro.survey.intake.Exports.Planned;
import org.copro.survey.intake.Exports.Plant;
import org.copro.survey.intake.Exports.Style;
import org.copro.survey.intake.Exports.Written;

class IntakeLaws {

    private final Intake intake = new Intake(Forms.survey());

    @Provide
    Arbitrary<List<Planned>> plans() {
        return Exports.plans();
    }

    @Provide
    Arbitrary<Style> styles() {
        return Exports.styles();
    }

    private Collected read(List<Planned> plans, Style style) {
        Written written = Exports.write(plans, style);
        return intake.read(Made.bytes(written.text(), style.encoding(), style.hasMark()), "export.csv")
                .orThrow();
    }

    @Property(tries = 1000)
    void whatIsReceivedIsKeptInItsOrderOrRefusedWithItsLine(
            @ForAll("plans") List<Planned> plans, @ForAll("styles") Style style) {
        Collected collected = read(plans, style);
        Batch batch = collected.batches().get(0);
        assertThat(batch.received()).isEqualTo(plans.size()).isEqualTo(batch.kept() + batch.refused());
        Written written = Exports.write(plans, style);
        List<List<String>> rows = Exports.rows(plans);
        Set<Integer> planted = Exports.planted(plans);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!planted.contains(i)) {
                kept.add(rows.get(i).get(0));
            }
        }
        assertThat(collected.responses()).extracting(Response::id).containsExactlyElementsOf(kept);
        assertThat(batch.refusals())
                .extracting(Refusal::line)
                .containsExactlyElementsOf(
                        planted.stream().map(written.lines()::get).toList());
    }

    @Property(tries = 500)
    void howAFileIsWrittenChangesNoResponse(
            @ForAll("plans") List<Planned> plans, @ForAll("styles") Style one, @ForAll("styles") Style other) {
        assertThat(read(plans, one).responses()).isEqualTo(read(plans, other).responses());
    }

    @Property(tries = 300)
    void furtherRowsOfHeadingsChangeNoResponse(
            @ForAll("plans") List<Planned> plans, @ForAll @IntRange(min = 1, max = 4) int further) {
        List<List<String>> rows = new ArrayList<>(Exports.rows(plans));
        Collected without = intake.read(Forms.csv(rows), "export.csv").orThrow();
        for (int i = 0; i < further; i++) {
            rows.add(
                    0, Forms.HEADERS.stream().map(name -> name + "\n{\"is\":1}").toList());
        }
        String set = "heading-rows: %s\n  response-id: ID".formatted(further + 1);
        Collected with = new Intake(Forms.survey("response-id: ID", set))
                .read(Forms.csv(rows), "export.csv")
                .orThrow();
        assertThat(with.responses()).isEqualTo(without.responses());
        assertThat(with.batches().get(0).received())
                .isEqualTo(without.batches().get(0).received());
        // each cell has a line feed in it, and each row ends with one
        int added = further * (Forms.HEADERS.size() + 1);
        assertThat(with.batches().get(0).refusals())
                .extracting(one -> one.line() - added, Refusal::faults)
                .containsExactlyElementsOf(without.batches().get(0).refusals().stream()
                        .map(one -> tuple(one.line(), one.faults()))
                        .toList());
    }

    @Property(tries = 500)
    void readingWhatWasWrittenGivesTheSame(@ForAll("plans") List<Planned> plans, @ForAll("styles") Style style) {
        Collected collected = read(plans, style);
        String text = CollectedFile.write(collected);
        Collected back =
                CollectedFile.read(text, "collected.json", Forms.survey()).orThrow();
        assertThat(back).isEqualTo(collected);
        assertThat(CollectedFile.write(back)).isEqualTo(text);
    }

    @Property(tries = 500)
    void collectingTheSameFileAgainAddsNothing(@ForAll("plans") List<Planned> plans, @ForAll("styles") Style style) {
        Collected once = read(plans, style);
        Written written = Exports.write(plans, style);
        Collected twice = intake.after(once).read(written.text(), "again.csv").orThrow();
        assertThat(twice.responses()).isEqualTo(once.responses());
        assertThat(twice.repeated()).isEqualTo(once.kept());
        assertThat(twice.refused()).isEqualTo(2 * once.refused());
    }

    @Property(tries = 500)
    void inTwoFilesOrInOneTheSameResponsesAreKept(
            @ForAll("plans") List<Planned> plans, @ForAll("styles") Style style, @ForAll @IntRange(max = 12) int cut) {
        // ids are numbered by place, so the second half is written from the whole plan
        List<List<String>> rows = Exports.rows(plans);
        List<List<String>> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (plans.get(i).plant() != Plant.OPEN_QUOTE && plans.get(i).plant() != Plant.SAME_ID) {
                whole.add(rows.get(i));
            }
        }
        int half = Math.min(cut, whole.size());
        char delimiter = style.delimiter().sign();
        Collected first = intake.read(
                        Made.text(whole.subList(0, half), delimiter, style.lineEnd(), style.isQuoted()), "1.csv")
                .orThrow();
        Collected both = intake.after(first)
                .read(
                        Made.text(whole.subList(half, whole.size()), delimiter, style.lineEnd(), style.isQuoted()),
                        "2.csv")
                .orThrow();
        Collected atOnce = intake.read(Made.text(whole, delimiter, style.lineEnd(), style.isQuoted()), "3.csv")
                .orThrow();
        assertThat(both.responses()).isEqualTo(atOnce.responses());
        assertThat(both.refused()).isEqualTo(atOnce.refused());
    }

    @Property(tries = 200)
    void noRefusalRepeatsOwnWords(@ForAll("plans") List<Planned> plans, @ForAll("styles") Style style) {
        Set<String> words = new LinkedHashSet<>();
        plans.forEach(plan -> {
            if (plan.words().length() > 12) {
                words.add(plan.words().strip());
            }
        });
        String refusals = read(plans, style).batches().get(0).refusals().toString();
        assertThat(words).noneMatch(refusals::contains);
    }
}
