package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainlySoundTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** With a constraint of every kind, in every place in which the model has them. */
    record Thing(
            @Id String id,
            @SomeWords String title,
            Optional<@SomeWords String> note,
            List<@SomeWords String> words,
            Optional<@Positive Integer> people,
            Optional<@PositiveOrZero Integer> received,
            List<@Valid Part> parts) {}

    /** Inside another. */
    record Part(Optional<@Id String> id) {}

    /** With a constraint that is not known. */
    record Small(Optional<@Max(5) Integer> size) {}

    private static Thing thing(String id, String title, String word, int people, int received, String part) {
        return new Thing(
                id,
                title,
                Optional.of(word),
                List.of("words", word),
                Optional.of(people),
                Optional.of(received),
                List.of(new Part(Optional.empty()), new Part(Optional.of(part))));
    }

    @ParameterizedTest
    @CsvSource({
        "a-b-1, Title, word, 1, 0, part, true",
        "'',    Title, word, 1, 0, part, false",
        "-a,    Title, word, 1, 0, part, false",
        "a-,    Title, word, 1, 0, part, false",
        "a--b,  Title, word, 1, 0, part, false",
        "A,     Title, word, 1, 0, part, false",
        "é,     Title, word, 1, 0, part, false",
        "a,     '  ',  word, 1, 0, part, false",
        "a,     Title, '',   1, 0, part, false",
        "a,     Title, word, 0, 0, part, false",
        "a,     Title, word, 1, -1, part, false",
        "a,     Title, word, 1, 0, Part, false",
    })
    void seesWhatPlainlyHolds(
            String id, String title, String word, int people, int received, String part, boolean sound) {
        Thing thing = thing(id, title, word, people, received, part);
        assertThat(PlainlySound.is(thing)).isEqualTo(sound);
        assertThat(VALIDATOR.validate(thing).isEmpty()).isEqualTo(sound);
    }

    @Property
    void neverOverlooksWhatTheValidatorSees(
            @ForAll String id, @ForAll String title, @ForAll int people, @ForAll String part) {
        Thing thing = thing(id, title, title, people, people, part);
        if (PlainlySound.is(thing)) {
            assertThat(VALIDATOR.validate(thing)).isEmpty();
        }
    }

    @Test
    void leavesConstraintsItDoesNotKnowToTheValidator() {
        assertThat(PlainlySound.is(new Small(Optional.of(3)))).isFalse();
        assertThat(PlainlySound.is(new Small(Optional.empty()))).isTrue();
    }
}
