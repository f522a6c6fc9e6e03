package org.copro.assessment.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copro.assessment.indicator.Indicator;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.Indicators;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Texts;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.known.Ids;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** What a framework must have so that it can be scored, cited and passed on. One walk; all that is wrong at once. */
final class FrameworkCheck {

    /** Shares in a framework have no finer steps, so that scores stay exact. */
    private static final int FINEST = 10_000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Framework framework;
    private final Origins origins;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FrameworkCheck(Framework framework, Origins origins) {
        this.framework = framework;
        this.origins = origins;
    }

    static List<Problem> of(Framework framework, Origins origins) {
        FrameworkCheck check = new FrameworkCheck(framework, origins);
        check.walk();
        return check.problems;
    }

    private void walk() {
        id(framework, framework.id());
        needed(framework, "version", framework.version());
        needed(framework, "name", framework.name());
        needed(framework, "by", framework.by());
        needed(framework, "meant-for", framework.meantFor());
        needed(framework, "licence", framework.licence());
        sources(framework, framework.source());
        if (framework.validation().isEmpty()) {
            problems.add(
                    origins.problem(
                            framework,
                            List.of("validation"),
                            Rule.MISSING,
                            "the key 'validation' is missing here: say how far it has been tested, as in { status: untested, note: … }"));
        }
        languages();
        share(framework, "coverage-floor", framework.coverageFloor());
        share(framework, "largely-from", framework.largelyFrom());
        if (framework.largelyFrom().filter(Share.NONE::equals).isPresent()) {
            add(framework, "largely-from", "must be above 0 %, or nothing could be met in part");
        }
        framework.answers().ifPresent(answers -> {
            share(answers, "partly", Optional.of(answers.partly()));
            share(answers, "largely", Optional.of(answers.largely()));
        });
        framework.bands().forEach(band -> share(band, "from", Optional.of(band.from())));
        Bands.wrong(framework.bands())
                .ifPresent(wrong -> problems.add(origins.problem(
                        framework,
                        List.of("bands", Integer.toString(wrong.number())),
                        Rule.CONSTRAINT,
                        wrong.message())));
        if (framework.principles().isEmpty()) {
            add(framework, "principles", "a framework needs at least one principle");
        }
        framework.principles().forEach(this::principle);
    }

    private void principle(Principle principle) {
        id(principle, principle.id());
        weight(principle, principle.weight());
        languages(principle, "name", principle.name());
        languages(principle, "says", principle.says());
        if (principle.criteria().stream().noneMatch(Criterion::isCounted)) {
            add(principle, "criteria", "a principle needs at least one criterion that counts");
        }
        principle.criteria().forEach(this::criterion);
        Weights.wrong(principle.criteria()).ifPresent(wrong -> add(principle, "criteria", wrong));
    }

    private void criterion(Criterion criterion) {
        id(criterion, criterion.id());
        weight(criterion, criterion.weight());
        languages(criterion, "question", criterion.question());
        languages(criterion, "remedy", criterion.remedy());
        criterion.indicator().ifPresent(id -> indicator(criterion, "indicator", id));
        criterion.appliesWhen().ifPresent(id -> indicator(criterion, "applies-when", id));
        share(criterion, "met-from", criterion.metFrom());
        if (criterion.metFrom().filter(Share.NONE::equals).isPresent()) {
            add(criterion, "met-from", "must be above 0 %, or everything would meet it");
        }
        criterion.gate().ifPresent(gate -> gate(criterion, gate));
        criterion.gateNeeds().ifPresent(needed -> {
            if (criterion.gate().isEmpty()) {
                add(criterion, "gate-needs", "there is no gate here that could need anything; give 'gate' too");
            } else if (needed == RatingAnswer.NOT_MET) {
                add(
                        criterion,
                        "gate-needs",
                        "a gate that needs nothing keeps nothing back; write partly, largely or met");
            }
        });
        sources(criterion, criterion.source());
        if (!criterion.isAsked() && criterion.note().isEmpty()) {
            add(criterion, "note", "say here why the criterion was retired");
        }
    }

