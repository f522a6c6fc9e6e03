package org.copro.assessment.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.statistics.Estimate;
import org.copro.coding.Coded;
import org.copro.coding.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private static final Readings TWO_READERS = Readings.ofThemes(List.of(
            reader("one", coded("both", "a"), coded("differ", "a"), coded("neither"), coded("once", "a")),
            reader("two", coded("both", "a", "b"), coded("differ"), coded("neither"))));

    @ParameterizedTest
    @CsvSource({
        "both,    a, YES",
        "both,    b, READERS_DIFFER",
        "differ,  a, READERS_DIFFER",
        "neither, a, NO",
        "once,    a, YES",
        "once,    b, NO",
        "unread,  a, NOT_KNOWN",
    })
    void oneStatementIsReadByAllWhoReadIt(String statement, String theme, Found found) {
        assertThat(TWO_READERS.in(statement, theme)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "neither both unread,   a, YES",
        "neither differ unread, a, READERS_DIFFER",
        "neither unread,        a, NOT_KNOWN",
        "neither,               a, NO",
        "'',                    a, NOT_KNOWN",
    })
    void ofSeveralTheOneThatHoldsItCounts(String statements, String theme, Found found) {
        List<String> ids = statements.isEmpty() ? List.of() : List.of(statements.split(" "));

        assertThat(TWO_READERS.inAny(ids, theme)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"neither, true, true", "differ, true, false", "both, true, false", "unread, false, false"})
    void nothingFoundIsNotTheSameAsNotRead(String statement, boolean isRead, boolean isNothing) {
        assertThat(TWO_READERS.isRead(statement)).isEqualTo(isRead);
        assertThat(TWO_READERS.isNothingFoundIn(statement)).isEqualTo(isNothing);
    }

    @Test
    void oneReaderHasNobodyToAgreeWith() {
        Readings alone = Readings.ofThemes(List.of(reader("one", coded("both", "a"), coded("neither"))));

        assertThat(alone.agreement(List.of("both", "neither"))).isInstanceOf(Estimate.Undefined.class);
    }

    @Test
    void readersWhoFindTheSameAgree() {
        Readings same = Readings.ofThemes(List.of(
                reader("one", coded("x", "a"), coded("y", "b")), reader("two", coded("x", "a"), coded("y", "b"))));

        assertThat(same.agreement(List.of("x", "y"))).isEqualTo(Estimate.of(1.0));
    }

    private static Coding reader(String name, Coded... found) {
        return new Coding(name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(found));
    }

    private static Coded coded(String statement, String... themes) {
        return new Coded(statement, List.of(themes), List.of(), Optional.empty());
    }
}
