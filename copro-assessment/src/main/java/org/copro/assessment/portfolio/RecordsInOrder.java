package org.copro.assessment.portfolio;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Records of several kinds, one after another. */
final class RecordsInOrder extends Records {

    private final Deque<Records> left;

    RecordsInOrder(List<Records> all) {
        left = new ArrayDeque<>(all);
    }

    @Override
    Optional<Entry> next() throws IOException {
        while (!left.isEmpty()) {
            Optional<Entry> entry = left.getFirst().next();
            if (entry.isPresent()) {
                return entry;
            }
            left.removeFirst().close();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        while (!left.isEmpty()) {
            left.removeFirst().close();
        }
    }
}
