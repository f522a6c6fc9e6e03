package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.Cited;
import org.copro.assessment.Options;
import org.copro.assessment.Provenance;
import org.copro.assessment.barrier.NamedBarrier;
import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.flag.Flag;
import org.copro.assessment.heard.OtherRatings;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.proof.Proofs;
import org.copro.binding.Format;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/**
 * A result as JSON for programs. Keys and values are permanent. What is not known says so: there are no nulls, and a
 * range over all levels carries {@code "known": false}.
 */
public final class JsonView extends JsonParts {

    private JsonView(JsonGenerator out) {
        super(out);
    }

    /** One result as an object. Ends with a line feed. */
    public static String render(Assessment assessment) {
        return render(assessment, Detail.SHORT);
    }

    /** One result as an object, with the reasons if they are asked for. Ends with a line feed. */
    public static String render(Assessment assessment, Detail detail) {
        return written(JsonView::new, view -> view.assessment(assessment, detail));
    }

    /** One result as one line, which holds the same as {@link #render(Assessment, Detail)}. Ends with a line feed. */
    public static String line(Assessment assessment, Detail detail) {
        return written(Format::oneLine, JsonView::new, view -> view.assessment(assessment, detail));
    }

    /** The same line as {@link #line(Assessment, Detail)}, in UTF-8. */
    public static byte[] lineInBytes(Assessment assessment, Detail detail) {
        return lineInBytes(JsonView::new, view -> view.assessment(assessment, detail));
    }

    /** Several results as an array, in their order. Ends with a line feed. */
    public static String render(List<Assessment> assessments) {
        return render(assessments, Detail.SHORT);
    }

    /** Several results as an array, with the reasons if they are asked for. Ends with a line feed. */
    public static String render(List<Assessment> assessments, Detail detail) {
        return written(JsonView::new, view -> {
            view.out.writeStartArray();
            assessments.forEach(one -> view.assessment(one, detail));
            view.out.writeEndArray();
        });
    }

    private void assessment(Assessment assessment, Detail detail) {
        out.writeStartObject();
        project(assessment.project());
        new LabelJson(out).write(assessment.label());
        new PrinciplesJson(out).write(assessment.frameworks(), assessment.heard());
        new StagesJson(out).write(assessment.profile());
        array("consultation", assessment.gunning().results(), this::principle);
        array("flags", assessment.flags(), this::flag);
        array(
                "barriers",
                NamedBarrier.of(assessment.project().barriers()),
                barrier -> barrier(barrier, assessment.flags()));
        array("findings", assessment.findings().all(), this::finding);
        array("replies", assessment.project().replies(), reply -> {
            text("to", reply.to());
            reply.by().ifPresent(side -> text("by", Words.kebab(side)));
            reply.on().ifPresent(on -> text("on", on.toString()));
            reply.words().ifPresent(words -> text("words", words));
        });
        OtherRatings others = OtherRatings.of(assessment);
        if (!others.isEmpty()) {
            object("otherRatings", () -> {
                words("principles", others.principles());
                words("phases", others.phases().stream().map(Words::kebab).toList());
            });
        }
        text("withdrawn", suppressed(assessment.withdrawn()));
        if (detail.why()) {
            new WhyJson(out).write(Proofs.of(assessment));
            new NextJson(out).write(assessment);
        }
        provenance(assessment, detail);
        out.writeEndObject();
    }

    private void barrier(NamedBarrier barrier, List<Flag> flags) {
        text("pointer", barrier.pointer());
        barrier.barrier().kind().ifPresent(kind -> text("kind", Words.kebab(kind)));
        barrier.barrier().what().ifPresent(what -> text("what", what));
        barrier.barrier().statedBy().ifPresent(side -> text("saidBy", Words.kebab(side)));
        words("blocks", barrier.blocks());
        words(
                "besideFlags",
                flags.stream().map(Flag::id).filter(barrier::isBeside).toList());
    }

    private void principle(GunningCheck.PrincipleResult result) {
        text("principle", Words.kebab(result.principle()));
        text("met", Words.kebab(result.met()));
        array("evidence", result.facts(), this::fact);
        array("missing", result.missing(), this::missing);
    }

    private void flag(Flag flag) {
        text("id", flag.id());
        text("title", flag.entry().title());
        text("because", flag.because().sentence());
        array("evidence", flag.evidence(), this::fact);
        words("saidBy", flag.saidBy().stream().map(Words::kebab).toList());
        text("wouldLift", flag.wouldLift().sentence());
        array("sources", flag.entry().sources(), this::source);
    }

    private void finding(Finding finding) {
        text("indicator", finding.indicator());
        text("name", Indicators.find(finding.indicator()).orElseThrow().entry().name());
        text("outcome", finding.outcome().name());
        text("sentence", finding.sentence().sentence());
        finding.share().ifPresent(share -> {
            out.writeObjectPropertyStart("share");
            out.writeNumberProperty("part", share.part());
            out.writeNumberProperty("of", share.of());
            out.writeEndObject();
        });
        array("evidence", finding.facts(), this::fact);
        array("missing", finding.missing(), this::missing);
    }

    private void provenance(Assessment assessment, Detail detail) {
        Provenance provenance = assessment.provenance();
        object("provenance", () -> {
            text("copro", provenance.libraryVersion());
            text("evaluatedOn", provenance.evaluatedOn().toString());
            text("facts", assessment.factsHash());
            array("definitions", provenance.definitions(), this::cited);
            array("ladders", provenance.ladders(), this::cited);
            array("frameworks", provenance.frameworks(), this::cited);
            object("options", () -> options(provenance.options(), detail));
        });
    }

    private void options(Options options, Detail detail) {
        options.definition().ifPresent(definition -> object("definition", () -> cited(definition)));
        options.frameworks().ifPresent(frameworks -> words("frameworks", frameworks));
        words("ladders", options.ladders());
        out.writeBooleanProperty("why", detail.why());
    }

    private void cited(Cited cited) {
        text("id", cited.id());
        text("version", cited.version());
        text("hash", cited.hash());
    }
}
