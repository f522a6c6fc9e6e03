package org.copro.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.copro.assessment.portfolio.Piece;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.assessment.portfolio.Records;

/** What comes of the lines of a partition, one after another, and at the end their summary. Holds one at a time. */
final class JudgedPartition implements Iterator<Said> {

    private final Piece piece;
    private Optional<Said> next;
    private boolean isSummed;

    JudgedPartition(Portfolio portfolio, Iterator<byte[]> lines, String source, int first) {
        piece = portfolio.piece(Records.lines(lines, source, first));
        next = ahead();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Said next() {
        Said said = next.orElseThrow(NoSuchElementException::new);
        next = ahead();
        return said;
    }

    private Optional<Said> ahead() {
        if (isSummed) {
            return Optional.empty();
        }
        try {
            Optional<Piece.Judged> judged = piece.next();
            isSummed = judged.isEmpty();
            return Optional.of(judged.map(JudgedPartition::said)
                    .orElseGet(() -> Said.of(Said.SUMMARY, piece.summary().toBytes())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Spark writes the end of a line itself. */
    private static Said said(Piece.Judged judged) {
        byte[] text = judged.text();
        return Said.of(judged.isJudged() ? Said.RESULT : Said.PROBLEM, Arrays.copyOf(text, text.length - 1));
    }
}
