package org.copro.project;

/** Kinds of benefit. Ours, normalised from published lists (All in this Together Wales, SCIE, Good Practice Wales). */
public enum BenefitKind {
    /** It fits what is needed. */
    RELEVANCE_AND_FIT,
    /** It works better. */
    BETTER_OUTCOMES,
    /** It finds what people can bring. */
    HIDDEN_ASSETS_AND_CAPACITY,
    /** New ideas. */
    INNOVATION_AND_LEARNING,
    /** Means better used. */
    RESOURCE_USE,
    /** Trust in how it was decided. */
    LEGITIMACY_AND_OPENNESS,
    /** It lasts. */
    SUSTAINABILITY,
    /** Work that satisfies. */
    JOB_SATISFACTION,
    /** Staff learn. */
    PROFESSIONAL_LEARNING,
    /** No longer the sole expert. */
    SHARED_RESPONSIBILITY,
    /** Better talk between sides. */
    TRUST_AND_DIALOGUE,
    /** Being heard. */
    VOICE_AND_INFLUENCE,
    /** It is theirs. */
    OWNERSHIP_AND_INDEPENDENCE,
    /** Being valued. */
    RECOGNITION_AND_CONFIDENCE,
    /** Skills, contacts, wellbeing. */
    SKILLS_NETWORKS_AND_WELLBEING
}
