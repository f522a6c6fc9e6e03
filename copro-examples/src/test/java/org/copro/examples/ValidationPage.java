package org.copro.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.PlainWords;
import org.copro.binding.Words;
import org.copro.project.Claim;
import org.copro.project.Label;

/** Writes {@code docs/validation.md} out of a run on the published cases. */
final class ValidationPage {

    private final List<PublishedCase> cases;
    private final Map<String, Disagreement> reasons;
    private final PrinciplesSection principles;
    private final Comparison comparison;
    private final Markdown page = new Markdown();

    private ValidationPage(List<PublishedCase> cases, Map<String, Disagreement> reasons, PrinciplesSection principles) {
        this.cases = cases;
        this.reasons = reasons;
        this.principles = principles;
        comparison = Comparison.of(cases, Groups.Half.BY_LOWER_MEDIAN);
    }

    /**
     * The page.
     *
     * @param cases by id
     * @param reasons for all disagreements on groups
     * @param principles what the sources state about principles
     */
    static String of(List<PublishedCase> cases, Map<String, Disagreement> reasons, PrinciplesSection principles) {
        ValidationPage page = new ValidationPage(cases, reasons, principles);
        page.write();
        return page.page.text();
    }

    private void write() {
        page.heading("# Validation on published projects");
        page.paragraph("""
                This page is written by a test, `ValidationPageTest` in `copro-examples`, which fails when the page and a
                run differ. To write it anew: `mvn test -Dcopro.rewrite=true`. Its facts stand in
                `copro-examples/projects`, its data in `copro-examples/src/test/resources`.""");
        whatWasDone();
        theCases();
        agreement();
        disagreements();
        claims();
        youthService();
        principles.writeTo(page);
        whatItDoesNotShow();
    }

    private void whatWasDone() {
        page.heading("## What was done");
        page.paragraph("""
                %d projects described in publications were written down as project files. For each, the verdict of the
                publication was put into one of three groups: *genuine*, *between*, *consultation or below*. copro judged
                each file as of %s, and its power profile was put into the same three groups by
                [a rule](validation-rule.md) that was written down before the first run. No file and no rule was changed
                because of what came out.""".formatted(cases.size(), PublishedCase.ON));
        page.paragraph("""
                **The sources** are public pages, most of them read in part: an abstract, a table, or the first 2,000
                characters. Each file says which part. What that part does not say is left out of the file, and copro takes
                it as not known. Files in which a decision is dated: %s of %d.""".formatted(orNone(withDatedDecision()), cases.size()));
        page.paragraph("""
                **The published verdicts** are not of one kind: %s.""".formatted(strengths()));
        page.paragraph("""
                **The published group** is the coder's, made from the verdict like this. Arnstein's rungs 1 to 5:
                consultation or below; 6 to 8: genuine. Seven levels of community participation, rated for each phase:
                genuine where the first three phases are 5 or more, consultation or below where no rated phase is above 4,
                else between. A scale from consultative to co-design: co-design is genuine, anything mixed between. Hart's
                ladder: genuine where the highest rungs are reached, between where they range widely. No ladder: by the
                words of the verdict, and between where words and rating pull apart.""");
        page.paragraph("""
                **The rule has two wordings that part in one place.** Its sentence says "in at least half of the stages",
                its bracket says "the lower median is shared or more"; where exactly half of the stages are shared the
                first holds and the second does not. This was seen in the first run. The figures below are by the bracket,
                which is the exact statement and the less favourable one; those by the sentence stand beside them.""");
    }

    private void theCases() {
        page.heading("## The cases");
        page.paragraph("""
                *Claimed word*: the label in the file; words that are no label of copro's stand in quotation marks. *On that
                word*: copro's verdict on it. *Start to end*: what the standard definition of co-production (%s) makes of
                the same record, whatever word is claimed. *Honest word*: the strongest word that is supported for certain;
                with decisions not dated this is seldom more than consultation.""".formatted(startToEndVersion()));
        page.row(
                "case",
                "publication",
                "published group",
                "copro's group",
                "claimed word",
                "on that word",
                "start to end",
                "honest word");
        page.row("---", "---", "---", "---", "---", "---", "---", "---");
        for (PublishedCase one : cases) {
            LabelCheck label = one.assessment().label();
            page.row(
                    link(one),
                    one.verdict(),
                    one.published().words(),
                    one.group(Groups.Half.BY_LOWER_MEDIAN).map(Group::words).orElse("none"),
                    claimed(label),
                    verdict(label.verdict()),
                    verdict(one.startToEnd()),
                    honestWord(label));
        }
        page.emptyLine();
    }

