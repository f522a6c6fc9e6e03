package org.copro.assessment.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.survey.Group;
import org.copro.assessment.survey.ScaleLine;
import org.copro.people.Side;
import org.copro.survey.Question;

/** The parts of a survey's report in plain words. */
final class SurveyWords {

    private SurveyWords() {}

    static String of(Group group) {
        return group.audience()
                .map(audience -> audience.role().map(PlainWords::of).orElseGet(() -> of(audience.side())))
                .orElse("people who did not say who they are");
    }

    static String of(Side side) {
        return switch (side) {
            case PEOPLE -> "people who use services, their carers and communities";
            case ORGANISATION -> "people from organisations";
            case INDEPENDENT -> "independent people";
        };
    }

    /** What the cells of a line are called. */
    static List<String> places(Question question, ScaleLine line, String language) {
        List<String> places = new ArrayList<>();
        question.options().forEach(one -> places.add(one.text().in(language)));
        int half = places.size() / 2;
        String upper = joined(places.subList(places.size() - half, places.size()));
        switch (line.resolution()) {
            case EACH_PLACE -> {
                places.add(question.dontKnow().map(one -> one.in(language)).orElse("don’t know"));
                places.add("no answer");
                return places;
            }
            case PARTS -> {
                return List.of(
                        joined(places.subList(0, half)),
                        joined(places.subList(half, places.size() - half)),
                        upper,
                        "don’t know, or no answer");
            }
            case UPPER_OR_NOT -> {
                return List.of(upper, "anything else, or no answer");
            }
        }
        throw new IllegalStateException("unknown resolution");
    }

    private static String joined(List<String> places) {
        return String.join(" or ", places);
    }

    static String median(double median, Question question, String language) {
        int low = (int) Math.floor(median);
        String lower = question.options().get(low - 1).text().in(language);
        return low == median
                ? lower
                : "between %s and %s"
                        .formatted(lower, question.options().get(low).text().in(language));
    }

    static String estimate(Estimate<Double> estimate) {
        return estimate.found().map(SurveyWords::signed).orElse(estimate.toString());
    }

    /** Two decimals, rounded half up. */
    static String signed(double number) {
        return rounded(number, 2).toPlainString();
    }

    /** A difference of shares in percentage points. */
    static String points(double difference) {
        String points = rounded(difference * 100, 0).toPlainString();
        return points + " percentage points";
    }

    /** A chance, of a thousand times. */
    static String perThousand(double chance) {
        return chance < 0.001 ? "less than 1" : rounded(chance * 1000, 0).toPlainString();
    }

    private static BigDecimal rounded(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals) : rounded;
    }
}
