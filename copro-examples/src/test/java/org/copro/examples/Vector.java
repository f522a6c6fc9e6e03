package org.copro.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published worked example of a statistic.
 *
 * @param data that go in
 * @param expected values that come out
 */
record Vector(JsonNode data, JsonNode expected) {

    /** Reads the example with this id. */
    static Vector read(String id) throws IOException {
        JsonNode root =
                JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/vectors", id + ".json")));
        return new Vector(root.get("data"), root.get("expected"));
    }

    /** One of the values that come out. */
    double value(String measure) {
        for (JsonNode one : expected) {
            if (one.get("measure").asString().equals(measure)) {
                return one.get("value").asDouble();
            }
        }
        throw new IllegalArgumentException("no value for " + measure);
    }

    /** A table that goes in. */
    double[][] table(String name) {
        JsonNode rows = data.get(name);
        double[][] table = new double[rows.size()][];
        for (int i = 0; i < rows.size(); i++) {
            table[i] = new double[rows.get(i).size()];
            for (int j = 0; j < table[i].length; j++) {
                table[i][j] = rows.get(i).get(j).asDouble();
            }
        }
        return table;
    }
}
