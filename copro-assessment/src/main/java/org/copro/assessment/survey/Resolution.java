package org.copro.assessment.survey;

/** How finely the places of a scale are counted; the finest of which no count has to be hidden. */
public enum Resolution {
    /** Each place apart, then those who do not know, then those who gave no answer. */
    EACH_PLACE,
    /** The lower part of the scale, its middle if it has one, its upper part; then all who are not on it. */
    PARTS,
    /** The upper part of the scale, then all others, whether they are on it or not. */
    UPPER_OR_NOT
}
