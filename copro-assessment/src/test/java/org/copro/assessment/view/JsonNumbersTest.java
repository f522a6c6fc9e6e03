package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.copro.known.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers have four decimals, rounded half up once. */
class JsonNumbersTest {

    private static String number(double number) {
        return JsonParts.written(WhyJson::new, part -> {
                    part.out.writeStartObject();
                    part.number("n", number);
                    part.out.writeEndObject();
                })
                .replaceAll("[^-0-9.E+]", "");
    }

    private static String share(long part, long of) {
        return JsonParts.written(WhyJson::new, json -> {
                    json.out.writeStartObject();
                    json.share("s", new Share(part, of));
                    json.out.writeEndObject();
                })
                .replaceAll("[^-0-9.E+]", "");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0000",
        "1, 1.0000",
        "0.00005, 0.0001",
        "0.00004999, 0.0000",
        "0.12345, 0.1235",
        "0.99995, 1.0000",
        "0.9999499, 0.9999",
        "12.3456789, 12.3457",
        "-0.25, -0.2500",
        "123456789.5, 123456789.5000",
    })
    void roundsNumbersHalfUp(double number, String expected) {
        assertThat(number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.0000",
        "1, 1, 1.0000",
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "1, 20000, 0.0001",
        "1, 20001, 0.0000",
        "19999, 20000, 1.0000",
        "9223372036854775806, 9223372036854775807, 1.0000",
    })
    void roundsSharesHalfUp(long part, long of, String expected) {
        assertThat(share(part, of)).isEqualTo(expected);
    }

    @Property
    void aNumberIsWrittenAsDecimalsRoundIt(@ForAll @DoubleRange(min = -2, max = 2) double number) {
        assertThat(new BigDecimal(number(number)))
                .isEqualTo(BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP));
    }

    @Property
    void aShareIsWrittenAsDecimalsRoundIt(
            @ForAll @LongRange(min = 0, max = 5_000_000_000L) long part,
            @ForAll @LongRange(min = 0, max = 100_000) long rest) {
        Share share = new Share(part, part + rest + 1);
        assertThat(new BigDecimal(share(share.part(), share.of())))
                .isEqualTo(BigDecimal.valueOf(share.part())
                        .divide(BigDecimal.valueOf(share.of()), 4, RoundingMode.HALF_UP));
    }
}
