package org.copro.assessment.robust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published examples with known answers. */
final class Vectors {

    private Vectors() {}

    static JsonNode read(String id) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + id + ".json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is expected of a measure; fails if there is nothing, or more than one thing. */
    static JsonNode expected(String id, String measure) {
        List<JsonNode> found = items(read(id).get("expected")).stream()
                .filter(one -> one.get("measure").asString().equals(measure))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("%s of %s is there %s times".formatted(measure, id, found.size()));
        }
        return found.get(0);
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** As written: 0.2 is one fifth, not the double next to it. */
    static Fraction fraction(JsonNode number) {
        return Fraction.of(new BigDecimal(number.asString()));
    }

    static List<Fraction> fractions(JsonNode array) {
        return items(array).stream().map(Vectors::fraction).toList();
    }
}
