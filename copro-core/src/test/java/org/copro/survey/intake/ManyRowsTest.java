package org.copro.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copro.survey.Delimiter;
import org.copro.survey.Encoding;
import org.copro.survey.Response;
import org.copro.survey.intake.Exports.Planned;
import org.copro.survey.intake.Exports.Plant;
import org.copro.survey.intake.Exports.Style;
import org.copro.survey.intake.Exports.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {

    private static final int ROWS = 10_000;

    @TempDir
    private Path folder;

    private static List<Planned> plans() {
        Random random = new Random(20230404);
        List<Plant> faults = List.of(Plant.values()).subList(1, Plant.values().length);
        List<Planned> plans = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            // three in a hundred, at places that follow no rule
            boolean isBroken = i > 0 && random.nextInt(100) < 3;
            plans.add(new Planned(
                    isBroken ? faults.get(random.nextInt(faults.size())) : Plant.NOTHING,
                    random.nextInt(4) == 0 ? "two\r\nlines, \"quoted\"; caf\u00E9 " + i : "plain " + i));
        }
        return plans;
    }

    @Test
    void tenThousandRowsGiveExactlyThePlantedRefusalsWithTheirLines() throws IOException {
        List<Planned> plans = plans();
        Written written = ManyRowsTest.write(plans);
        Path file = folder.resolve("export.csv");
        Files.write(file, Made.bytes(written.text(), Encoding.WINDOWS_1252, false));

        Collected collected = new Intake(Forms.survey()).read(file).orThrow();

        Batch batch = collected.batches().get(0);
        List<Integer> planted = List.copyOf(Exports.planted(plans));
        assertThat(planted).hasSizeBetween(250, 350);
        assertThat(batch.encoding()).hasValue(Encoding.WINDOWS_1252);
        assertThat(batch.received()).isEqualTo(ROWS);
        assertThat(batch.refusals())
                .extracting(Refusal::line)
                .containsExactlyElementsOf(
                        planted.stream().map(written.lines()::get).toList());
        assertThat(batch.refusals().stream()
                        .map(one -> one.faults().get(0).rule())
                        .collect(Collectors.toSet()))
                .hasSize(9 - 1);
        assertThat(collected.responses()).hasSize(ROWS - planted.size());
        assertThat(collected.responses().stream().map(Response::id).distinct()).hasSize(ROWS - planted.size());

        Path kept = Files.writeString(folder.resolve("collected.json"), CollectedFile.write(collected));
        assertThat(CollectedFile.read(kept, Forms.survey()).orThrow()).isEqualTo(collected);
    }

    private static Written write(List<Planned> plans) {
        return Exports.write(plans, new Style(Delimiter.SEMICOLON, Encoding.WINDOWS_1252, false, "\r\n", false, true));
    }
}
