package org.copro.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.flag.Grounds;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.heard.Heard;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Scorer;
import org.copro.file.ConsistentProject;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.power.Power;
import org.copro.power.Rung;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Stage;

/** Judges records. Immutable and without state: one serves all threads. */
public final class Assessor {

    private final LabelDefinitions definitions;
    private final Optional<LabelDefinition> chosen;
    private final Ladders ladders;
    private final List<Scorer> scorers;
    private final boolean isAskedFor;
    private final ProjectFiles files;
    private final List<Cited> frameworks;
    private final Map<String, Cited> citable = new LinkedHashMap<>();
    private final Options asked;

    private Assessor(
            LabelDefinitions definitions,
            Optional<LabelDefinition> chosen,
            Ladders ladders,
            List<Scorer> scorers,
            boolean isAskedFor) {
        this.definitions = definitions;
        this.chosen = chosen;
        this.ladders = ladders;
        this.scorers = scorers;
        this.isAskedFor = isAskedFor;
        files = new ProjectFiles(ladders);
        definitions.all().forEach(one -> citable.put(one.id(), Cited.of(one)));
        frameworks = scorers.stream().map(one -> Cited.of(one.framework())).toList();
        asked = new Options(
                chosen.map(Cited::of),
                isAskedFor ? Optional.of(frameworks.stream().map(Cited::id).toList()) : Optional.empty(),
                List.of());
    }

    /**
     * With the definitions and ladders that come with copro, for each word its standard definition, and copro's own
     * principles.
     */
    public static Assessor standard() {
        return new Assessor(
                LabelDefinitions.shipped(), Optional.empty(), Ladders.shipped(), OnFirstUse.STANDARD, false);
    }

    /**
     * Judges as a result was judged: by the same definitions, frameworks and, for the rungs its record names, ladders.
     */
    public static Assessor asIn(Assessment result) {
        Ladders read = Ladders.shipped();
        for (Cited ladder : result.provenance().ladders()) {
            if (read.find(ladder.id()).isEmpty()) {
                read = read.with((Ladder) ladder.content());
            }
        }
        Options options = result.provenance().options();
        return new Assessor(
                LabelDefinitions.shipped(),
                options.definition().map(one -> (LabelDefinition) one.content()),
                read,
                result.frameworks().stream()
                        .map(one -> Scorer.of(one.framework()))
                        .toList(),
                options.frameworks().isPresent());
    }

    /** With another definition for the words it defines. */
    public Assessor using(LabelDefinition definition) {
        return new Assessor(definitions, Optional.of(definition), ladders, scorers, isAskedFor);
    }

    /** With other ladders. */
    public Assessor using(Ladders others) {
        return new Assessor(definitions, chosen, others, scorers, isAskedFor);
    }

    /**
     * With other frameworks.
     *
     * @param frameworks by which principles are scored, in the order of the result; none for no scores
     * @throws org.copro.binding.InvalidDocumentException if one of them cannot be scored, with all that is wrong
     */
    public Assessor scoringBy(List<Framework> frameworks) {
        return new Assessor(
                definitions,
                chosen,
                ladders,
                frameworks.stream().map(Scorer::of).toList(),
                true);
    }

    /** The frameworks by which principles are scored, in the order of the result. */
    public List<Framework> frameworks() {
        return scorers.stream().map(Scorer::framework).toList();
    }

    /** The ladders by which rungs are read. */
    public Ladders ladders() {
        return ladders;
    }

    /** The definition by which a word is checked; empty if there is none for it. */
    public Optional<Cited> definitionOf(Label label) {
        return chosen.filter(one -> one.defines(label))
                .or(() -> definitions.standard(label))
                .map(this::cited);
    }

    /**
     * All that shapes a result besides the record and the date, one thing a line, with hashes: two assessors with equal
     * settings judge alike.
     */
    public List<String> settings() {
        return Stream.of(
                        Stream.of("copro " + Version.OF_LIBRARY),
                        chosen.stream().map(one -> setting("definition asked for", Cited.of(one))),
                        definitions.all().stream().map(one -> setting("definition", Cited.of(one))),
                        ladders.all().stream().map(one -> setting("ladder", Cited.of(one))),
                        scorers.stream()
                                .map(one -> setting(
                                        isAskedFor ? "framework asked for" : "framework", Cited.of(one.framework()))))
                .flatMap(kind -> kind)
                .toList();
    }

