/** Programs to start from. A module of its own, as a user's would be: it sees what copro exports and nothing else. */
module org.copro.examples {
    requires org.copro.assessment;
    requires static org.jspecify;

    exports org.copro.examples;
}
