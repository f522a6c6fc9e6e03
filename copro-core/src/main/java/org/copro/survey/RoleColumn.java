package org.copro.survey;

import java.util.List;

/**
 * The column that says who answered.
 *
 * @param header as exported
 * @param answers what the exported answers mean; none where they are words such as {@code carer}
 */
public record RoleColumn(String header, List<RoleAnswer> answers) {

    /** Keeps the list as given. */
    public RoleColumn {
        answers = List.copyOf(answers);
    }

    /**
     * What one exported answer means.
     *
     * @param text as exported
     * @param means the role or side
     */
    public record RoleAnswer(String text, Audience means) {}
}
