package org.copro.assessment.consultation;

/** The four requirements of a fair consultation, in our words. */
public enum GunningPrinciple {
    /** People are asked while the matter is still open. */
    FORMATIVE_STAGE("People were asked while the matter was still open", "when they were asked"),
    /** They are told enough to form a view. */
    SUFFICIENT_INFORMATION("People had the information they needed to form a view", "the information they had"),
    /** They have enough time to think and answer. */
    ADEQUATE_TIME("People had enough time to think and answer", "the time they had"),
    /** What they say is honestly weighed. */
    TAKEN_INTO_ACCOUNT("What people said was weighed, and the answer shows it", "how their answers were taken");

    private final String says;
    private final String inShort;

    GunningPrinciple(String says, String inShort) {
        this.says = says;
        this.inShort = inShort;
    }

    /** What it asks, as a sentence without its full stop. */
    public String says() {
        return says;
    }

    /** What it is about, in a few words. */
    public String inShort() {
        return inShort;
    }
}
