package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.SayCount;
import org.copro.power.PowerLevel;

/** The parts of a summary in plain words. */
final class SummaryWords {

    /** The word whose claims are told apart. */
    static final String WORD = "“" + PlainWords.of(PortfolioSummary.TOLD_APART) + "”";

    private SummaryWords() {}

    /** A number, {@code fewer than 5}, or {@code hidden}; the page says once what hidden means. */
    static String of(ProtectedCell cell) {
        if (cell instanceof Shown shown) {
            return Rounded.count(shown.count());
        }
        return cell instanceof Hidden hidden && hidden.why() == Why.PROTECTS_OTHERS ? "hidden" : cell.words();
    }

    /** The same with what is counted. */
    static String of(ProtectedCell cell, String one, String several) {
        if (cell instanceof Shown shown) {
            return "%s %s".formatted(Rounded.count(shown.count()), shown.count() == 1 ? one : several);
        }
        return cell instanceof Hidden hidden && hidden.why() == Why.SMALL
                ? "%s %s".formatted(cell.words(), several)
                : "a hidden number of %s".formatted(several);
    }

    /**
     * Counts with their names: {@code asked: 12; told: 7; fewer than 5 each: no say, in charge; hidden: not known}.
     * What is counted nowhere is left out.
     */
    static String listed(Map<String, ProtectedCell> counts) {
        List<String> parts = new ArrayList<>();
        List<String> small = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        String fewer = "";
        for (Map.Entry<String, ProtectedCell> one : counts.entrySet()) {
            if (one.getValue() instanceof Shown shown) {
                if (shown.count() > 0) {
                    parts.add(one.getKey() + ": " + Rounded.count(shown.count()));
                }
            } else if (one.getValue() instanceof Hidden cell) {
                (cell.why() == Why.SMALL ? small : hidden).add(one.getKey());
                fewer = cell.why() == Why.SMALL ? cell.words() : fewer;
            }
        }
        if (!small.isEmpty()) {
            parts.add(fewer + (small.size() == 1 ? ": " : " each: ") + String.join(", ", small));
        }
        if (!hidden.isEmpty()) {
            parts.add("hidden: " + String.join(", ", hidden));
        }
        return String.join("; ", parts);
    }

    /** A number as it follows "in" or "of those". */
    static String inWords(ProtectedCell cell) {
        String words = of(cell);
        return words.equals("hidden") ? "a hidden number" : words;
    }

    static boolean isNone(ProtectedCell cell) {
        return cell instanceof Shown shown && shown.count() == 0;
    }

    /** What a verdict says of the word. */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "supported: the record shows what the word promises";
            case PLAUSIBLE -> "plausible: nothing in the record speaks against the word, but not all of it is shown";
            case OVERSTATED -> "overstated: the record shows that the word promises more than was done";
            case UNKNOWN -> "too little is recorded to say";
            case NOT_CHECKED -> "not checked";
        };
    }

    /** The same in a word or two. */
    static String shortly(Verdict verdict) {
        return switch (verdict) {
            case UNKNOWN -> "too little recorded";
            case NOT_CHECKED -> "not checked";
            default -> PlainWords.of(verdict);
        };
    }

    /** The say people had. */
    static String of(SayCount say) {
        return switch (say) {
            case SEVERAL -> "not the same throughout, or known in part";
            case UNKNOWN -> "not known";
            default -> PlainWords.of(PowerLevel.values()[say.ordinal()]);
        };
    }

    /** What a group is called. */
    static String of(Group group) {
        return switch (group.kind()) {
            case NAMED -> group.name();
            case NOT_STATED -> "not stated";
            case OTHERS -> "all others together";
        };
    }
}
