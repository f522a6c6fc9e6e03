package org.copro.voice;

import java.nio.file.Path;
import java.util.List;
import org.copro.binding.Document;
import org.copro.binding.Format;
import org.copro.binding.Reading;
import org.copro.binding.Written;

/**
 * What people did with their consents after they had answered: a list to which lines are added and from which none is
 * taken away. How a consent stands on a day is what came of it by then, as {@link Consents} reads it; where a
 * withdrawal may be the later of two, it counts.
 *
 * @param events in the order they were written down
 */
@Written
public record ConsentRegister(List<ConsentEvent> events) {

    /** Nothing has changed. */
    public static final ConsentRegister EMPTY = new ConsentRegister(List.of());

    /** Keeps the order. */
    public ConsentRegister {
        events = List.copyOf(events);
    }

    /** Reads a file. */
    public static Reading<ConsentRegister> read(Path file) {
        return Document.read(file, ConsentRegister.class);
    }

    /** Reads a text. */
    public static Reading<ConsentRegister> read(String text, String source, Format format) {
        return Document.read(text, source, format, ConsentRegister.class);
    }

    /** The events as consents, in their order. */
    public List<Consent> consents() {
        return events.stream().flatMap(one -> one.consents().stream()).toList();
    }
}
