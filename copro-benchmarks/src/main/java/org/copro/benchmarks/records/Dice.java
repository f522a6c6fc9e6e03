package org.copro.benchmarks.records;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.copro.binding.Words;

/** Chance, the same for the same seed on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in so many of a hundred throws. */
    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    /** A whole number; both ends can come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Any of them, each as often. */
    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Any word of a type, each as often. */
    <E extends Enum<E>> String any(Class<E> words) {
        return Words.kebab(words.getEnumConstants()[random.nextInt(words.getEnumConstants().length)]);
    }

    /** The number of one of the weights: an entry twice as heavy comes twice as often. */
    int weighted(int... weights) {
        int all = 0;
        for (int weight : weights) {
            all += weight;
        }
        int thrown = random.nextInt(all);
        int at = 0;
        while (thrown >= weights[at]) {
            thrown -= weights[at];
            at++;
        }
        return at;
    }

    /** Some of them, in their order, each by this chance. */
    <T> List<T> some(List<T> all, double chance) {
        List<T> some = new ArrayList<>();
        for (T one : all) {
            if (percent(chance)) {
                some.add(one);
            }
        }
        return some;
    }
}
