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
    exports org.copro.evidence;
    exports org.copro.file;
    exports org.copro.known;
    exports org.copro.ladder;
    exports org.copro.matrix;
    exports org.copro.people;
    exports org.copro.power;
    exports org.copro.project;
    exports org.copro.stage;
    exports org.copro.survey;
    exports org.copro.survey.intake;
    exports org.copro.time;
    exports org.copro.voice;

    // validators read records by reflection
    opens org.copro.evidence;
    opens org.copro.known;
    opens org.copro.people;
    opens org.copro.project;
    opens org.copro.stage;
    opens org.copro.voice;
    // Jackson makes the bridge named on the records
    opens org.copro.binding;
}
