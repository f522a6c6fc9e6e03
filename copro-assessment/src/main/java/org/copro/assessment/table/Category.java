package org.copro.assessment.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.copro.assessment.reason.PlainWords;

/**
 * One of the words that may stand in a column.
 *
 * @param value as it stands there
 * @param label for a reader
 */
public record Category(String value, String label) {

    /** All constants of a type in their order, spelt by this rule. */
    static <E extends Enum<E>> List<Category> of(Class<E> type, Function<E, String> spelling) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Category(spelling.apply(one), PlainWords.of(one)))
                .toList();
    }
}
