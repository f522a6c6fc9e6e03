/** The facts of a project: an immutable model, strict reading and writing. Judges nothing. */
module org.copro.core {
    requires transitive jakarta.validation;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires org.hibernate.validator;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.copro.binding;
    exports org.copro.coding;
    exports org.copro.evidence;
    exports org.copro.file;
    exports org.copro.known;
    exports org.copro.ladder;
    exports org.copro.matrix;
    exports org.copro.organisation;
    exports org.copro.people;
    exports org.copro.power;
    exports org.copro.project;
    exports org.copro.quote;
    exports org.copro.stage;
    exports org.copro.survey;
    exports org.copro.survey.intake;
    exports org.copro.table;
    exports org.copro.theme;
    exports org.copro.time;
    exports org.copro.vision;
    exports org.copro.voice;
    exports org.copro.workshop;

    // validators read records by reflection
    opens org.copro.coding;
    opens org.copro.evidence;
    opens org.copro.known;
    opens org.copro.people;
    opens org.copro.project;
    opens org.copro.quote;
    opens org.copro.stage;
    opens org.copro.vision;
    opens org.copro.voice;
    opens org.copro.workshop;
    // Jackson makes the bridge named on the records
    opens org.copro.binding;
}
