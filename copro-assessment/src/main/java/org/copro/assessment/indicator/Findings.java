package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.copro.assessment.facts.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** What all indicators found in one project. Each is asked when its answer is first needed. */
public final class Findings {

    private final ProjectFacts facts;
    private final AtomicReferenceArray<@Nullable Finding> found =
            new AtomicReferenceArray<>(Indicators.all().size());

    private Findings(ProjectFacts facts) {
        this.facts = facts;
    }

    /** About a project. */
    public static Findings of(ProjectFacts facts) {
        return new Findings(facts);
    }

    /** All, in the order of the catalogue. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(found.length());
        for (int number = 0; number < found.length(); number++) {
            all.add(get(number));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The finding of one indicator.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Finding get(String indicator) {
        return get(Indicators.number(indicator)
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator '%s'".formatted(indicator))));
    }

    private Finding get(int number) {
        Finding known = found.get(number);
        if (known == null) {
            Finding asked = Indicators.all().get(number).examine(facts);
            // another thread may have asked at the same time; all get the one that came first
            known = found.compareAndSet(number, null, asked) ? asked : Objects.requireNonNull(found.get(number));
        }
        return known;
    }
}
