package org.copro.assessment.summary;

import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;

/** The say in one phase of a project, as it is counted: a level, one of several, or not known. */
public enum SayCount {
    /** No say. */
    NONE,
    /** Told. */
    INFORMED,
    /** Asked. */
    CONSULTED,
    /** In dialogue. */
    INVOLVED,
    /** Deciding together. */
    SHARED,
    /** In charge. */
    LED,
    /** One of several levels, and not any: known in part, or other in other stages of the phase. */
    SEVERAL,
    /** Not known: it could be any. */
    UNKNOWN;

    static SayCount of(PowerRange say) {
        return say.low() == say.high() ? values()[say.low().ordinal()] : say.isAny() ? UNKNOWN : SEVERAL;
    }

    /** The level, if it is one: the constants have the names and the order of the levels. */
    public boolean isLevel() {
        return ordinal() < PowerLevel.values().length;
    }
}
