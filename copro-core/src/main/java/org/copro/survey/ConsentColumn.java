package org.copro.survey;

import java.util.List;
import org.copro.voice.ConsentPurpose;

/**
 * A column with the answer to a consent question.
 *
 * @param header as exported
 * @param purpose of the question
 * @param yes what is exported for yes; none for {@code yes} and {@code true}
 * @param no what is exported for no; none for {@code no} and {@code false}. An empty cell is no answer, which is no
 */
public record ConsentColumn(String header, ConsentPurpose purpose, List<String> yes, List<String> no) {

    /** Puts what is usual where nothing is given. */
    public ConsentColumn {
        yes = yes.isEmpty() ? List.of("yes", "true") : List.copyOf(yes);
        no = no.isEmpty() ? List.of("no", "false") : List.copyOf(no);
    }
}
