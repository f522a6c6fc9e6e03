package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameGroupTest {

    @ParameterizedTest
    @CsvSource({
        "young carers,      young carers,     true",
        "young carers,      Young  Carers,    true",
        "young-carers,      youngcarers,      true",
        "young carers,      young carer,      false",
        "young carer,       young carers,     false",
        "young carers,      older carers,     false",
        "' young carers ',  young carers,     true",
        "'',                '',               true",
        "'',                ' - ',            true",
        "'',                a,                false",
        // a dash, and a space at which no line breaks
        "young\u2013carers,  young carers,     true",
        "young carers\u00a0, young carers,     true",
        "young\u00a0carers,  youngcarers,      true",
        // small by rules of their own: the Kelvin sign, a capital that becomes two signs, a last letter
        "\u212a,            k,                true",
        "\u0130,            i\u0307,           true",
        "\u0130,            i,                false",
        "\u039f\u03a3,       \u03bf\u03c2,      true",
        "\u00c4ltere,       \u00e4ltere,      true",
        "\u00c4ltere,       altere,           false",
    })
    void byTheirWords(String one, String other, boolean expected) {
        assertThat(SameGroup.is(one, other)).isEqualTo(expected);
        assertThat(SameGroup.is(other, one)).isEqualTo(expected);
    }

    @Property
    void asTheWordsThatAreLeftWithoutGapsAndCapitals(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(SameGroup.is(one, other)).isEqualTo(SameGroup.words(one).equals(SameGroup.words(other)));
    }

    @Property
    void aNameIsTheSameAsItself(@ForAll String name) {
        assertThat(SameGroup.is(name, name)).isTrue();
    }

    @Provide
    Arbitrary<String> names() {
        // few signs, so that two names are often the same
        return Arbitraries.strings()
                .withChars('a', 'A', 'k', 'K', ' ', '-', '\t', '\u2013', '\u00a0', '\u212a', '\u00e4', '\u00c4')
                .ofMaxLength(4);
    }
}
