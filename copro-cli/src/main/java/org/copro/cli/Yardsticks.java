package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;

/**
 * What projects are held against, of one kind: those that come with copro, and the user's own in files. What is wrong
 * with a file goes to standard error, all of it.
 *
 * @param kind the word for one of them, as in the name of the option
 * @param shipped those that come with copro
 * @param all of them in a fixed order
 * @param id of one
 * @param reader of a file with one's own
 * @param adding one; refuses an id that is taken
 * @param <K> several of the kind
 * @param <T> one of the kind
 */
record Yardsticks<K, T>(
        String kind,
        Supplier<K> shipped,
        Function<K, List<T>> all,
        Function<T, String> id,
        Function<Path, Reading<T>> reader,
        BiFunction<K, T, K> adding) {

    static final Yardsticks<LabelDefinitions, LabelDefinition> DEFINITIONS = new Yardsticks<>(
            "definition",
            LabelDefinitions::shipped,
            LabelDefinitions::all,
            LabelDefinition::id,
            LabelDefinitions::read,
            LabelDefinitions::with);

    static final Yardsticks<Frameworks, Framework> FRAMEWORKS = new Yardsticks<>(
            "framework", Frameworks::shipped, Frameworks::all, Framework::id, Frameworks::read, Frameworks::with);

    static final Yardsticks<Ladders, Ladder> LADDERS =
            new Yardsticks<>("ladder", Ladders::shipped, Ladders::all, Ladder::id, Ladders::read, Ladders::with);

    /** Those that come with copro and those in these files; empty if one of the files cannot be used. */
    Optional<K> known(List<String> files, PrintWriter err) {
        K known = shipped.get();
        boolean usable = true;
        for (String file : files) {
            K before = known;
            Optional<K> more = read(file, err).flatMap(own -> with(before, own, file, err));
            usable &= more.isPresent();
            known = more.orElse(before);
        }
        return usable ? Optional.of(known) : Optional.empty();
    }

    /**
     * Those named on the command line, in their order, each by the id of one that comes with copro or by a file; empty
     * if one of them cannot be used.
     */
    Optional<List<T>> named(List<String> names, PrintWriter err) {
        Map<String, T> chosen = new LinkedHashMap<>();
        boolean usable = true;
        for (String name : names) {
            Optional<T> one = ofShipped(name).or(() -> own(name, err));
            boolean isTwice = one.isPresent() && chosen.putIfAbsent(id.apply(one.get()), one.get()) != null;
            if (isTwice) {
                err.println("--%s: '%s' is given twice".formatted(kind, id.apply(one.get())));
            }
            usable &= one.isPresent() && !isTwice;
        }
        return usable ? Optional.of(List.copyOf(chosen.values())) : Optional.empty();
    }

    private Optional<T> ofShipped(String name) {
        return all.apply(shipped.get()).stream()
                .filter(one -> id.apply(one).equals(name))
                .findFirst();
    }

    private Optional<T> own(String name, PrintWriter err) {
        List<T> known = all.apply(shipped.get());
        Optional<Path> file = Inputs.path(name, err);
        if (file.isPresent() && !Files.exists(file.get())) {
            List<String> ids = known.stream().map(id).toList();
            err.println("--%s: there is no %s and no file '%s'%s; the %ss are %s"
                    .formatted(kind, kind, name, Words.didYouMean(name, ids), kind, String.join(", ", ids)));
            return Optional.empty();
        }
        // a copy that says the same takes no id from another
        return file.flatMap(one -> Inputs.value(reader.apply(one), err))
                .filter(own -> known.contains(own)
                        || with(shipped.get(), own, name, err).isPresent());
    }

    private Optional<T> read(String file, PrintWriter err) {
        return Inputs.path(file, err).flatMap(one -> Inputs.value(reader.apply(one), err));
    }

    private Optional<K> with(K known, T own, String file, PrintWriter err) {
        try {
            return Optional.of(adding.apply(known, own));
        } catch (IllegalArgumentException taken) {
            err.println(file + ": " + taken.getMessage());
            return Optional.empty();
        }
    }
}
