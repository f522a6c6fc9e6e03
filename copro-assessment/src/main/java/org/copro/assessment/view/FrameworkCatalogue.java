package org.copro.assessment.view;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.framework.Status;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.reason.PlainWords;
import org.copro.evidence.Source;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** What there is to know about frameworks, principles and criteria, as plain text. */
public final class FrameworkCatalogue {

    private FrameworkCatalogue() {}

    /** All frameworks, each with its principles. */
    public static String frameworks(Frameworks frameworks) {
        Page page = new Page();
        page.title("Frameworks: what good co-production is, in the eyes of those who wrote them");
        frameworks.all().forEach(one -> {
            name(page, one);
            one.principles().forEach(principle -> page.item(principle.name().in(one.language())));
            page.line("");
        });
        page.paragraph(
                "'copro explain ID' tells of each how it scores, how far it has been tested, and where it comes from.");
        return page.text();
    }

    /** Adds what there is to say about everything with this id: a framework, a principle or a criterion. */
    static void explain(Page page, String id, List<Framework> frameworks) {
        for (Framework framework : frameworks) {
            if (framework.id().equals(id)) {
                framework(page, framework);
            }
            for (Principle principle : framework.principles()) {
                if (isMeant(id, framework, principle.id())) {
                    principle(page, framework, principle);
                }
                principle.criteria().stream()
                        .filter(one -> isMeant(id, framework, one.id()))
                        .forEach(one -> criterion(page, framework, principle, one));
            }
        }
    }

    /** Everything that can be explained. */
    static Stream<String> ids(List<Framework> frameworks) {
        return frameworks.stream()
                .flatMap(framework -> Stream.concat(
                        Stream.of(framework.id()),
                        framework.principles().stream()
                                .flatMap(principle -> Stream.concat(
                                        Stream.of(principle.id()),
                                        principle.criteria().stream().map(Criterion::id)))));
    }

    private static boolean isMeant(String typed, Framework framework, String id) {
        return typed.equals(id) || typed.equals(framework.id() + "/" + id);
    }

    private static void framework(Page page, Framework framework) {
        head(page, framework);
        page.indented(
                "Where at least %s of what is asked is answered, the score of that alone is given beside the range."
                        .formatted(PlainWords.percent(framework.floor())));
        page.indented("“In part” counts %s and “mostly” %s of a criterion."
                .formatted(framework.worth().partly(), framework.worth().largely()));
        framework.bands().forEach(band -> page.item("from %s: %s".formatted(band.from(), PlainWords.of(band.level()))));
        sources(page, framework.source());
        page.line("");
        framework.principles().forEach(principle -> principle(page, framework, principle));
    }

    private static void head(Page page, Framework framework) {
        name(page, framework);
        framework.note().ifPresent(page::indented);
        page.indented(framework.validation().orElseThrow().note());
        page.indented(framework.licence());
    }

    private static void name(Page page, Framework framework) {
        page.point(
                "%s  (%s, a framework, version %s)".formatted(framework.name(), framework.id(), framework.version()));
        page.indented("By %s. It is meant for %s.".formatted(framework.by(), framework.meantFor()));
    }

    private static void principle(Page page, Framework framework, Principle principle) {
        page.point("%s  (%s, a principle of %s)"
                .formatted(principle.name().in(framework.language()), principle.id(), framework.id()));
        page.indented("It asks that %s.".formatted(principle.says().in(framework.language())));
        List<Long> weights = principle.weights();
        long all = weights.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < weights.size(); i++) {
            Criterion one = principle.criteria().get(i);
            page.item("%s (%s, %s)"
                    .formatted(
                            one.question().in(framework.language()),
                            one.id(),
                            one.isCounted() ? counts(one, new Share(weights.get(i), all)) : status(one)));
        }
        page.line("");
    }

    private static String counts(Criterion one, Share ofAll) {
        String weighed = one.rank().map("rank %s, "::formatted).orElse("") + PlainWords.percent(ofAll);
        return weighed
                + one.gate()
                        .map(gate -> ", a gate for “%s”".formatted(PlainWords.of(gate)))
                        .orElse("");
    }

    private static void criterion(Page page, Framework framework, Principle principle, Criterion one) {
        page.point("%s  (%s, a criterion of %s/%s)"
                .formatted(one.question().in(framework.language()), one.id(), framework.id(), principle.id()));
        one.indicator()
                .flatMap(Indicators::find)
                .ifPresentOrElse(
                        indicator -> page.indented("Decided by %s (%s): %s is good."
                                .formatted(
                                        indicator.entry().id(),
                                        indicator.entry().question(),
                                        one.countsOrObserved() == Counts.OBSERVED ? "a yes" : "a no")),
                        () -> page.indented("Nothing in a project file decides it, so it stays not known."));
        one.metFrom()
                .filter(full -> !full.equals(Share.ALL))
                .ifPresent(full -> page.indented("Fully met from %s on.".formatted(full)));
        if (!one.isCounted()) {
            page.indented("It is %s.".formatted(status(one)));
        }
        one.gate()
                .ifPresent(gate -> page.indented(
                        "A gate: unless the answer is %s, the principle stays below “%s”, whatever the rest adds up to."
                                .formatted(
                                        one.gateNeeds()
                                                .filter(needed -> needed != RatingAnswer.MET)
                                                .map(needed -> "at least “%s”".formatted(PlainWords.of(needed)))
                                                .orElse("“yes”"),
                                        PlainWords.of(gate))));
        one.appliesWhen()
                .flatMap(Indicators::find)
                .ifPresent(indicator -> page.indented("It drops out where %s certainly does not hold in full (%s)."
                        .formatted(indicator.entry().id(), indicator.entry().question())));
        page.indented("What one could do (effort: %s): %s"
                .formatted(PlainWords.of(one.effort()), one.remedy().in(framework.language())));
        one.note().ifPresent(page::indented);
        sources(page, one.source());
        page.line("");
    }

    private static String status(Criterion one) {
        return one.status().orElse(Status.STABLE) == Status.TRIAL ? "on trial: shown, does not count" : "retired";
    }

    private static void sources(Page page, List<Source> sources) {
        for (Source source : sources) {
            page.indented("Source: " + source.title()
                    + source.address().map(" "::concat).orElse(""));
        }
    }
}
