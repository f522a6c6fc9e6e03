package org.copro.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A result as it was written.
 *
 * @param project id of the project
 * @param claimed the word in use, as {@code co-production}; {@code none} if there is none
 * @param verdict on it, as {@code OVERSTATED}
 * @param honestWord what the record supports
 * @param deciding the facts that decided
 * @param stages the say in each stage, in their order
 * @param principles of all frameworks
 * @param flags that are raised, in their order
 * @param provenance what it rests on
 * @param whole all that is written
 */
public record WrittenResult(
        String project,
        String claimed,
        String verdict,
        String honestWord,
        List<DecidingFact> deciding,
        List<StageSay> stages,
        List<PrincipleRead> principles,
        List<RaisedFlag> flags,
        WrittenProvenance provenance,
        JsonNode whole) {

    /** Keeps the lists as given. */
    public WrittenResult {
        deciding = List.copyOf(deciding);
        stages = List.copyOf(stages);
        principles = List.copyOf(principles);
        flags = List.copyOf(flags);
    }

    /** A fact that decided, and who says so. */
    public record DecidingFact(String text, String pointer, String saidBy) {}

    /**
     * The say in one stage.
     *
     * @param evidenced as in {@code consulted} or {@code consulted to shared}
     * @param certain in the same way
     */
    public record StageSay(
            String phase,
            Optional<String> name,
            Optional<String> leftOutBecause,
            String declared,
            String evidenced,
            String certain,
            String corroboration) {}

    /**
     * A principle.
     *
     * @param score as in {@code 25 % to 50 %}; "does not apply" if nothing applies
     * @param level as in {@code starting} or {@code starting to established}; empty if nothing applies
     */
    public record PrincipleRead(String framework, String id, String name, String score, String level) {}

    /** A flag that is raised. */
    public record RaisedFlag(String id, String title) {}

    static WrittenResult of(Part part) {
        Part label = part.object("label");
        return new WrittenResult(
                part.object("project").text("id"),
                label.text("claimed"),
                label.text("verdict"),
                label.text("honestWord"),
                label.objects(
                        "deciding", one -> new DecidingFact(one.text("text"), one.text("pointer"), one.text("saidBy"))),
                part.objects("powerProfile", WrittenResult::stage),
                part.objects("principles", WrittenResult::principle),
                part.objects("flags", one -> new RaisedFlag(one.text("id"), one.text("title"))),
                WrittenProvenance.of(part.object("provenance")),
                part.node());
    }

    private static StageSay stage(Part stage) {
        return new StageSay(
                stage.text("phase"),
                stage.optionalText("name"),
                stage.optionalText("leftOutBecause"),
                range(stage.object("declared")),
                range(stage.object("evidenced")),
                range(stage.object("certain")),
                stage.text("corroboration"));
    }

    private static String range(Part range) {
        return range.has("known") && !range.yes("known") ? "not known" : between(range.text("low"), range.text("high"));
    }

    private static PrincipleRead principle(Part principle) {
        return new PrincipleRead(
                principle.text("framework"),
                principle.text("id"),
                principle.text("name"),
                principle.yes("applies")
                        ? between(percent(principle.share("low")), percent(principle.share("high")))
                        : "does not apply",
                principle
                        .optional(
                                "level",
                                level -> between(level.text("certain"), level.text("possible"))
                                        .replace('-', ' '))
                        .orElse(""));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String between(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
