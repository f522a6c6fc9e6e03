package org.copro.known;

import java.util.regex.Pattern;

/** What ids look like. */
public final class Ids {

    /** What to say of a text that is none. */
    public static final String SAYS =
            "an id is made of the letters a to z, digits and single hyphens, as in young-people";

    /** As a regular expression, with no repeated group: Java walks it by recursion, and a long id would overflow it. */
    static final String SHAPE = "(?![-])(?!.*--)[a-z0-9-]+(?<![-])";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    private Ids() {}

    /** Whether a text is an id: lower-case letters, digits and single hyphens. */
    public static boolean isId(String text) {
        return PATTERN.matcher(text).matches();
    }

    /**
     * The id, if it is one.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String require(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("'%s' is no id; %s".formatted(id, SAYS));
        }
        return id;
    }
}
