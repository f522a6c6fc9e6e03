package org.copro.assessment.next;

import org.copro.power.PowerLevel;

/** The part people have in a decision that shows a say, in words that follow "people had". */
final class Part {

    private Part() {}

    static String of(PowerLevel say) {
        return switch (say) {
            case NONE, INFORMED -> "no part";
            case CONSULTED -> "a say";
            case INVOLVED -> "a say that must be answered";
            case SHARED -> "an equal part";
            case LED -> "the last word";
        };
    }
}
