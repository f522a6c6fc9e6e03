package org.copro.assessment.portfolio;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Records of several kinds, one after another. */
final class RecordsInOrder extends Records {

    private final Deque<Records> left;

    RecordsInOrder(List<Records> all) {
        left = new ArrayDeque<>(all);
    }

    @Override
    public OptionalLong size() {
        long all = 0;
        for (Records one : left) {
            OptionalLong size = one.size();
            if (size.isEmpty()) {
                return size;
            }
            all += size.getAsLong();
        }
        return OptionalLong.of(all);
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
