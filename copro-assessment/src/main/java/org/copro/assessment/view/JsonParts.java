package org.copro.assessment.view;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.binding.Format;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.known.Share;
import tools.jackson.core.JsonGenerator;

/** What all parts of a result have in common as JSON. */
abstract sealed class JsonParts
        permits ComparisonJson,
                JsonView,
                NextJson,
                OrganisationJson,
                PrinciplesJson,
                SaidJson,
                SurveyJson,
                VoicesJson,
                WhyJson {

    /** Decimals of a score. */
    private static final int DECIMALS = 4;

    /** Fewer people than these are not told of in numbers. */
    static final int FEWEST_SHOWN = 5;

    final JsonGenerator out;

    JsonParts(JsonGenerator out) {
        this.out = out;
    }

    /** What a part writes, as text. Ends with a line feed. */
    static <T extends JsonParts> String written(Function<JsonGenerator, T> making, Consumer<T> content) {
        return written(Format.JSON::generator, making, content);
    }

    /** What a part writes, as text laid out by a generator. Ends with a line feed. */
    static <T extends JsonParts> String written(
            Function<Writer, JsonGenerator> layout, Function<JsonGenerator, T> making, Consumer<T> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = layout.apply(text)) {
            content.accept(making.apply(out));
        }
        return text + "\n";
    }

    final void fact(Fact fact) {
        text("text", fact.phrase().sentence());
        text("pointer", fact.pointer());
        text("saidBy", Words.kebab(fact.saidBy()));
    }

    final void missing(Missing missing) {
        text("text", missing.phrase().sentence());
        text("pointer", missing.pointer());
    }

    final void source(Source source) {
        text("title", source.title());
        source.address().ifPresent(address -> text("address", address));
    }

    final void share(String name, Share share) {
        out.writeNumberProperty(
                name,
                BigDecimal.valueOf(share.part())
                        .divide(BigDecimal.valueOf(share.of()), DECIMALS, RoundingMode.HALF_UP));
    }

    final void number(String name, double number) {
        out.writeNumberProperty(name, rounded(number));
    }

    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    final void words(String name, List<String> words) {
        out.writeArrayPropertyStart(name);
        words.forEach(out::writeString);
        out.writeEndArray();
    }

    final <T> void array(String name, List<T> items, Consumer<T> writer) {
        out.writeArrayPropertyStart(name);
        for (T item : items) {
            out.writeStartObject();
            writer.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    final void object(String name, Runnable content) {
        out.writeObjectPropertyStart(name);
        content.run();
        out.writeEndObject();
    }

    /** How many people, where so few are not told of in numbers. */
    static String suppressed(int count) {
        return count > 0 && count < FEWEST_SHOWN ? "fewer than " + FEWEST_SHOWN : Integer.toString(count);
    }

    final void text(String name, String value) {
        out.writeStringProperty(name, value);
    }
}
