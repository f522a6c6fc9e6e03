package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WilsonTest {

    @Test
    void givesNewcombesTable() throws IOException {
        Vector newcombe = Vector.read("proportion-wilson-newcombe-1");
        for (JsonNode expected : newcombe.expected()) {
            JsonNode one = newcombe.data().get("cases").get(expected.get("case").asInt());
            Wilson interval =
                    Wilson.of(one.get("successes").asInt(), one.get("n").asInt());
            assertThat(interval.low()).isCloseTo(expected.get("value").get(0).asDouble(), within(1e-9));
            assertThat(interval.high()).isCloseTo(expected.get("value").get(1).asDouble(), within(1e-9));
        }
    }

    @Test
    void staysBetweenNoneAndAll() {
        assertThat(Wilson.of(0, 4).low()).isZero();
        assertThat(Wilson.of(4, 4).high()).isEqualTo(1);
    }
}
