package org.copro.assessment.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copro.binding.Words;
import org.copro.project.Claim;
import org.copro.project.Project;
import org.copro.stage.Involvement;
import org.copro.stage.MethodKind;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;

/** By what the claims of a portfolio can be told apart. */
public enum Attribute {
    /** The year in which the project began. */
    YEAR(
            "the year in which the project began",
            one -> one.started().map(Attribute::year).stream().toList()),
    /** The year in which the word was used. */
    CLAIMED(
            "the year in which the word was used",
            one -> one.claim().flatMap(Claim::made).map(Attribute::year).stream()
                    .toList()),
    /** Who runs the project, as written in the record. */
    ORGANISATION("organisation", one -> text(one.organisation())),
    /** Where, as written in the record. */
    COUNTRY("country", one -> text(one.country())),
    /** How people were involved; a project can have several methods. */
    METHOD("the methods people were involved by", Attribute::methods);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String words;
    private final Function<Project, List<String>> values;

    Attribute(String words, Function<Project, List<String>> values) {
        this.words = words;
        this.values = values;
    }

    /** In plain words, as they follow "by". */
    public String words() {
        return words;
    }

    /** What a project has; none if it is not stated, several only for {@link #METHOD}, each once. */
    public List<String> of(Project project) {
        return values.apply(project);
    }

    /** Whether a project can have several, so that groups overlap. */
    public boolean overlaps() {
        return this == METHOD;
    }

    /** Whether it is a time, so that its groups in their order are a trend. */
    public boolean isTime() {
        return this == YEAR || this == CLAIMED;
    }

    private static String year(PartialDate date) {
        return Integer.toString(date.year());
    }

    /** Only spaces are made alike: which names are of one organisation nobody knows from their letters. */
    private static List<String> text(Optional<String> text) {
        return text.map(one -> SPACES.matcher(one.strip()).replaceAll(" ")).stream()
                .toList();
    }

    private static List<String> methods(Project project) {
        Set<MethodKind> kinds = EnumSet.noneOf(MethodKind.class);
        for (Stage stage : project.stages()) {
            for (Involvement involvement : stage.involvement()) {
                involvement.methods().forEach(method -> kinds.add(method.kind()));
            }
        }
        kinds.remove(MethodKind.OTHER);
        return kinds.stream().map(Words::kebab).toList();
    }
}
