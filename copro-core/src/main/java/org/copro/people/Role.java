package org.copro.people;

/** In what capacity somebody takes part. Someone with two capacities is recorded under the one they took part in. */
public enum Role {
    /** Uses the service, or lives with what it is for. */
    LIVED_EXPERIENCE(Side.PEOPLE),
    /** Cares for someone, unpaid. */
    CARER(Side.PEOPLE),
    /** Belongs to the family. */
    FAMILY(Side.PEOPLE),
    /** Lives in the community concerned. */
    COMMUNITY_MEMBER(Side.PEOPLE),
    /** Delivers the service. */
    PRACTITIONER(Side.ORGANISATION),
    /** Runs it. */
    MANAGER(Side.ORGANISATION),
    /** Decides what is bought. */
    COMMISSIONER(Side.ORGANISATION),
    /** Pays for it. */
    FUNDER(Side.ORGANISATION),
    /** Studies it. */
    RESEARCHER(Side.ORGANISATION),
    /** Makes the policy it follows. */
    POLICY_MAKER(Side.ORGANISATION),
    /** Holds an elected office. */
    ELECTED_MEMBER(Side.ORGANISATION),
    /** Helps the parties work together. */
    FACILITATOR(Side.INDEPENDENT),
    /** Judges the work from outside. */
    EVALUATOR(Side.INDEPENDENT);

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    /** The side this role stands on. */
    public Side side() {
        return side;
    }
}
