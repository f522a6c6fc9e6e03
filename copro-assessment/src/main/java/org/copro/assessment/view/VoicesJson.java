package org.copro.assessment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.barrier.BarrierKinds;
import org.copro.assessment.barrier.BarrierRanking;
import org.copro.assessment.barrier.RankedBarrier;
import org.copro.assessment.benefit.BenefitKinds;
import org.copro.assessment.benefit.BenefitsSaid;
import org.copro.assessment.benefit.SaidBenefit;
import org.copro.assessment.facts.OwnWords;
import org.copro.assessment.reason.Asked;
import org.copro.binding.Words;
import org.copro.people.Side;
import tools.jackson.core.JsonGenerator;

/** What records say of benefits and barriers, as JSON for programs. Keys and values are permanent. */
public final class VoicesJson extends JsonParts {

    private VoicesJson(JsonGenerator out) {
        super(out);
    }

    /** The benefits of records. Ends with a line feed. */
    public static String render(BenefitsSaid said) {
        return written(VoicesJson::new, view -> {
            view.out.writeStartObject();
            view.benefits(said);
            view.madeFrom(said.madeFrom());
            view.out.writeEndObject();
        });
    }

    /** The barriers of records. Ends with a line feed. */
    public static String render(BarrierRanking ranking) {
        return written(VoicesJson::new, view -> {
            view.out.writeStartObject();
            view.barriers(ranking);
            view.madeFrom(ranking.madeFrom());
            view.out.writeEndObject();
        });
    }

    private void benefits(BenefitsSaid said) {
        out.writeNumberProperty("records", said.records());
        text(
                "taxonomy",
                BenefitKinds.shipped().id() + "@" + BenefitKinds.shipped().version());
        words(
                "notAskedYet",
                List.of(Side.PEOPLE, Side.ORGANISATION).stream()
                        .filter(side -> said.asked(side) == Asked.NOT_YET)
                        .map(Words::kebab)
                        .toList());
        spokenOf(said.statements());
        array("benefits", said.benefits(), this::benefit);
    }

    private void benefit(SaidBenefit one) {
        text("project", one.project());
        text("pointer", one.pointer());
        one.benefit().kind().ifPresent(kind -> text("kind", Words.kebab(kind)));
        one.benefit().audience().ifPresent(audience -> text("audience", Words.kebab(audience)));
        one.benefit().what().ifPresent(what -> text("what", what));
        one.benefit().statedBy().ifPresent(side -> text("saidBy", Words.kebab(side)));
        text("standing", Words.kebab(one.standing()));
    }

    private void barriers(BarrierRanking ranking) {
        out.writeNumberProperty("records", ranking.records());
        text(
                "taxonomy",
                BarrierKinds.shipped().id() + "@" + BarrierKinds.shipped().version());
        words(
                "notAskedYet",
                List.of(Side.PEOPLE, Side.ORGANISATION).stream()
                        .filter(side -> ranking.asked(side) == Asked.NOT_YET)
                        .map(Words::kebab)
                        .toList());
        array("bySide", List.copyOf(ranking.bySide().entrySet()), this::side);
        out.writeNumberProperty("withoutKind", ranking.unranked().size());
        array("unranked", ranking.unranked(), one -> {
            text("side", one.statedBy().map(Words::kebab).orElse("not-recorded"));
            one.what().ifPresent(what -> text("what", what));
        });
        spokenOf(ranking.statements());
    }

    private void spokenOf(OwnWords statements) {
        words(
                "spokenOfInStatementsBy",
                statements.sides().stream().map(Words::kebab).toList());
    }

    private void side(Map.Entry<Optional<Side>, List<RankedBarrier>> entry) {
        text("side", entry.getKey().map(Words::kebab).orElse("not-recorded"));
        array("barriers", entry.getValue(), one -> {
            out.writeNumberProperty("rank", one.rank());
            text("kind", Words.kebab(one.entry().kind()));
            out.writeNumberProperty("records", one.records());
            words("blocks", one.entry().blocks());
            words("words", one.words());
        });
    }
}
