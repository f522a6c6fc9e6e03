package org.copro.assessment.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Principle;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import org.copro.coding.Coded;
import org.copro.coding.Coding;
import org.copro.file.WorkshopFiles;
import org.copro.workshop.WorkshopRecord;

/** Reads the records of workshops together with the framework they are read against. */
public final class Workshops {

    private final Frameworks frameworks;

    /**
     * With these frameworks.
     *
     * @param frameworks those a record may name
     */
    public Workshops(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Reads a file; all that is wrong comes at once, principles that the framework does not have among it. */
    public Reading<WorkshopRecord> read(Path file) {
        return WorkshopFiles.read(file).checkedBy(this::check);
    }

    /** The framework a record is read against; copro's own principles where it names none, or one there is not. */
    public Framework frameworkOf(WorkshopRecord record) {
        return record.framework().flatMap(frameworks::find).orElseGet(Frameworks::standard);
    }

    private List<Problem> check(WorkshopRecord record, Origins origins) {
        List<Problem> wrong = new ArrayList<>();
        Optional<String> named = record.framework();
        if (named.isPresent() && frameworks.find(named.get()).isEmpty()) {
            List<String> ids = frameworks.all().stream().map(Framework::id).toList();
            wrong.add(origins.problem(
                    record,
                    List.of("framework"),
                    Rule.UNKNOWN_VALUE,
                    "there is no framework '%s'%s; the frameworks are %s"
                            .formatted(
                                    Words.shortened(named.get()),
                                    Words.didYouMean(named.get(), ids),
                                    String.join(", ", ids))));
            return wrong;
        }
        Set<String> known = new LinkedHashSet<>();
        frameworkOf(record).principles().stream().map(Principle::id).forEach(known::add);
        for (Coding coding : record.codings()) {
            for (Coded one : coding.found()) {
                principles(one, List.copyOf(known), origins, wrong);
            }
        }
        return wrong;
    }

    private static void principles(Coded coded, List<String> known, Origins origins, List<Problem> wrong) {
        for (int i = 0; i < coded.principles().size(); i++) {
            String id = coded.principles().get(i);
            if (!known.contains(id)) {
                wrong.add(origins.problem(
                        coded,
                        List.of("principles", Integer.toString(i)),
                        Rule.DANGLING_REFERENCE,
                        "the framework has no principle '%s'%s; its principles are %s"
                                .formatted(
                                        Words.shortened(id), Words.didYouMean(id, known), String.join(", ", known))));
            }
        }
    }
}
