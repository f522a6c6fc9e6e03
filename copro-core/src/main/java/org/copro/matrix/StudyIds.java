package org.copro.matrix;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids of projects made from the names of studies, each given once. */
final class StudyIds {

    private static final int LONGEST = 60;

    private final Set<String> given = new LinkedHashSet<>();
    private final Map<String, Integer> lastNumbers = new LinkedHashMap<>();

    /** {@code Smith & Köhler (2015)} is {@code smith-kohler-2015}; the second of the same name {@code …-2}. */
    String next(String name) {
        String base = base(name);
        String id = base;
        while (!given.add(id)) {
            id = base + "-" + lastNumbers.merge(base, 2, (last, unused) -> last + 1);
        }
        return id;
    }

    private static String base(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replaceAll("[\\p{M}'\u2019]", "");
        String id = plain.replaceAll("[^a-z0-9]+", "-");
        id = id.substring(0, Math.min(LONGEST, id.length())).replaceAll("^-|-$", "");
        return id.isEmpty() ? "study" : id;
    }
}
