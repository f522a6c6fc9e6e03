package org.copro.project;

/**
 * Kinds of barrier. Ours, normalised from published lists (C3SC, All in this Together Wales, SCIE, Loeffler and
 * others).
 */
public enum BarrierKind {
    /** Those in power see it as a threat. */
    POWER_RESISTANCE,
    /** Procedures, hierarchy or silos do not allow it. */
    ENTRENCHED_SYSTEMS,
    /** Outputs fixed beforehand, short cycles, narrow indicators. */
    COMMISSIONING_AND_TARGETS,
    /** Deadlines and workload. */
    TIME_AND_COMPETING_DEMANDS,
    /** No budget, no reward. */
    MONEY_AND_PAYMENT,
    /** Waiting for permission. */
    RISK_AND_PERMISSION_CULTURE,
    /** Doubt about what people can do. */
    ASSUMPTIONS_ABOUT_CAPABILITY,
    /** An aim that was not said. */
    HIDDEN_AGENDA,
    /** The word is unclear or off-putting. */
    CONCEPT_CONFUSION_AND_JARGON,
    /** People or staff were not equipped. */
    SKILLS_AND_TRAINING,
    /** The same few people; a format that shuts others out. */
    ACCESS_AND_REPRESENTATION,
    /** Promises broken before. */
    TRUST_AND_FATIGUE,
    /** No agreed proof that it works. */
    EVIDENCE_GAP,
    /** Unpaid work, emotional cost, burn-out. */
    BURDEN_AND_HARM,
    /** No policy, law or senior sponsor. */
    WEAK_MANDATE_AND_LEADERSHIP
}
