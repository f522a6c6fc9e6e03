package org.copro.assessment.statistics;

/** Why a statistic cannot be computed. */
public enum WhyUndefined {
    /** A share of nobody. */
    NOBODY_ANSWERED("nobody answered"),
    /** Top two of three would take in the middle. */
    FEWER_THAN_FOUR_ANCHORS("the scale has fewer than four answers"),
    /** Nobody rated anything. */
    NO_RATINGS("there are no ratings"),
    /** Agreement takes two. */
    FEWER_THAN_TWO_RATERS("there are fewer than two raters"),
    /** Ratings, but none to compare with another. */
    NO_UNIT_WITH_TWO_RATINGS("no unit has two ratings"),
    /** All values are the same, so there is nothing to agree or to go along on. */
    NO_VARIATION("the values do not vary"),
    /** Each rater always gives the same answer, so that agreement says nothing. */
    AGREEMENT_BY_CHANCE_IS_COMPLETE("agreement by chance would be complete"),
    /** A scale with one answer. */
    FEWER_THAN_TWO_CATEGORIES("there are fewer than two categories"),
    /** Fleiss' kappa has no answer to gaps. */
    UNEQUAL_RATINGS("the number of ratings differs from unit to unit; Krippendorff's alpha allows for that"),
    /** Nothing to tell apart. */
    FEWER_THAN_TWO_TARGETS("there are fewer than two things rated"),
    /** Consistency takes two. */
    FEWER_THAN_TWO_ITEMS("there are fewer than two items"),
    /** One factor cannot be told from two items. */
    FEWER_THAN_THREE_ITEMS("there are fewer than three items"),
    /** Nothing to compare with. */
    FEWER_THAN_TWO_RESPONDENTS("there are fewer than two respondents"),
    /** Items that cancel out. */
    TOTAL_DOES_NOT_VARY("the total of the items does not vary"),
    /** An item would share more with the others than it varies, or less than nothing: a Heywood case. */
    ONE_FACTOR_DOES_NOT_FIT("one common factor does not fit these items"),
    /** Nobody to compare with. */
    EMPTY_GROUP("a group is empty"),
    /** A spread cannot be seen in one value. */
    GROUP_OF_ONE("a group has one member"),
    /** The formula would give limits of no width, which no group this small deserves. */
    FULLY_SEPARATED("the groups are fully separated"),
    /** The unbiased variance can come out as 0 or less. */
    VARIANCE_NOT_ABOVE_ZERO("the variance comes out as 0 or less"),
    /** Exact limits count rankings without ties. */
    TIED_VALUES("values are tied, and exact limits are for values without ties"),
    /** Not even the widest limits are sure enough. */
    TOO_FEW_VALUES("there are too few values to be that sure"),
    /** Beyond what is counted out. */
    TOO_MANY_VALUES("there are too many values to count all orders"),
    /** Resampling so few shows their number and nothing else. */
    FEWER_THAN_EIGHT_UNITS("there are fewer than eight units"),
    /** The approximation is poor there. */
    FEWER_THAN_EIGHT_OBJECTS("fewer than eight objects are ranked; draw permutations"),
    /** What is left is no fair picture. */
    OFTEN_UNDEFINED("more than one resample in twenty is undefined");

    private final String words;

    WhyUndefined(String words) {
        this.words = words;
    }

    /** What follows "undefined, because". */
    public String words() {
        return words;
    }
}
