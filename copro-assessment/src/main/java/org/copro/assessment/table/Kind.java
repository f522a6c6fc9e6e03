package org.copro.assessment.table;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Words;

/**
 * What may stand in a column.
 *
 * @param type as Table Schema calls it
 * @param categories the words that may stand there, in their order; none if it is not a choice of words
 * @param isOrdered whether the order of the words says which is more
 * @param ends the least and the most a number can be; absent if it is no number
 */
public record Kind(String type, List<Category> categories, boolean isOrdered, Optional<Ends> ends) {

    static final Kind TEXT = plain("string");
    static final Kind DAY = plain("date");
    static final Kind YES_NO = plain("boolean");
    static final Kind COUNT = new Kind("integer", List.of(), false, Optional.of(new Ends(0, Optional.empty())));
    static final Kind NUMBER = new Kind("number", List.of(), false, Optional.of(new Ends(0, Optional.empty())));
    static final Kind SHARE = new Kind("number", List.of(), false, Optional.of(new Ends(0, Optional.of(1))));
    static final Kind AGREEMENT = new Kind("number", List.of(), false, Optional.of(new Ends(-1, Optional.of(1))));

    /** Keeps the list as given. */
    public Kind {
        categories = List.copyOf(categories);
    }

    private static Kind plain(String type) {
        return new Kind(type, List.of(), false, Optional.empty());
    }

    static Kind oneOf(List<Category> categories) {
        return new Kind("string", categories, false, Optional.empty());
    }

    /** The constants as files spell them, in an order that says which is more. */
    static <E extends Enum<E>> Kind ordered(Class<E> type) {
        return new Kind("string", Category.of(type, Words::kebab), true, Optional.empty());
    }

    /** The constants as files spell them. */
    static <E extends Enum<E>> Kind oneOf(Class<E> type) {
        return oneOf(Category.of(type, Words::kebab));
    }

    /**
     * The ends of a number.
     *
     * @param least it can be
     * @param most it can be; absent if there is no such end
     */
    public record Ends(int least, Optional<Integer> most) {}
}
