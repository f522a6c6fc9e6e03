package org.copro.assessment.release;

import java.util.Optional;
import java.util.Set;
import org.copro.evidence.Evidence;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.copro.voice.Statement;
import org.copro.voice.StatementKind;

/** Words that may be shown, with what may be said of who said them. */
public final class Quotable {

    private final Statement statement;
    private final Speaker speaker;
    private final Optional<Evidence> source;
    private final Optional<String> response;

    Quotable(Statement statement, Speaker speaker, Optional<Evidence> source, Optional<String> response) {
        this.statement = statement;
        this.speaker = speaker;
        this.source = source;
        this.response = response;
    }

    /** Whether these are the words of one of these responses; the id itself is never shown. */
    public boolean isOfOne(Set<String> responses) {
        return response.filter(responses::contains).isPresent();
    }

    /** The id of the statement. */
    public Optional<String> id() {
        return statement.id();
    }

    /** What it is about. */
    public Optional<StatementKind> kind() {
        return statement.kind();
    }

    /** The words, as said. */
    public String words() {
        return statement.words().orElseThrow();
    }

    /** The name of who said it; only where they agreed to be shown with it. */
    public Optional<String> name() {
        return speaker.name();
    }

    /** The role of who said it; empty where too few have it for them to remain unknown, or where it is not recorded. */
    public Optional<Role> role() {
        return speaker.role();
    }

    /** The side of who said it; empty where too few stand on it, or where it is not recorded. */
    public Optional<Side> side() {
        return speaker.side();
    }

    /** The side it was said for. */
    public Optional<Side> onBehalfOf() {
        return statement.onBehalfOf();
    }

    /** When it was said. */
    public Optional<PartialDate> said() {
        return statement.said();
    }

    /** Where it stands. */
    public Optional<Evidence> source() {
        return source;
    }
}
