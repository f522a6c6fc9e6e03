package org.copro.assessment.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.ContentHash;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.result.Cause.Kind;

/** How to find out which of several causes made the difference: assess again, with all as it was but one. */
public final class Separately {

    private final WrittenProvenance first;
    private final WrittenProvenance second;

    private Separately(Comparison comparison) {
        first = comparison.first().provenance();
        second = comparison.second().provenance();
    }

    /** For each kind of cause in its order the command that changes it alone; none where there is one cause only. */
    public static List<String> commands(Comparison comparison) {
        List<Kind> kinds = comparison.causes().stream()
                .map(Cause::kind)
                // what shows more of a result changes no judgement
                .filter(kind -> kind != Kind.OPTIONS)
                .distinct()
                .toList();
        Separately separately = new Separately(comparison);
        return kinds.size() < 2
                ? List.of()
                : kinds.stream().map(separately::changing).toList();
    }

    private String changing(Kind kind) {
        LocalDate on = from(Kind.DATE, kind).evaluatedOn();
        List<String> command = new ArrayList<>(List.of("./copro assess --format json --on " + on));
        from(Kind.DEFINITION, kind)
                .definitionAskedFor()
                .ifPresent(one -> command.add("--definition " + definition(one)));
        WrittenProvenance scored = from(Kind.FRAMEWORK, kind);
        for (String id : scored.frameworksAskedFor().orElse(List.of())) {
            command.add("--framework "
                    + scored.frameworks().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .map(Separately::framework)
                            .orElse(id));
        }
        WrittenProvenance facts = from(Kind.FACTS, kind);
        // ladders go with the facts that name them, but for their content
        WrittenProvenance rungs = kind == Kind.LADDER ? second : facts;
        for (String id : facts.ownLadders()) {
            command.add("--ladder "
                    + rungs.ladders().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .map(Separately::file)
                            .orElse(id));
        }
        command.add("PROJECT-FILE-OF-THE-" + (facts == first ? "FIRST" : "SECOND"));
        String version = from(Kind.COPRO, kind).copro();
        boolean isOtherCopro = !first.copro().equals(second.copro());
        return String.join(" ", command) + (isOtherCopro ? "   # with copro %s".formatted(version) : "");
    }

    private WrittenProvenance from(Kind one, Kind changed) {
        return one == changed ? second : first;
    }

    private static String definition(Reference one) {
        return isSame(one, LabelDefinitions.shipped().find(one.id())) ? one.id() : file(one);
    }

    private static String framework(Reference one) {
        return isSame(one, Frameworks.shipped().find(one.id())) ? one.id() : file(one);
    }

    private static boolean isSame(Reference one, Optional<? extends Record> shipped) {
        return shipped.isPresent() && ContentHash.of(shipped.get()).equals(one.hash());
    }

    private static String file(Reference one) {
        return "FILE-OF-" + one.id() + "-" + one.version();
    }
}
