/** The judgement of a project's record: power profile, label check and flags, each with its reasons and sources. */
module org.copro.assessment {
    requires transitive org.copro.core;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.statistics.distribution;
    requires static org.jspecify;

    exports org.copro.assessment;
    exports org.copro.assessment.barrier;
    exports org.copro.assessment.benefit;
    exports org.copro.assessment.coding;
    exports org.copro.assessment.consultation;
    exports org.copro.assessment.crosswalk;
    exports org.copro.assessment.disclosure;
    exports org.copro.assessment.facts;
    exports org.copro.assessment.flag;
    exports org.copro.assessment.framework;
    exports org.copro.assessment.heard;
    exports org.copro.assessment.indicator;
    exports org.copro.assessment.label;
    exports org.copro.assessment.lint;
    exports org.copro.assessment.logic;
    exports org.copro.assessment.next;
    exports org.copro.assessment.organisation;
    exports org.copro.assessment.portfolio;
    exports org.copro.assessment.power;
    exports org.copro.assessment.proof;
    exports org.copro.assessment.quote;
    exports org.copro.assessment.reason;
    exports org.copro.assessment.release;
    exports org.copro.assessment.result;
    exports org.copro.assessment.robust;
    exports org.copro.assessment.score;
    exports org.copro.assessment.statistics;
    exports org.copro.assessment.survey;
    exports org.copro.assessment.turnout;
    exports org.copro.assessment.view;
    exports org.copro.assessment.vision;
    exports org.copro.assessment.workshop;

    // definitions and frameworks are data files beside their class
    opens org.copro.assessment.barrier to
            org.copro.core;
    opens org.copro.assessment.benefit to
            org.copro.core;
    opens org.copro.assessment.framework to
            org.copro.core;
    opens org.copro.assessment.heard to
            org.copro.core;
    opens org.copro.assessment.label to
            org.copro.core;
    opens org.copro.assessment.next to
            org.copro.core;
}
