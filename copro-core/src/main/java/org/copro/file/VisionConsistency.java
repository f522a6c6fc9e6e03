package org.copro.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.time.PartialDate;
import org.copro.vision.StepKind;
import org.copro.vision.Version;
import org.copro.vision.VisionRecord;
import org.copro.vision.VisionStep;
import org.copro.voice.Statement;

/** Whether the way to a vision fits together: each version came from something earlier, and steps follow each other. */
final class VisionConsistency {

    private final VisionRecord record;
    private final Complaints complaints = new Complaints();
    private final VoicesConsistency voices;

    private VisionConsistency(VisionRecord record) {
        this.record = record;
        voices = new VoicesConsistency(complaints, record.participants(), record.evidence(), record.consents());
    }

    static List<Complaint> check(VisionRecord record) {
        VisionConsistency check = new VisionConsistency(record);
        check.walk();
        return check.complaints.found();
    }

    private void walk() {
        if (record.steps().isEmpty()) {
            complaints.add(record, List.of("steps"), Rule.MISSING, "a vision needs at least one step on the way to it");
        }
        Set<String> taken = new LinkedHashSet<>();
        Set<String> earlier = new LinkedHashSet<>();
        Set<String> versions = new LinkedHashSet<>();
        Set<String> all = ids();
        Optional<PartialDate> before = Optional.empty();
        for (VisionStep step : record.steps()) {
            isNew(step, step.id(), taken);
            from(step, step.from(), earlier, all);
            for (Version version : step.versions()) {
                from(version, version.from(), earlier, all);
                voices.said(version, version.by(), version.source());
            }
            for (Version version : step.versions()) {
                isNew(version, version.id(), taken);
                earlier.add(version.id());
                versions.add(version.id());
            }
            earlier.add(step.id());
            step(step);
            Optional<PartialDate> on = step.on();
            if (before.isPresent() && on.isPresent() && on.get().isCertainlyBefore(before.get())) {
                complaints.add(
                        step,
                        List.of("on"),
                        Rule.DATES_OUT_OF_ORDER,
                        "this step (%s) is before the one above it (%s); put the steps in the order in which they were done"
                                .formatted(on.get(), before.get()));
            }
            if (on.isPresent()) {
                before = on;
            }
        }
        voices.statements(record.quotes());
        for (Statement quote : record.quotes()) {
            quote.id().ifPresent(id -> {
                isNew(quote, id, taken);
                versions.add(id);
            });
        }
        voices.codings(record.codings(), versions, record.themes());
    }

    private void step(VisionStep step) {
        voices.order(step, "on", step.on(), "until", step.until());
        voices.attendance(step.tookPart());
        voices.source(step, step.source());
        // a number below 0 is refused as such
        if (step.received()
                .filter(many -> many >= 0 && many < step.versions().size())
                .isPresent()) {
            complaints.add(
                    step,
                    List.of("received"),
                    Rule.CONTRADICTION,
                    "%s are said to have been received, but %s are recorded"
                            .formatted(step.received().get(), step.versions().size()));
        }
        if (step.kind() == StepKind.AGREEMENT && step.versions().size() > 1) {
            complaints.add(
                    step,
                    List.of("versions", "1"),
                    Rule.CONTRADICTION,
                    "one text is agreed in one step; give a text agreed later a step of its own");
        }
    }

    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        record.steps().forEach(step -> {
            ids.add(step.id());
            step.versions().forEach(version -> ids.add(version.id()));
        });
        return ids;
    }

    private void from(Object owner, List<String> from, Set<String> earlier, Set<String> all) {
        for (int i = 0; i < from.size(); i++) {
            String id = from.get(i);
            if (all.contains(id) && !earlier.contains(id)) {
                complaints.add(
                        owner,
                        List.of("from", Integer.toString(i)),
                        Rule.CONTRADICTION,
                        "nothing comes from what is not yet there: '%s' is not in a step above this one"
                                .formatted(Words.shortened(id)));
            } else {
                complaints.reference(
                        owner, List.of("from", Integer.toString(i)), "earlier step or version", id, earlier);
            }
        }
    }

    private void isNew(Object owner, String id, Set<String> taken) {
        if (!id.isEmpty() && !taken.add(id)) {
            complaints.add(
                    owner,
                    List.of("id"),
                    Rule.DUPLICATE_ID,
                    "there is another step or version with the id '%s'; give each its own"
                            .formatted(Words.shortened(id)));
        }
    }
}
