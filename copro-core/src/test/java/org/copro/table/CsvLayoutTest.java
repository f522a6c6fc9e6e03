package org.copro.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLayoutTest {

    private static final List<List<String>> ROWS =
            List.of(List.of("id", "said"), List.of("a", ""), List.of("b", "\"no\", she said\nand left"));

    @Test
    void programsGetQuotationMarksOnlyWhereTheyAreNeeded() {
        assertThat(CsvLayout.PLAIN.begins() + CsvLayout.PLAIN.rows(ROWS))
                .isEqualTo("id,said\na,\nb,\"\"\"no\"\", she said\nand left\"\n");
    }

    @Test
    void spreadsheetsGetAByteOrderMarkAndQuotationMarksEverywhere() {
        assertThat(CsvLayout.SPREADSHEET.begins() + CsvLayout.SPREADSHEET.rows(ROWS))
                .isEqualTo("\uFEFF\"id\",\"said\"\r\n\"a\",\"\"\r\n\"b\",\"\"\"no\"\", she said\nand left\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+2 | '=1+2",
                "@a | '@a",
                "-5 | '-5",
                "+5 | '+5",
                "'=1 | ''=1",
                "\uFF1D1 | '\uFF1D1",
                "'s | 's",
                "a=1 | a=1"
            })
    void whatASpreadsheetWouldRunIsText(String text, String cell) {
        for (CsvLayout layout : CsvLayout.values()) {
            assertThat(layout.rows(List.of(List.of(text))).replace("\"", "").strip())
                    .isEqualTo(cell);
        }
    }

    @Property
    void theGuardCanBeTakenOff(@ForAll String text) {
        assertThat(FormulaGuard.takeOff(FormulaGuard.put(text))).isEqualTo(text);
    }
}
