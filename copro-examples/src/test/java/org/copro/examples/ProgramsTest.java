package org.copro.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/copro/examples");

    @Test
    void readAndPrintVerdictPrintsTheSentenceAndTheFlags() throws IOException {
        ExpectedText.assertSame(
                EXPECTED.resolve("ReadAndPrintVerdict.txt"),
                printed(() -> ReadAndPrintVerdict.main(
                        new String[] {"projects/youth-service-with-claim.yaml", "2026-11-21"})));
    }

    @Test
    void buildAndAssessPrintsVerdictWordAndProfile() throws IOException {
        ExpectedText.assertSame(
                EXPECTED.resolve("BuildAndAssess.txt"), printed(() -> BuildAndAssess.main(new String[0])));
    }

    @Test
    void ownDefinitionPrintsTwoVerdictsOnOneWord() throws IOException {
        ExpectedText.assertSame(
                EXPECTED.resolve("OwnDefinition.txt"),
                printed(() -> OwnDefinition.main(new String[] {
                    "definitions/day-centres-charter.yaml", "projects/co-produced-from-start-to-end.yaml", "2026-11-21"
                })));
    }

    @Test
    void ownFrameworkPrintsTheLevelOfEachPrinciple() throws IOException {
        ExpectedText.assertSame(
                EXPECTED.resolve("OwnFramework.txt"),
                printed(() -> OwnFramework.main(new String[] {
                    "frameworks/neighbourhood-fund.yaml", "projects/good-work-decided-too-early.yaml", "2026-11-21"
                })));
    }

    private static String printed(Runnable program) {
        PrintStream screen = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run();
        } finally {
            System.setOut(screen);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
