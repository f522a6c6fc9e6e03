package org.copro.evidence;

/** What kind of thing shows a fact. */
public enum EvidenceKind {
    /** A paper, a plan, terms of reference, a budget. */
    DOCUMENT,
    /** A record of a meeting. */
    MINUTES,
    /** Somebody's own account. */
    TESTIMONY,
    /** Answers to a questionnaire. */
    SURVEY,
    /** Seen by somebody who was there. */
    OBSERVATION,
    /** A published article, report or page. */
    PUBLICATION
}
