package org.copro.theme;

import java.util.List;

/**
 * The themes the coders settled on together, after each had coded alone.
 *
 * @param of id of the response or statement
 * @param themes ids of themes; none if there is none in it
 */
public record Agreed(String of, List<String> themes) {

    /** Keeps the list. */
    public Agreed {
        themes = List.copyOf(themes);
    }
}
