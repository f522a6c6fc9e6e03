package org.copro.binding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Data files that come inside a jar, beside the class that owns them: {@code index.txt} lists their ids. */
public final class Shipped {

    private Shipped() {}

    /**
     * Reads all files the index names, in its order.
     *
     * @param owner class in whose package they stand
     * @param type the record each holds
     * @throws IllegalStateException if one cannot be read, which a test would have found
     */
    public static <T> List<T> all(Class<?> owner, Class<T> type) {
        return ids(owner).stream().map(id -> one(owner, id, type)).toList();
    }

    /** The ids that the index lists, in its order. */
    public static List<String> ids(Class<?> owner) {
        return text(owner, "index.txt")
                .lines()
                .filter(id -> !id.isBlank())
                .map(String::strip)
                .toList();
    }

    /**
     * Reads one of the files.
     *
     * @param id as the index lists it
     * @throws IllegalStateException if it cannot be read, which a test would have found
     */
    public static <T> T one(Class<?> owner, String id, Class<T> type) {
        String name = id + ".yaml";
        return Document.read(text(owner, name), name, Format.YAML, type).orThrow();
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