    private void agreement() {
        page.heading("## Agreement");
        int n = comparison.size();
        page.paragraph("""
                Cases with a group in both: %d of %d. Cases without a group: %s. Same group: **%d of %d (%s; 95%% interval %s)**.
                copro's group is lower in %d cases and higher in %d; the two are as far apart as can be in %s. For comparison:
                calling every case %s would agree in %d.""".formatted(
                        n,
                        cases.size(),
                        withoutGroup(),
                        comparison.agreeing(),
                        n,
                        percent((double) comparison.agreeing() / n),
                        wilson(comparison),
                        comparison.apart(-1) + comparison.apart(-2),
                        comparison.apart(1) + comparison.apart(2),
                        orNone(comparison.apart(-2) + comparison.apart(2)),
                        commonest().words(),
                        published(commonest())));
        List<String> heads = new ArrayList<>(List.of("published \\ copro"));
        Arrays.stream(Group.values()).map(Group::words).forEach(heads::add);
        heads.add("all");
        page.row(heads.toArray(String[]::new));
        page.row("---", "---:", "---:", "---:", "---:");
        double[][] table = comparison.table();
        for (Group published : Group.values()) {
            double[] counts = table[published.ordinal()];
            page.row(
                    published.words(),
                    whole(counts[0]),
                    whole(counts[1]),
                    whole(counts[2]),
                    whole(Arrays.stream(counts).sum()));
        }
        page.row("all", columnSum(table, 0), columnSum(table, 1), columnSum(table, 2), whole(n));
        page.emptyLine();
        page.paragraph("Cohen's weighted kappa, linear weights: **%s**. %s%s"
                .formatted(kappa(comparison), caveat(n), noMoreThanChance()));
        Comparison byCount = Comparison.of(cases, Groups.Half.BY_COUNT);
        page.paragraph(
                "By the rule's sentence instead of its bracket: same group %d of %d, weighted kappa %s. Cases that move: %s."
                        .formatted(byCount.agreeing(), byCount.size(), kappa(byCount), moving()));
        page.paragraph("By the strength of the published verdict:");
        page.row("published verdict", "same group", "of");
        page.row("---", "---:", "---:");
        byStrength().forEach((strength, of) -> {
            Comparison part = Comparison.of(of, Groups.Half.BY_LOWER_MEDIAN);
            page.row(strength, whole(part.agreeing()), whole(part.size()));
        });
        page.emptyLine();
        page.paragraph("""
                Agreement on cases rated on a ladder says little about copro's judgement: in most of them the published rung
                was typed into the file, so that what is tested is copro's table of the ladder and the rule. The other cases
                test more, and there the published verdict is weaker.""");
    }

