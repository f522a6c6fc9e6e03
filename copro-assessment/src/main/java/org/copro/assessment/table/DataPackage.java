package org.copro.assessment.table;

import java.io.StringWriter;
import java.util.List;
import org.copro.assessment.Version;
import org.copro.binding.Format;
import tools.jackson.core.JsonGenerator;

/**
 * What is in a folder of tables, as a Data Package.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package, version 2.0</a>
 */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final JsonGenerator out;
    private final List<TidyTable<?>> tables;

    private DataPackage(JsonGenerator out, List<TidyTable<?>> tables) {
        this.out = out;
        this.tables = tables;
    }

    static String written(List<TidyTable<?>> tables, String results, List<String> settings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Format.JSON.generator(text)) {
            new DataPackage(out, tables).write(results, settings);
        }
        return text + "\n";
    }

    private void write(String results, List<String> settings) {
        out.writeStartObject();
        text("$schema", PROFILES + "datapackage.json");
        text("name", "copro-portfolio");
        text("title", "Who had the say in these projects, and whether the words they use fit");
        text(
                "description",
                "Made by copro %s from the records of projects. An empty cell is never a zero and never a no: the column of status beside it says why it is empty."
                        .formatted(Version.OF_LIBRARY));
        words("settings", settings);
        out.writeArrayPropertyStart("resources");
        tables.forEach(this::table);
        out.writeStartObject();
        text("$schema", PROFILES + "dataresource.json");
        text("name", "results");
        text("path", results);
        text("title", "Results");
        text("description", "One result a line, as JSON.");
        text("format", "ndjson");
        text("mediatype", "application/x-ndjson");
        text("encoding", "utf-8");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void table(TidyTable<?> table) {
        out.writeStartObject();
        text("$schema", PROFILES + "dataresource.json");
        text("name", table.name());
        text("type", "table");
        text("path", table.file());
        text("title", table.title());
        text("description", table.description());
        text("format", "csv");
        text("mediatype", "text/csv");
        text("encoding", "utf-8");
        out.writeObjectPropertyStart("schema");
        text("$schema", PROFILES + "tableschema.json");
        out.writeArrayPropertyStart("fields");
        table.variables().forEach(this::field);
        out.writeEndArray();
        if (!table.key().isEmpty()) {
            words("primaryKey", table.key());
        }
        if (isOfProjects(table)) {
            out.writeArrayPropertyStart("foreignKeys");
            out.writeStartObject();
            words("fields", List.of(TidyTable.RECORD));
            out.writeObjectPropertyStart("reference");
            text("resource", ProjectsTable.NAME);
            words("fields", List.of(TidyTable.RECORD));
            out.writeEndObject();
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private boolean isOfProjects(TidyTable<?> table) {
        return !table.name().equals(ProjectsTable.NAME)
                && table.variables().stream().anyMatch(one -> one.name().equals(TidyTable.RECORD))
                && tables.stream().anyMatch(one -> one.name().equals(ProjectsTable.NAME));
    }

    private void field(Variable variable) {
        Kind kind = variable.kind();
        out.writeStartObject();
        text("name", variable.name());
        text("type", kind.type());
        text("title", variable.label());
        variable.unit().ifPresent(unit -> text("unit", unit));
        if (!kind.categories().isEmpty()) {
            out.writeArrayPropertyStart("categories");
            kind.categories().forEach(one -> labelled(one.value(), one.label()));
            out.writeEndArray();
            out.writeBooleanProperty("categoriesOrdered", kind.isOrdered());
        }
        variable.empty().ifPresent(means -> {
            out.writeArrayPropertyStart("missingValues");
            labelled("", means);
            out.writeEndArray();
        });
        out.writeObjectPropertyStart("constraints");
        out.writeBooleanProperty("required", variable.empty().isEmpty());
        kind.ends().ifPresent(ends -> {
            out.writeNumberProperty("minimum", ends.least());
            ends.most().ifPresent(most -> out.writeNumberProperty("maximum", most));
        });
        out.writeEndObject();
        out.writeEndObject();
    }

    private void labelled(String value, String label) {
        out.writeStartObject();
        text("value", value);
        text("label", label);
        out.writeEndObject();
    }

    private void words(String name, List<String> words) {
        out.writeArrayPropertyStart(name);
        words.forEach(out::writeString);
        out.writeEndArray();
    }

    private void text(String name, String value) {
        out.writeStringProperty(name, value);
    }
}
