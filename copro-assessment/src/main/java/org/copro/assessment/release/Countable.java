package org.copro.assessment.release;

import java.util.Optional;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.voice.Statement;
import org.copro.voice.StatementKind;

/**
 * A statement that may be counted. It has no words. It is for counting, and counts go through {@link Release#rule}
 * before they are shown; a view never sees it.
 */
public final class Countable {

    private final Statement statement;
    private final Optional<Role> role;

    Countable(Statement statement, Optional<Role> role) {
        this.statement = statement;
        this.role = role;
    }

    /** The id of the statement, to find what belongs to it; never to be shown. */
    public Optional<String> id() {
        return statement.id();
    }

    /** What it is about. */
    public Optional<StatementKind> kind() {
        return statement.kind();
    }

    /** The role of who said it. */
    public Optional<Role> role() {
        return role;
    }

    /** The side of who said it. */
    public Optional<Side> side() {
        return role.map(Role::side);
    }

    /** The side it was said for. */
    public Optional<Side> onBehalfOf() {
        return statement.onBehalfOf();
    }
}
