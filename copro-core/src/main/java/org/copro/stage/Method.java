package org.copro.stage;

import java.util.List;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsText;
import org.copro.binding.WrittenAsWord;

/** A way in which people were involved: one with a name of its own, or another in the person's own words. */
public sealed interface Method extends WrittenAsText {

    /** The kind; {@link MethodKind#OTHER} for one in the person's own words. */
    MethodKind kind();

    /** A method with a name of its own. */
    static Method of(MethodKind kind) {
        return new Named(kind);
    }

    /** A method in the person's own words. */
    static Method other(String words) {
        return new Other(words);
    }

    /** Reads the name of a method, such as {@code focus-group}. */
    static Method parse(String word) {
        List<String> names = MethodKind.names();
        if (names.contains(word)) {
            return new Named(MethodKind.values()[names.indexOf(word)]);
        }
        if (word.equals("other")) {
            throw new NotUnderstoodException("say which other method, as in { other: forum theatre }");
        }
        throw new NotUnderstoodException(NotUnderstoodException.unknown("method", word, names)
                        .getMessage() + "; or name another, as in { other: forum theatre }");
    }

    /**
     * A method with a name of its own.
     *
     * @param kind not {@link MethodKind#OTHER}
     */
    record Named(MethodKind kind) implements Method, WrittenAsWord {
        /** Refuses {@link MethodKind#OTHER}, which needs words. */
        public Named {
            if (kind == MethodKind.OTHER) {
                throw new IllegalArgumentException("another method needs words: use Method.other");
            }
        }

        @Override
        public Optional<String> text() {
            return Optional.of(Words.kebab(kind));
        }
    }

    /**
     * A method in the person's own words.
     *
     * @param other the words; not blank
     */
    record Other(String other) implements Method {
        /** Refuses missing words. */
        public Other {
            if (other.isBlank()) {
                throw new IllegalArgumentException("another method needs words");
            }
        }

        @Override
        public MethodKind kind() {
            return MethodKind.OTHER;
        }

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }
    }
}
