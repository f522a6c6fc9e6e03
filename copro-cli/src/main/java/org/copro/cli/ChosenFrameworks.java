package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.binding.Words;

/** Frameworks named on the command line: by the id of one that comes with copro, or by a file with one's own. */
final class ChosenFrameworks {

    private ChosenFrameworks() {}

    /** Those named, in their order; empty, with all that is wrong reported, if one of them cannot be used. */
    static Optional<List<Framework>> named(List<String> names, PrintWriter err) {
        Frameworks known = Frameworks.shipped();
        List<Framework> chosen = new ArrayList<>();
        boolean usable = true;
        for (String name : names) {
            Optional<Framework> one = shipped(name).or(() -> own(name, err));
            boolean isTwice = one.isPresent()
                    && chosen.stream()
                            .anyMatch(other -> other.id().equals(one.get().id()));
            boolean isTaken = one.isPresent()
                    && known.find(one.get().id()).filter(one.get()::equals).isEmpty()
                    && known.find(one.get().id()).isPresent();
            if (isTwice || isTaken) {
                err.println(
                        isTwice
                                ? "--framework: '%s' is given twice"
                                        .formatted(one.get().id())
                                : "%s: there is a framework '%s' already; give yours another id"
                                        .formatted(name, one.get().id()));
            }
            usable &= one.isPresent() && !isTwice && !isTaken;
            one.ifPresent(chosen::add);
        }
        return usable ? Optional.of(chosen) : Optional.empty();
    }

    /** Those that come with copro and those in files; empty, with all that is wrong reported, if one is unusable. */
    static Optional<Frameworks> known(List<String> files, PrintWriter err) {
        Frameworks known = Frameworks.shipped();
        boolean usable = true;
        for (String file : files) {
            Optional<Framework> own = own(file, err);
            usable &= own.isPresent();
            try {
                known = own.isPresent() ? known.with(own.get()) : known;
            } catch (IllegalArgumentException taken) {
                err.println(file + ": " + taken.getMessage());
                usable = false;
            }
        }
        return usable ? Optional.of(known) : Optional.empty();
    }

    private static Optional<Framework> shipped(String name) {
        return Frameworks.shipped().find(name);
    }

    private static Optional<Framework> own(String name, PrintWriter err) {
        Optional<Path> file = Inputs.path(name, err);
        if (file.isPresent() && !Files.exists(file.get())) {
            List<String> known =
                    Frameworks.shipped().all().stream().map(Framework::id).toList();
            err.println("--framework: there is no framework and no file '%s'%s; the frameworks are %s"
                    .formatted(name, Words.didYouMean(name, known), String.join(", ", known)));
            return Optional.empty();
        }
        return file.flatMap(one -> Inputs.value(Frameworks.read(one), err));
    }
}
