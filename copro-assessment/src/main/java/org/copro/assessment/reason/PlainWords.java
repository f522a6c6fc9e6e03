package org.copro.assessment.reason;

import java.util.List;
import org.copro.binding.Words;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Label;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.copro.voice.RatingAnswer;

/** The words that reports use for what files spell in one word. Plain first, the field's term where it is needed. */
public final class PlainWords {

    private static final double LOST_BY_DOUBLES = 1e-9;
    private static final Share ONE_PERCENT = Share.of(1, 100);
    private static final Share NINETY_NINE_PERCENT = Share.of(99, 100);

    private PlainWords() {}

    /** Any argument of a phrase. */
    public static String of(Object value) {
        if (value instanceof String words) {
            return words;
        } else if (value instanceof PowerRange range) {
            return of(range);
        } else if (value instanceof HadSay say) {
            return predicate(say.range());
        } else if (value instanceof PowerLevel level) {
            return of(level);
        } else if (value instanceof Phase phase) {
            return of(phase);
        } else if (value instanceof Label label) {
            return of(label);
        } else if (value instanceof Side side) {
            return of(side);
        } else if (value instanceof Role role) {
            return of(role);
        } else if (value instanceof DecisionRight right) {
            return of(right);
        } else if (value instanceof RatingAnswer answer) {
            return of(answer);
        } else if (value instanceof Voice voice) {
            return of(voice);
        } else if (value instanceof Share share) {
            return percent(share);
        } else if (value instanceof List<?> list) {
            return listed(list.stream().map(PlainWords::of).toList());
        } else if (value instanceof Enum<?> constant) {
            return Words.kebab(constant).replace('-', ' ');
        }
        if (value instanceof Phrase phrase) {
            return phrase.text();
        }
        return String.valueOf(value);
    }

    /** As in "asked", "“no say” or “told”" or "somewhere between “asked” and “in charge”". */
    public static String of(PowerRange range) {
        if (range.isAny()) {
            return "not known";
        }
        return range.low() == range.high() ? of(range.low()) : between(range);
    }

    private static String between(PowerRange range) {
        boolean isOneOfTwo = range.high().ordinal() == range.low().ordinal() + 1;
        return isOneOfTwo ? "“%s” or “%s”".formatted(of(range.low()), of(range.high())) : "somewhere " + ends(range);
    }

    private static String ends(PowerRange range) {
        return "between “%s” and “%s”".formatted(of(range.low()), of(range.high()));
    }

    /** What people did or were, in words that follow "people". */
    private static String predicate(PowerRange range) {
        if (range.isAny()) {
            return "may have had any say or none: it is not recorded";
        } else if (range.low() != range.high() && range.low() == PowerLevel.NONE) {
            return predicate(new PowerRange(range.high(), range.high())) + " at most";
        } else if (range.low() != range.high()) {
            return "had a say somewhere " + ends(range);
        }
        return switch (range.low()) {
            case NONE -> "had no say";
            case INFORMED -> "were told";
            case CONSULTED -> "were asked";
            case INVOLVED -> "were in dialogue with those who decided";
            case SHARED -> "decided together with the professionals";
            case LED -> "were in charge";
        };
    }

    /** What people were, at a level of power. */
    public static String of(PowerLevel level) {
        return switch (level) {
            case NONE -> "no say";
            case INFORMED -> "told";
            case CONSULTED -> "asked";
            case INVOLVED -> "in dialogue";
            case SHARED -> "deciding together";
            case LED -> "in charge";
        };
    }

    /** A phase. */
    public static String of(Phase phase) {
        return switch (phase) {
            case PRIORITIES -> "setting priorities";
            case COMMISSIONING -> "commissioning";
            case DESIGN -> "design";
            case DELIVERY -> "delivery";
            case SHARING -> "sharing results";
            case EVALUATION -> "evaluation";
            case GOVERNANCE -> "governance";
        };
    }

    /** A word for the public. */
    public static String of(Label label) {
        return switch (label) {
            case CO_DESIGN -> "co-design";
            case CO_DELIVERY -> "co-delivery";
            case CO_PRODUCTION -> "co-production";
            case USER_LED -> "user-led";
            case OTHER -> "another word";
            default -> Words.kebab(label);
        };
    }

    /** Who somebody is. */
    public static String of(Side side) {
        return switch (side) {
            case PEOPLE -> "people who use services";
            case ORGANISATION -> "the organisation";
            case INDEPENDENT -> "somebody independent";
        };
    }

    /** Who took part in this role, in the plural. */
    public static String of(Role role) {
        return switch (role) {
            case LIVED_EXPERIENCE -> "people with lived experience";
            case FAMILY -> "family members";
            default -> Words.kebab(role).replace('-', ' ') + "s";
        };
    }

    /** What say people had in a decision. */
    public static String of(DecisionRight right) {
        return switch (right) {
            case NONE -> "no say";
            case ADVISORY -> "a say that could be ignored";
            case BINDING_ADVICE -> "a say that had to be answered";
            case JOINT -> "an equal part in the decision";
            case DELEGATED -> "the decision, handed to them";
            case FULL -> "the decision, as their own";
        };
    }

    /** How far something was so. */
    public static String of(RatingAnswer answer) {
        return switch (answer) {
            case NOT_MET -> "no";
            case PARTLY -> "in part";
            case LARGELY -> "mostly";
            case MET -> "yes";
        };
    }

    /** Whose word a fact is, in words that follow it. */
    public static String of(Voice voice) {
        return switch (voice) {
            case NOBODY -> "nobody’s word";
            case ORGANISATION -> "the organisation’s word";
            case DOCUMENT -> "on record";
            case INDEPENDENT -> "somebody independent says so";
            case PEOPLE -> "people who use services say so";
        };
    }

    /** A share in per cent, rounded half up; what is less than one per cent, or more than 99, is said to be so. */
    public static String percent(Share share) {
        if (share.part() > 0 && share.compareTo(ONE_PERCENT) < 0) {
            return "under 1 %";
        }
        if (share.part() < share.of() && share.compareTo(NINETY_NINE_PERCENT) > 0) {
            return "over 99 %";
        }
        return (200 * share.part() + share.of()) / (2 * share.of()) + " %";
    }

    /** A number from 0 to 1 in per cent, rounded in the same way; what doubles lose on the way aside. */
    public static String percent(double number) {
        if (number > LOST_BY_DOUBLES && number < 0.01 - LOST_BY_DOUBLES) {
            return "under 1 %";
        }
        if (number > 0.99 + LOST_BY_DOUBLES && number < 1 - LOST_BY_DOUBLES) {
            return "over 99 %";
        }
        return Math.round(number * 100) + " %";
    }

    /** Two shares as a range, or as one where they read alike. */
    public static String percents(Share low, Share high) {
        String least = percent(low);
        return least.equals(percent(high)) ? least : "%s to %s".formatted(least, percent(high));
    }

    /** "a", "a and b", "a, b and c". */
    public static String listed(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
