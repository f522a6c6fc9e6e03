package org.copro.benchmarks.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Made-up records as lines of JSON, between 2 and 3 KB each on average. A line depends on the seed and its number
 * alone, so the same seed gives the same bytes, whole or in parts. Immutable.
 *
 * <p>How they are spread (chances in per cent):
 *
 * <ul>
 *   <li>Practice of the project, round which its facts scatter: tells people 15, asks them 30, works with them and
 *       decides alone 20, decides with them 25, leaves it to them 10.
 *   <li>How much is recorded: in 15 of a hundred records a fifth of the facts, in 55 two thirds, in 30 nearly all.
 *   <li>The word claimed: none 8; else co-production 60, and the eight others alike.
 *   <li>Two to four participants, at least one of them people who use services; 6 without a role, 3 of involvements
 *       without a name.
 *   <li>Stages: design, delivery, evaluation 88 each, the four others 18 each. Of these 4 do not apply, 12 have one say
 *       for all, and the others involvements of 60 of the participants each and up to two decisions; 12 of the
 *       decisions were made before the project began.
 *   <li>Answers: 4 say that they are not stated, 3 that they do not apply; of what is recorded, yes in 15 to 95, by the
 *       practice.
 *   <li>Dates: to the day 60, to the month 25, to the year 15.
 *   <li>Say: one level 70, a range 15, a rung of a ladder 12, does not apply 3.
 *   <li>Consents in 35 of the records, for half of the participants; 75 of them given, the others any status.
 *   <li>One to four pieces of evidence, to each of which a fact refers in 25; 6 of them run out.
 *   <li>What stands beside the stages (purpose, scope, ratings and so on) in 5 to 50, as {@code MadeRest} says.
 * </ul>
 */
public final class MadeRecords {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** Numbers of two records must not lead to sequences of chance that overlap. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private static final int DAMAGED_FOR_ONE_TOO_LONG = 50;

    private final long seed;
    private final double damaged;

    private MadeRecords(long seed, double damaged) {
        this.seed = seed;
        this.damaged = damaged;
    }

    /** Records that can all be read. */
    public static MadeRecords of(long seed) {
        return new MadeRecords(seed, 0);
    }

    /**
     * The same, some of them damaged. Of fifty damaged lines one is too long, and the other kinds come alike.
     *
     * @param percent how many of a hundred lines, from 0 to 100
     */
    public MadeRecords withDamaged(double percent) {
        return new MadeRecords(seed, percent);
    }

    /**
     * One line, without its line feed.
     *
     * @param number from 0
     */
    public byte[] line(long number) {
        Dice dice = new Dice(seed ^ (number + 1) * STRIDE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * 1024);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            MadeProject.write(out, number, dice);
        }
        return dice.percent(damaged) ? kind(dice).done(bytes.toByteArray()) : bytes.toByteArray();
    }

    private static Damage kind(Dice dice) {
        return dice.between(1, DAMAGED_FOR_ONE_TOO_LONG) == 1
                ? Damage.TOO_LONG
                : Damage.values()[dice.between(0, Damage.TOO_LONG.ordinal() - 1)];
    }

    /** Writes the first lines, one after another. */
    public void write(long many, OutputStream to) throws IOException {
        for (long number = 0; number < many; number++) {
            to.write(line(number));
            to.write('\n');
        }
    }
}
