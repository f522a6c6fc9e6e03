package org.copro.vision;

import java.util.List;
import java.util.Optional;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.time.PartialDate;
import org.copro.voice.Statement;
import org.copro.voice.StatementKind;

/**
 * One wording of the vision, or of a part of it.
 *
 * @param id unique among the versions and quotes of a record
 * @param words as written; absent where they are not recorded
 * @param by id of the participant, or group, whose words they are
 * @param source id of the evidence it stands in
 * @param said when
 * @param from ids of the earlier versions or steps it came from; empty for those of its step
 */
public record Version(
        @Id String id,
        Optional<@SomeWords String> words,
        Optional<String> by,
        Optional<String> source,
        Optional<PartialDate> said,
        List<String> from) {

    /** Keeps the list as given. */
    public Version {
        from = List.copyOf(from);
    }

    /** Whether its words are known. */
    public boolean isRecorded() {
        return words.isPresent();
    }

    /** As a statement, to which the consents of the record apply. */
    public Statement statement() {
        return Statement.builder()
                .id(id)
                .kind(StatementKind.VISION)
                .words(words)
                .by(by)
                .source(source)
                .said(said)
                .build();
    }
}
