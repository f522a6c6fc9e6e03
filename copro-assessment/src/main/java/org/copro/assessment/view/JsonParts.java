package org.copro.assessment.view;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copro.assessment.MadeFrom;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.binding.Format;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.known.Share;
import org.copro.power.PowerRange;
import org.copro.project.Project;
import tools.jackson.core.JsonGenerator;

/** What all parts of a result have in common as JSON. */
abstract sealed class JsonParts
        permits ComparisonJson,
                JsonView,
                LabelJson,
                LineView,
                NextJson,
                OrganisationJson,
                PrinciplesJson,
                SaidJson,
                SettingsJson,
                StagesJson,
                SummaryJson,
                SurveyJson,
                VoicesJson,
                WhyJson {

    /** Fewer people than these are not told of in numbers. */
    static final int FEWEST_SHOWN = 5;

    // has room for the longest line of its thread so far: those of many records are about as long as each other
    private static final ThreadLocal<ByteArrayOutputStream> LINE = ThreadLocal.withInitial(ByteArrayOutputStream::new);

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

    /** What a part writes on one line, as bytes in UTF-8. Ends with a line feed. */
    static <T extends JsonParts> byte[] lineInBytes(Function<JsonGenerator, T> making, Consumer<T> content) {
        ByteArrayOutputStream bytes = LINE.get();
        bytes.reset();
        try (JsonGenerator out = Format.oneLine(bytes)) {
            content.accept(making.apply(out));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    final void project(Project project) {
        object("project", () -> {
            text("id", project.id());
            text("title", project.title());
        });
    }

    final void madeFrom(MadeFrom made) {
        object("madeFrom", () -> {
            text("copro", made.libraryVersion());
            text("state", made.state());
        });
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

    final void range(String name, PowerRange range) {
        out.writeObjectPropertyStart(name);
        text("low", Words.kebab(range.low()));
        text("high", Words.kebab(range.high()));
        if (range.isAny()) {
            out.writeBooleanProperty("known", false);
        }
        out.writeEndObject();
    }

    final void source(Source source) {
        text("title", source.title());
        source.address().ifPresent(address -> text("address", address));
    }

    final void share(String name, Share share) {
        out.writeName(name);
        out.writeNumber(Rounded.text(share));
    }

    final void number(String name, double number) {
        out.writeName(name);
        out.writeNumber(Rounded.text(number));
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
