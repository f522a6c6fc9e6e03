/** The command line of copro. */
module org.copro.cli {
    requires info.picocli;
    requires java.logging;
    requires org.copro.assessment;
    requires static org.jspecify;

    // picocli sets the options by reflection
    opens org.copro.cli to
            info.picocli;
}
