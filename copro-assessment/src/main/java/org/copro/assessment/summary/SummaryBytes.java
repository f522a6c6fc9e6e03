package org.copro.assessment.summary;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.copro.binding.Format;
import org.copro.binding.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A summary as bytes and back. Read strictly: half a summary would give wrong counts. */
final class SummaryBytes {

    private static final int VERSION = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SummaryBytes() {}

    static byte[] write(PortfolioSummary summary) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Format.oneLine(text)) {
            out.writeStartObject();
            out.writeNumberProperty("coproSummary", VERSION);
            out.writeStringProperty("plan", summary.plan().hash());
            out.writeNumberProperty("refused", summary.refused());
            out.writeName("counts");
            numbers(out, summary.counts());
            out.writeName("sums");
            sums(out, summary.sums());
            out.writeArrayPropertyStart("claims");
            numbers(out, summary.claims().counts());
            sums(out, summary.claims().sums());
            out.writeEndArray();
            out.writeObjectPropertyStart("groups");
            List<Attribute> by = summary.plan().by();
            for (int i = 0; i < by.size(); i++) {
                out.writeArrayPropertyStart(Words.kebab(by.get(i)));
                for (Map.Entry<String, Groups.Value> group :
                        summary.groups(i).byName().entrySet()) {
                    out.writeStartArray();
                    out.writeString(group.getKey());
                    for (GroupCounts counts :
                            List.of(group.getValue().claims(), group.getValue().others())) {
                        numbers(out, counts.counts());
                        sums(out, counts.sums());
                    }
                    out.writeEndArray();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void sums(JsonGenerator out, ExactSum[] sums) {
        out.writeStartArray();
        for (ExactSum sum : sums) {
            numbers(out, sum.pairs());
        }
        out.writeEndArray();
    }

    private static void numbers(JsonGenerator out, long[] numbers) {
        out.writeArray(numbers, 0, numbers.length);
    }

    static PortfolioSummary read(byte[] bytes, SummaryPlan plan) {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException broken) {
            throw refused("they are not valid JSON");
        }
        if (root.path("coproSummary").asInt(0) != VERSION || root.size() != 7) {
            throw refused("they are no summary, or one of another version");
        }
        if (!plan.hash().equals(root.path("plan").asString(""))) {
            throw refused("the summary was made with other settings");
        }
        PortfolioSummary summary = plan.empty();
        summary.take(count(root.path("refused")), counts(root.path("counts"), summary.counts().length));
        sums(root.path("sums"), summary.sums());
        JsonNode claims = array(root.path("claims"), 2);
        counts(claims.get(0), claims.get(1), summary.claims());
        JsonNode groups = root.path("groups");
        for (int i = 0; i < plan.by().size(); i++) {
            JsonNode named = groups.path(Words.kebab(plan.by().get(i)));
            if (!named.isArray() || groups.size() != plan.by().size()) {
                throw refused("the groups of an attribute are missing");
            }
            groups(named, summary.groups(i), plan);
        }
        return summary;
    }

    private static void groups(JsonNode named, Groups groups, SummaryPlan plan) {
        boolean isInFull = named.size() <= Groups.MOST_IN_FULL;
        String before = "";
        for (JsonNode one : named) {
            if (!one.path(0).isString()) {
                throw refused("a group has no name");
            }
            String name = one.get(0).asString();
            if (one != named.get(0) && name.compareTo(before) <= 0) {
                throw refused("groups are not in the order of their names, each once");
            }
            before = name;
            Groups.Value value = isInFull ? Groups.Value.inFull(plan) : Groups.Value.ofVerdicts();
            array(one, 5);
            counts(one.get(1), one.get(2), value.claims());
            counts(one.get(3), one.get(4), value.others());
            groups.of(name).add(value);
        }
    }

    private static void counts(JsonNode numbers, JsonNode sums, GroupCounts counts) {
        long[] written = counts(numbers, counts.counts().length);
        System.arraycopy(written, 0, counts.counts(), 0, written.length);
        sums(sums, counts.sums());
    }

    private static void sums(JsonNode written, ExactSum[] sums) {
        array(written, sums.length);
        for (int i = 0; i < sums.length; i++) {
            sum(written.get(i), sums[i]);
        }
    }

    private static void sum(JsonNode pairs, ExactSum sum) {
        if (pairs.size() % 2 != 0) {
            throw refused("a denominator is without its part");
        }
        long[] numbers = counts(pairs, pairs.size());
        for (int i = 0; i < numbers.length; i += 2) {
            if (numbers[i] < 1 || i > 0 && numbers[i] <= numbers[i - 2]) {
                throw refused("denominators must go up from 1");
            }
            sum.add(numbers[i], numbers[i + 1]);
        }
    }

    private static JsonNode array(JsonNode node, int size) {
        if (!node.isArray() || node.size() != size) {
            throw refused("there must be %s things in a list but there are %s".formatted(size, node.size()));
        }
        return node;
    }

    private static long[] counts(JsonNode node, int size) {
        long[] counts = new long[array(node, size).size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(node.get(i));
        }
        return counts;
    }

    private static long count(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 0) {
            throw refused("a count is no whole number of 0 or more");
        }
        return node.asLong();
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("these bytes cannot be read as a summary of this plan: " + why);
    }
}
