package org.copro.theme;

import java.util.List;

/**
 * The themes one coder found in one thing that was said.
 *
 * @param of id of the response or statement
 * @param by id of the coder
 * @param themes ids of themes; none if there is none in it, which is not the same as not coded
 * @param suggested whether a program proposed it; a suggestion counts for nothing
 */
public record Coding(String of, String by, List<String> themes, boolean suggested) {

    /** Refuses the same theme twice. */
    public Coding {
        themes = List.copyOf(themes);
        if (themes.stream().distinct().count() < themes.size()) {
            throw new IllegalArgumentException("a theme is given twice: " + String.join(", ", themes));
        }
    }
}
