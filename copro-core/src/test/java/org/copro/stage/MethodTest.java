package org.copro.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copro.binding.NotUnderstoodException;
import org.copro.stage.MethodKind.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MethodTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void aNameIsReadAsItsKind(MethodKind kind) {
        Method method = Method.of(kind);
        assertThat(Method.parse(method.text().orElseThrow())).isEqualTo(method);
        assertThat(method.kind()).isEqualTo(kind);
        assertThat(kind.reach()).isNotEqualTo(Reach.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "newsletter,     ONE_WAY",
        "exhibition,     ONE_WAY",
        "survey,         ASKING",
        "suggestion-box, ASKING",
        "workshop,       DIALOGUE",
        "forum,          DIALOGUE",
        "voting-seat,    SEAT",
        "paid-peer-role, SEAT",
    })
    void aMethodReachesAsFarAsItsFamily(String word, Reach reach) {
        assertThat(Method.parse(word).kind().reach()).isEqualTo(reach);
    }

    @Test
    void anUnknownNameIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> Method.parse("focus group"))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessageStartingWith(
                        "unknown method 'focus group' (did you mean 'focus-group'?); expected one of newsletter,")
                .hasMessageEndingWith("paid-peer-role; or name another, as in { other: forum theatre }");
    }

    @Test
    void otherNeedsWords() {
        assertThatThrownBy(() -> Method.parse("other"))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage("say which other method, as in { other: forum theatre }");
        assertThatThrownBy(() -> Method.other(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("another method needs words");
        assertThatThrownBy(() -> Method.of(MethodKind.OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("another method needs words: use Method.other");
    }

    @Test
    void oneInOwnWordsHasAnUnknownReach() {
        assertThat(Method.other("a walk").kind().reach()).isEqualTo(Reach.UNKNOWN);
        assertThat(Method.other("a walk").text()).isEmpty();
    }
}
