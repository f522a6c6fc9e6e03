package org.copro.assessment.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue: every flag once, in the order in which they are shown. */
public final class Flags {

    private static final List<FlagRule> ALL = catalogue();

    private Flags() {}

    /** All rules, in a fixed order. */
    public static List<FlagRule> all() {
        return ALL;
    }

    /** The rule with this id. */
    public static Optional<FlagRule> find(String id) {
        return ALL.stream().filter(rule -> rule.entry().id().equals(id)).findFirst();
    }

    /** The flags that the grounds raise. */
    public static List<Flag> raised(Grounds grounds) {
        List<Flag> raised = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            Optional<Flag> flag = ALL.get(i).raise(grounds);
            if (flag.isPresent()) {
                raised.add(flag.get());
            }
        }
        return raised;
    }

    private static List<FlagRule> catalogue() {
        List<FlagRule> all = new ArrayList<>();
        all.add(new LabelOverstated());
        all.add(new LabelUnderstated());
        all.add(new ConsultationBelowItsOwnStandard());
        all.add(new AskedAtBothEndsOnly());
        all.add(new LateStart());
        all.add(new DroppedOff());
        all.add(new EvaluatedWithoutPeople());
        all.addAll(WhenFound.all());
        all.add(new ThinRecord());
        return List.copyOf(all);
    }
}
