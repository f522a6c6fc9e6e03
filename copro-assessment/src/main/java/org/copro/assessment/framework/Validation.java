package org.copro.assessment.framework;

/**
 * How far a framework has been tested as an instrument. Printed with every result: until it has been, a result is a
 * structured way to look, not a measurement.
 *
 * @param status how far
 * @param note in words: what was done, by whom, or that nothing was
 */
public record Validation(State status, String note) {

    /** Refuses a status without words. */
    public Validation {
        if (note.isBlank()) {
            throw new IllegalArgumentException("say in 'note' what was done to test it, or that nothing was");
        }
    }

    /** How far a framework has been tested. Each step includes the ones before. */
    public enum State {
        /** Not at all. */
        UNTESTED,
        /** People who use services and professionals read its words and found them clear and to the point. */
        WORDING_CHECKED,
        /** It was used in real projects, and changed by what was learnt. */
        PILOTED,
        /** How well several raters agree was measured and published. */
        AGREEMENT_MEASURED
    }
}
