package org.copro.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.result.Cause.Kind;

/** What two results do not have in common of what they were made from. */
final class Causes {

    private final WrittenProvenance first;
    private final WrittenProvenance second;
    private final List<Cause> found = new ArrayList<>();

    private Causes(WrittenProvenance first, WrittenProvenance second) {
        this.first = first;
        this.second = second;
    }

    static List<Cause> between(WrittenResult first, WrittenResult second) {
        Causes causes = new Causes(first.provenance(), second.provenance());
        causes.search();
        return List.copyOf(causes.found);
    }

    private void search() {
        differing(Kind.FACTS, "", first.facts(), second.facts());
        definitions();
        frameworks();
        // a ladder in one result only comes with its facts
        contents(Kind.LADDER, first.ladders(), second.ladders());
        differing(
                Kind.DATE,
                "",
                first.evaluatedOn().toString(),
                second.evaluatedOn().toString());
        differing(Kind.COPRO, "", first.copro(), second.copro());
        differing(Kind.OPTIONS, "--why", given(first.why()), given(second.why()));
    }

    private void definitions() {
        Optional<Reference> before = first.definitionAskedFor();
        Optional<Reference> after = second.definitionAskedFor();
        if (!before.map(Reference::id).equals(after.map(Reference::id))) {
            found.add(new Cause(Kind.DEFINITION, "", asked(before), asked(after)));
        }
        // a definition used in one result only comes with the word, the facts, or the one asked for
        contents(Kind.DEFINITION, withAsked(first), withAsked(second));
    }

    private void frameworks() {
        List<Reference> before = first.frameworks();
        List<Reference> after = second.frameworks();
        contents(Kind.FRAMEWORK, before, after);
        before.stream()
                .filter(one -> find(one.id(), after).isEmpty())
                .forEach(one -> found.add(new Cause(Kind.FRAMEWORK, one.id(), one.named(), "")));
        after.stream()
                .filter(one -> find(one.id(), before).isEmpty())
                .forEach(one -> found.add(new Cause(Kind.FRAMEWORK, one.id(), "", one.named())));
        List<String> ids = before.stream().map(Reference::id).toList();
        List<String> others = after.stream().map(Reference::id).toList();
        if (!ids.equals(others) && ids.containsAll(others) && others.containsAll(ids)) {
            differing(Kind.OPTIONS, "order of --framework", String.join(", ", ids), String.join(", ", others));
        }
    }

    private static List<Reference> withAsked(WrittenProvenance one) {
        List<Reference> all = new ArrayList<>(one.definitions());
        one.definitionAskedFor().filter(asked -> !all.contains(asked)).ifPresent(all::add);
        return all;
    }

    /** What both name, and is not the same. */
    private void contents(Kind kind, List<Reference> before, List<Reference> after) {
        for (Reference one : before) {
            find(one.id(), after)
                    .filter(other -> !other.equals(one))
                    .ifPresent(other -> found.add(
                            one.version().equals(other.version())
                                    ? new Cause(kind, one.id(), one.named(), other.named())
                                    : new Cause(kind, one.id(), one.version(), other.version())));
        }
    }

    private void differing(Kind kind, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Cause(kind, what, before, after));
        }
    }

    private static Optional<Reference> find(String id, List<Reference> all) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static String asked(Optional<Reference> definition) {
        return definition.map(Reference::named).orElse("the standard ones");
    }

    private static String given(boolean why) {
        return why ? "given" : "not given";
    }
}
