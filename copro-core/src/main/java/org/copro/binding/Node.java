package org.copro.binding;

import java.util.List;
import java.util.Optional;

/** A text as it was written, before it means anything: scalars, lists and mappings with their places. */
sealed interface Node {

    /** Where it begins. */
    Place place();

    /** What a person would call it. */
    String kind();

    /**
     * One value.
     *
     * @param text as written
     * @param isNull nothing was written, or a JSON null
     */
    record Scalar(String text, boolean isNull, Place place) implements Node {
        @Override
        public String kind() {
            return isNull ? "nothing" : "'" + Words.shortened(text) + "'";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, each key once, in the order written. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        @Override
        public String kind() {
            return "keys with values (key: value)";
        }

        /** The entry with this key. */
        Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** A key, where it stands, and its value. */
    record Entry(String key, Place keyPlace, Node value) {}
}