    private static String setting(String kind, Cited one) {
        return "%s %s %s".formatted(kind, one, one.hash());
    }

    /**
     * Judges a record.
     *
     * @param project the record; its facts must fit together
     * @param on the evaluation date: evidence must count and consent must hold on it
     * @throws org.copro.binding.InvalidDocumentException if references, ids, dates or rungs of the record do not fit
     *     together, with all that is wrong
     */
    public Assessment assess(Project project, LocalDate on) {
        return assess(files.requireConsistent(project), on);
    }

    /**
     * Judges a record as {@link #assess(Project, LocalDate)} does, without checking it once more.
     *
     * @param consistent the record; it is checked only if it was read with other ladders
     */
    public Assessment assess(ConsistentProject consistent, LocalDate on) {
        Objects.requireNonNull(on, "the evaluation date must not be null");
        Project project = files.requireConsistent(consistent).project();
        ProjectFacts facts = ProjectFacts.of(project, on, ladders);
        Findings findings = Findings.of(facts);
        PowerProfile profile = PowerProfile.of(facts, ladders);
        LabelCheck label = LabelCheck.of(project.claim(), profile, findings, definitions, chosen);
        GunningCheck gunning = GunningCheck.of(facts, profile);
        List<FrameworkResult> scored = new ArrayList<>(scorers.size());
        for (int i = 0; i < scorers.size(); i++) {
            scored.add(scorers.get(i).score(findings));
        }
        return new Assessment(
                project,
                facts.withdrawn(),
                profile,
                label,
                gunning,
                Flags.raised(new Grounds(profile, findings, label, gunning)),
                findings,
                scored,
                Heard.of(facts, scored),
                provenance(project, on, label));
    }

    private Provenance provenance(Project project, LocalDate on, LabelCheck label) {
        Set<String> named = laddersOf(project);
        List<Cited> read = new ArrayList<>(named.size());
        List<String> own = new ArrayList<>(0);
        for (String id : named) {
            read.add(Cited.of(ladders.find(id).orElseThrow()));
            if (Ladders.shipped().find(id).isEmpty()) {
                own.add(id);
            }
        }
        Options options = own.isEmpty() ? asked : new Options(asked.definition(), asked.frameworks(), own);
        return new Provenance(Version.OF_LIBRARY, on, used(label), read, frameworks, options);
    }

    /** The definition the word was held against, then those of the honest word. */
    private List<Cited> used(LabelCheck label) {
        List<Cited> used = new ArrayList<>(1 + label.honest().size());
        if (label.check().isPresent()) {
            used.add(cited(label.check().get().definition()));
        }
        for (int i = 0; i < label.honest().size(); i++) {
            Cited honest = cited(label.honest().get(i).definition());
            if (!used.contains(honest)) {
                used.add(honest);
            }
        }
        return used;
    }

    /** The definition as it was given: one that leaves some of its words to the chosen one is still itself. */
    private Cited cited(LabelDefinition used) {
        if (chosen.isPresent() && chosen.get().equals(used)) {
            return Cited.of(chosen.get());
        }
        Cited known = citable.get(used.id());
        return known == null ? Cited.of(used) : known;
    }

    /** Ids of the ladders whose rungs a project names, in order. */
    private static Set<String> laddersOf(Project project) {
        Set<String> ladders = Collections.emptySet();
        for (int s = 0; s < project.stages().size(); s++) {
            Stage stage = project.stages().get(s);
            ladders = with(stage.power(), ladders);
            for (int i = 0; i < stage.involvement().size(); i++) {
                ladders = with(stage.involvement().get(i).power(), ladders);
            }
        }
        for (int i = 0; i < project.ratings().size(); i++) {
            ladders = with(project.ratings().get(i).power(), ladders);
        }
        return project.scope().isEmpty() ? ladders : with(project.scope().get().promised(), ladders);
    }

    private static Set<String> with(Optional<Power> power, Set<String> ladders) {
        if (power.isEmpty() || !(power.get() instanceof Rung rung)) {
            return ladders;
        }
        Set<String> more = ladders.isEmpty() ? new TreeSet<>() : ladders;
        more.add(rung.ladder());
        return more;
    }

    // prepared when first needed
    private static final class OnFirstUse {
        static final List<Scorer> STANDARD = List.of(Scorer.of(Frameworks.standard()));
    }
}
