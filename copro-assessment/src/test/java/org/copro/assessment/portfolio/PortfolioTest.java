package org.copro.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {

    @Test
    void somethingIsMadeOfEveryResult() {
        assertThatThrownBy(() -> Submitted.portfolio()
                        .judge(Submitted.records(Submitted.many(3)), result -> null, new Recipient<Object>() {
                            @Override
                            public void judged(Place at, Object made) {
                                throw new AssertionError("nothing was made");
                            }

                            @Override
                            public void refused(Place place, List<Problem> problems) {
                                throw new AssertionError("nothing is wrong with the records");
                            }
                        }))
                .rootCause()
                .hasMessage("what is made of a result must not be null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatComesOfRecordsComesInTheirOrderWhateverTheNumberOfWorkers(int workers) throws IOException {
        Heard heard = new Heard();

        Tally tally = Submitted.portfolio()
                .withWorkers(workers)
                .judge(
                        Submitted.records(Submitted.many(500)),
                        result -> result.project().id(),
                        heard);

        assertThat(tally).isEqualTo(new Tally(445, 55));
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            expected.add(i % 9 == 0 ? "all.ndjson:" + i + ":1 SYNTAX" : "all.ndjson:" + i + ":1 garden-" + i);
        }
        assertThat(heard.all).isEqualTo(expected);
    }

    @Test
    void noMoreIsReadAheadThanTheWorkersNeed() throws IOException {
        byte[] all = Submitted.many(60_000);
        Counted input = new Counted(new ByteArrayInputStream(all));
        List<Long> read = new ArrayList<>();

        Submitted.portfolio().withWorkers(2).judge(Records.lines(input, "all"), result -> 1, new Recipient<>() {
            @Override
            public void judged(Place at, Integer result) {
                read.add(input.bytes - (long) at.line() * all.length / 60_000);
            }

            @Override
            public void refused(Place at, List<Problem> problems) {
                // not counted
            }
        });

        // seven batches of sixteen and two buffers: not a share of the three megabytes
        assertThat(read).allMatch(ahead -> ahead < 150_000);
        assertThat(all.length).isGreaterThan(3_000_000);
    }

    @Test
    void aTakerThatFailsStopsIt() {
        assertThatThrownBy(() -> Submitted.portfolio()
                        .judge(Submitted.records(Submitted.many(100)), result -> 1, new Recipient<>() {
                            @Override
                            public void judged(Place at, Integer result) throws IOException {
                                throw new IOException("full");
                            }

                            @Override
                            public void refused(Place at, List<Problem> problems) {
                                // not reached
                            }
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void aFaultOfOursNamesTheRecord() {
        assertThatThrownBy(() -> Submitted.portfolio()
                        .judge(
                                Submitted.records(Submitted.many(3)),
                                result -> {
                                    if (result.project().id().equals("garden-2")) {
                                        throw new UnsupportedOperationException();
                                    }
                                    return "";
                                },
                                new Heard()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the record at all.ndjson:2:1 could not be judged");
    }

    @Test
    void thereIsAtLeastOneWorker() {
        assertThatThrownBy(() -> Submitted.portfolio().withWorkers(0))
                .hasMessage("there must be at least 1 worker but was asked for 0");
    }

    private static final class Heard implements Recipient<String> {

        private final List<String> all = new ArrayList<>();

        @Override
        public void judged(Place at, String id) {
            all.add(at + " " + id);
        }

        @Override
        public void refused(Place at, List<Problem> problems) {
            all.add(at + " " + problems.get(0).rule());
        }
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
