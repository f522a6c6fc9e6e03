package org.copro.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.SimpleArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;

class PowerRangeTest {

    @ParameterizedTest
    @CsvSource({
        "shared,           consulted..shared, shared",
        "led,              consulted..shared, shared",
        "none,             consulted..shared, consulted",
        "none..led,        consulted..shared, consulted..shared",
        "informed..involved, consulted..shared, consulted..involved",
        "none..informed,   consulted..shared, consulted",
        "consulted..shared, none..led,        consulted..shared",
        "led,              none,              none",
    })
    void isMovedIntoItsBounds(
            @ConvertWith(Ranges.class) PowerRange range,
            @ConvertWith(Ranges.class) PowerRange bounds,
            @ConvertWith(Ranges.class) PowerRange expected) {
        assertThat(range.within(bounds)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "none..consulted, consulted..led,   consulted, none..led,       consulted..led",
        "none..informed,  consulted..led,            , none..led,       consulted..led",
        "involved,        none..led,        involved,  none..led,       involved..led",
        "shared,          shared,           shared,    shared,          shared",
        "none,            led,                       , none..led,       led",
        "none..shared,    informed..involved, informed..involved, none..shared, informed..shared",
    })
    void hasACommonPartAHullAndAHigherRangeWithAnother(
            @ConvertWith(Ranges.class) PowerRange one,
            @ConvertWith(Ranges.class) PowerRange other,
            @ConvertWith(Ranges.class) PowerRange common,
            @ConvertWith(Ranges.class) PowerRange hull,
            @ConvertWith(Ranges.class) PowerRange higher) {
        assertThat(one.common(other)).isEqualTo(java.util.Optional.ofNullable(common));
        assertThat(one.meets(other)).isEqualTo(common != null);
        assertThat(one.hull(other)).isEqualTo(hull);
        assertThat(one.higher(other)).isEqualTo(higher);
    }

    @Test
    void cannotRunBackwards() {
        assertThatThrownBy(() -> new PowerRange(PowerLevel.SHARED, PowerLevel.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range of power must run upwards but was from shared to none");
    }

    @ParameterizedTest
    @CsvSource({
        "none..led,        true,  none to led,        ",
        "none..shared,     false, none to shared,     ",
        "informed..led,    false, informed to led,    ",
        "involved,         false, involved,           involved",
    })
    void isWrittenAsOneWordIfItIsOneLevel(
            @ConvertWith(Ranges.class) PowerRange range, boolean isAny, String inWords, String text) {
        assertThat(range.isAny()).isEqualTo(isAny);
        assertThat(range.inWords()).isEqualTo(inWords);
        assertThat(range.text()).isEqualTo(java.util.Optional.ofNullable(text));
    }

    /** Reads {@code consulted..shared}. */
    static final class Ranges extends SimpleArgumentConverter {
        @Override
        protected Object convert(Object source, Class<?> targetType) {
            if (source == null) {
                return null;
            }
            String[] ends = source.toString().split("\\.\\.");
            return new PowerRange(
                    PowerRange.parse(ends[0]).low(),
                    PowerRange.parse(ends[ends.length - 1]).high());
        }
    }
}