    private void disagreements() {
        page.heading("## Every disagreement");
        page.paragraph("""
                The reason is our best guess, written after the run: whether the *source* as far as read says too little,
                the *coding* of the file is open to doubt, the *grouping* of the published verdict, the *rule* of comparison
                or *copro* itself. In brackets, the stages that counted and the say that copro read.""");
        Map<String, Long> where = new TreeMap<>();
        for (PublishedCase one : cases) {
            if (one.isDisagreement()) {
                Disagreement why = reasons.get(one.id());
                Arrays.stream(why.where().split(" and ")).forEach(part -> where.merge(part, 1L, Long::sum));
                page.item("**%s**: published %s, copro %s (%s). *%s.* %s"
                        .formatted(
                                one.id(),
                                one.published().words(),
                                one.group(Groups.Half.BY_LOWER_MEDIAN)
                                        .orElseThrow()
                                        .words(),
                                stages(one),
                                capital(why.where()),
                                why.reason()));
            }
        }
        page.emptyLine();
        if (!where.isEmpty()) {
            page.paragraph("Named as a possible fault: %s; more than one may be named in a case."
                    .formatted(where.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", "))));
        }
    }

    private void claims() {
        page.heading("## Claims of co-production");
        List<PublishedCase> claiming = cases.stream()
                .filter(one -> one.assessment()
                        .label()
                        .claimed()
                        .filter(Label.CO_PRODUCTION::equals)
                        .isPresent())
                .toList();
        page.paragraph("%d of the %d projects use the word. By the standard definition: %s."
                .formatted(
                        claiming.size(),
                        cases.size(),
                        Arrays.stream(Verdict.values())
                                .filter(verdict -> verdict != Verdict.NOT_CHECKED)
                                .map(verdict -> claiming.stream()
                                                .filter(one ->
                                                        one.assessment().label().verdict() == verdict)
                                                .count()
                                        + " " + verdict)
                                .collect(Collectors.joining(", "))));
        page.paragraph("""
                SUPPORTED was out of reach for these files: that people decided can be certain only where a decision is
                dated and came after people had joined, and the parts read give no such dates. PLAUSIBLE is the most that a
                thin record of good work can get. So this page does not test whether copro finds good co-production; it
                tests whether copro keeps quiet where little is known.""");
    }

    private void youthService() {
        page.heading("## One project told twice more");
        page.paragraph("""
                Two further files tell the youth service of the case
                `scie-youth-service-consulted-before-and-after` again and are not counted above. As it was told, without a
                claim: %s, honest word %s. With an invented claim of co-production: %s, flags %s.""".formatted(
                        verdict(again("youth-service-as-told").verdict()),
                        honestWord(again("youth-service-as-told")),
                        verdict(again("youth-service-with-claim").verdict()),
                        PublishedCase.assess(PublishedCase.project("youth-service-with-claim")).flags().stream()
                                .map(flag -> "`" + flag.id() + "`")
                                .collect(Collectors.joining(", "))));
    }

    private void whatItDoesNotShow() {
        page.heading("## What this does not show");
        page.item(
                "How copro does on a full record. No file here is one: most come from an abstract, a table or the top of a page.");
        page.item("How two coders would agree. The files and the groups were made within this project, and not twice.");
        page.item(
                "How good a measure copro is. %d cases, taken from pages that are open and could be found, are no sample of anything."
                        .formatted(cases.size()));
        page.item("Whether people who use services would agree with copro. Nobody has asked them yet.");
        page.item(
                "Anything about the projects themselves beyond the parts read. A group on this page is no judgement of a project.");
    }

    private String strengths() {
        return byStrength().entrySet().stream()
                .map(entry -> entry.getValue().size() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private Map<String, List<PublishedCase>> byStrength() {
        Map<String, List<PublishedCase>> byStrength = new LinkedHashMap<>();
        byStrength.put("rated on a named ladder or scale", of("rated-on-named-ladder"));
        byStrength.put("judged by somebody outside the project, or by a contributor", of("independent-judgement"));
        byStrength.put("the authors' own label for their work, the weakest", of("authors-own-label"));
        return byStrength;
    }

    private List<PublishedCase> of(String strength) {
        return cases.stream().filter(one -> one.strength().equals(strength)).toList();
    }

    private long withDatedDecision() {
        return cases.stream()
                .filter(one -> one.assessment().project().stages().stream()
                        .flatMap(stage -> stage.decisions().stream())
                        .anyMatch(decision -> decision.decided().isPresent()))
                .count();
    }

    private String startToEndVersion() {
        return cases.stream()
                .flatMap(one -> one.assessment().label().check().stream())
                .map(check -> check.definition())
                .filter(definition -> definition.defines(Label.CO_PRODUCTION))
                .map(definition -> "`%s`, version %s".formatted(definition.id(), definition.version()))
                .findFirst()
                .orElseThrow();
    }

    private String withoutGroup() {
        List<String> without = cases.stream()
                .filter(one -> one.group(Groups.Half.BY_LOWER_MEDIAN).isEmpty())
                .map(PublishedCase::id)
                .toList();
        return without.isEmpty() ? "none" : without.size() + " (" + String.join(", ", without) + ")";
    }

    private String moving() {
        List<String> moving = cases.stream()
                .filter(one -> !one.group(Groups.Half.BY_COUNT).equals(one.group(Groups.Half.BY_LOWER_MEDIAN)))
                .map(one -> "%s, to %s"
                        .formatted(
                                one.id(),
                                one.group(Groups.Half.BY_COUNT)
                                        .map(Group::words)
                                        .orElse("none")))
                .toList();
        return moving.isEmpty() ? "none" : String.join("; ", moving);
    }

    private static String kappa(Comparison comparison) {
        WeightedKappa kappa = comparison.kappa();
        if (kappa instanceof WeightedKappa.Value value) {
            return "%s (%s)".formatted(twoPlaces(value.kappa()), interval(comparison.interval()));
        }
        return "not defined, "
                + Words.kebab(((WeightedKappa.Undefined) kappa).because()).replace('-', ' ');
    }

    private static String interval(Bootstrap.Interval interval) {
        if (interval instanceof Bootstrap.Interval.Limits limits) {
            return "95%% interval %s to %s; not defined in %d of %d draws"
                    .formatted(twoPlaces(limits.low()), twoPlaces(limits.high()), limits.undefined(), Bootstrap.DRAWS);
        } else if (interval instanceof Bootstrap.Interval.TooOftenUndefined often) {
            return "no interval: not defined in %d of %d draws".formatted(often.undefined(), Bootstrap.DRAWS);
        }
        return "no interval: fewer than %d cases".formatted(Bootstrap.FEWEST_CASES);
    }

    private static String caveat(int n) {
        String small = n < 20
                ? "With fewer than twenty cases such an interval is too narrow."
                : "Even with %d cases such an interval is rather too narrow than too wide.".formatted(n);
        return "0 is agreement as by chance, 1 full agreement. Percentile interval over cases, %d draws, seed %d. %s"
                .formatted(Bootstrap.DRAWS, Bootstrap.SEED, small);
    }

    private Group commonest() {
        return Arrays.stream(Group.values())
                .max(Comparator.comparingLong(this::published))
                .orElseThrow();
    }

    private long published(Group group) {
        return comparison.cases().stream()
                .filter(one -> one.published() == group)
                .count();
    }

    private static String orNone(long count) {
        return count == 0 ? "none" : Long.toString(count);
    }

    private String noMoreThanChance() {
        return comparison.interval() instanceof Bootstrap.Interval.Limits limits && limits.low() <= 0
                ? " The interval reaches 0: by these cases alone, agreement cannot be told from chance."
                : "";
    }

    private static String wilson(Comparison comparison) {
        Wilson interval = Wilson.of(comparison.agreeing(), comparison.size());
        return percent(interval.low()) + " to " + percent(interval.high());
    }

    private static String stages(PublishedCase one) {
        return Groups.counted(one.assessment().profile()).stream()
                .map(ValidationPage::stage)
                .collect(Collectors.joining("; "));
    }

    private static String stage(StagePower stage) {
        return PlainWords.of(stage.phase()) + ": " + PlainWords.of(stage.evidenced());
    }

    private static LabelCheck again(String id) {
        return PublishedCase.assess(PublishedCase.project(id)).label();
    }

    private static String claimed(LabelCheck label) {
        return label.claimed()
                .filter(claimed -> claimed != Label.OTHER)
                .map(PlainWords::of)
                .or(() -> label.claim().flatMap(Claim::wording).map(wording -> "“" + wording + "”"))
                .orElse("none");
    }

    private static String verdict(Verdict verdict) {
        return verdict == Verdict.NOT_CHECKED ? "not checked" : verdict.name();
    }

    private static String honestWord(LabelCheck label) {
        return !label.honest().isEmpty() ? label.honestWord() : label.nothingSupported() ? "none" : "not known";
    }

    private static String link(PublishedCase one) {
        return "[%s](../copro-examples/projects/%s.yaml)".formatted(one.id(), one.id());
    }

    private static String columnSum(double[][] table, int column) {
        return whole(Arrays.stream(table).mapToDouble(row -> row[column]).sum());
    }

    private static String whole(double count) {
        return Long.toString((long) count);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private static String twoPlaces(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