    private void gate(Criterion criterion, Level gate) {
        Level lowest = framework.bands().get(0).level();
        if (gate.compareTo(lowest) <= 0) {
            add(criterion, "gate", "a gate at the lowest level keeps nothing back; give a higher level");
        } else if (framework.bands().stream().noneMatch(band -> band.level() == gate)) {
            add(
                    criterion,
                    "gate",
                    "no band earns the level '%s', so nothing can be kept from it".formatted(Words.kebab(gate)));
        }
    }

    private void id(Object owner, String id) {
        if (!Ids.isId(id)) {
            // a missing one has been reported, and stands in as nothing
            if (!id.isEmpty()) {
                add(
                        owner,
                        "id",
                        "an id is made of the letters a to z, digits and single hyphens, as in equal-partners");
            }
        } else if (!ids.add(id)) {
            problems.add(origins.problem(
                    owner,
                    List.of("id"),
                    Rule.DUPLICATE_ID,
                    "the id '%s' is given twice; give everything in a framework its own".formatted(id)));
        }
    }

    private void needed(Object owner, String key, String text) {
        if (text.isBlank()) {
            problems.add(origins.problem(owner, List.of(key), Rule.MISSING, "must not be empty"));
        }
    }

    private void sources(Object owner, List<Source> sources) {
        if (sources.isEmpty()) {
            problems.add(origins.problem(
                    owner,
                    List.of("source"),
                    Rule.MISSING,
                    "the key 'source' is missing here: say where this was read, as in [ { title: …, address: … } ]"));
        }
        for (Source source : sources) {
            needed(source, "title", source.title());
        }
    }

    private void languages() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < framework.languages().size(); i++) {
            String tag = framework.languages().get(i);
            if (!LANGUAGE.matcher(tag).matches() || !seen.add(tag)) {
                problems.add(origins.problem(
                        framework,
                        List.of("languages", Integer.toString(i)),
                        Rule.UNKNOWN_VALUE,
                        "'%s' is not a language of its own; write each language once by its tag, such as en or cy"
                                .formatted(Words.shortened(tag))));
            }
        }
    }

    private void languages(Object owner, String key, Texts texts) {
        if (texts.byLanguage().isEmpty() || texts.byLanguage().values().stream().anyMatch(String::isBlank)) {
            problems.add(origins.problem(owner, List.of(key), Rule.MISSING, "must not be empty"));
        }
        for (String tag : texts.byLanguage().keySet()) {
            if (!tag.isEmpty() && !framework.languages().contains(tag)) {
                add(
                        owner,
                        key,
                        "there is a text in '%s', which is not among the languages of the framework (%s)"
                                .formatted(Words.shortened(tag), String.join(", ", framework.languages())));
            }
        }
    }

    private void weight(Object owner, Optional<Integer> weight) {
        weight.filter(given -> given < 1 || given > Criterion.HEAVIEST)
                .ifPresent(given -> add(
                        owner,
                        "weight",
                        "must be a whole number from 1 to %s but was %s".formatted(Criterion.HEAVIEST, given)));
    }

    private void share(Object owner, String key, Optional<Share> share) {
        share.filter(given -> given.of() > FINEST)
                .ifPresent(
                        given -> add(owner, key, "'%s' is finer than one ten-thousandth; round it".formatted(given)));
    }

    private void indicator(Object owner, String key, String id) {
        if (Indicators.find(id).isPresent()) {
            return;
        }
        List<IndicatorEntry> all =
                Indicators.all().stream().map(Indicator::entry).toList();
        String meant = all.stream()
                .filter(one -> one.name().equals(id) || one.id().equalsIgnoreCase(id))
                .map(one -> "; write %s".formatted(one.id()))
                .findFirst()
                .orElseGet(() -> Words.didYouMean(
                        id, all.stream().map(IndicatorEntry::id).toList()));
        problems.add(origins.problem(
                owner,
                List.of(key),
                Rule.UNKNOWN_VALUE,
                "there is no indicator '%s'%s; they go from %s to %s, and 'copro explain' tells what each asks"
                        .formatted(
                                Words.shortened(id),
                                meant,
                                all.get(0).id(),
                                all.get(all.size() - 1).id())));
    }

    private void add(Object owner, String key, String message) {
        problems.add(origins.problem(owner, List.of(key), Rule.CONSTRAINT, message));
    }
}
