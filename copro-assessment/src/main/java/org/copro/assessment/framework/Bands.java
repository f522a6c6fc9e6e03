package org.copro.assessment.framework;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Words;
import org.copro.known.Share;

/** The bands of a framework, checked: every score lies in exactly one. */
final class Bands {

    /** Five of one width. Ours; no published scale has these. */
    static final List<Band> DEFAULT = List.of(
            band(Level.NOT_YET, 0, 20),
            band(Level.STARTING, 20, 40),
            band(Level.DEVELOPING, 40, 60),
            band(Level.ESTABLISHED, 60, 80),
            new Band(Level.EMBEDDED, new Share(80, 100), Optional.empty(), Optional.of(Share.ALL)));

    private Bands() {}

    private static Band band(Level level, long from, long below) {
        return new Band(level, new Share(from, 100), Optional.of(new Share(below, 100)), Optional.empty());
    }

    /** What is wrong with a list of bands; empty if every score from 0 % to 100 % lies in exactly one. */
    static Optional<Wrong> wrong(List<Band> bands) {
        if (!bands.get(0).from().equals(Share.NONE)) {
            return wrong(
                    0,
                    "the first band must begin at 0 %% but begins at %s"
                            .formatted(bands.get(0).from()));
        }
        if (bands.get(0).level() == Level.EMBEDDED) {
            return wrong(
                    0,
                    "the lowest band must not earn '%s': no principle is embedded before people have rated for themselves"
                            .formatted(named(bands.get(0))));
        }
        for (int i = 1; i < bands.size(); i++) {
            Band before = bands.get(i - 1);
            Band band = bands.get(i);
            if (band.level().compareTo(before.level()) <= 0) {
                return wrong(
                        i,
                        "the bands must go upwards, each level once, but '%s' comes after '%s'"
                                .formatted(named(band), named(before)));
            }
            if (before.below().isEmpty()) {
                return wrong(i, "only the last band goes to 100 %%, and '%s' comes after it".formatted(named(band)));
            }
            int gap = band.from().compareTo(before.below().get());
            if (gap != 0) {
                return wrong(
                        i,
                        "%s between '%s' and '%s': the first ends below %s and the next begins at %s"
                                .formatted(
                                        gap > 0 ? "there is a hole" : "there is an overlap",
                                        named(before),
                                        named(band),
                                        before.below().get(),
                                        band.from()));
            }
        }
        Band last = bands.get(bands.size() - 1);
        return last.to().isPresent()
                ? Optional.empty()
                : wrong(
                        bands.size() - 1,
                        "the last band must go 'to: 100 %%' but ends below %s"
                                .formatted(last.below().get()));
    }

    private static String named(Band band) {
        return Words.kebab(band.level());
    }

    private static Optional<Wrong> wrong(int number, String message) {
        return Optional.of(new Wrong(number, message));
    }

    /**
     * What is wrong.
     *
     * @param number of the band, from 0
     * @param message for the writer of the file
     */
    record Wrong(int number, String message) {}
}
