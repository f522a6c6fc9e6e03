package org.copro.assessment.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Intraclass correlations: which part of the spread of ratings is the things rated, and not the raters. At most 1;
 * below 0 is legal. Secondary to {@link KrippendorffAlpha}, as it takes steps of the scale as equal. Fixed raters who
 * differ only by being stricter agree by the consistent forms, not by the absolute ones.
 *
 * @param forms each form with its limits
 * @param meanSquares of things (b), within things (w), of raters (j), of what is left (e); empty if nothing was
 *     computed
 * @see <a href="https://doi.org/10.1037/0033-2909.86.2.420">Shrout and Fleiss 1979</a>
 */
public record IntraclassCorrelation(Map<Form, Coefficient> forms, List<Double> meanSquares) {

    /** Keeps the forms in their order, and the list. */
    public IntraclassCorrelation {
        forms = Collections.unmodifiableMap(new EnumMap<>(forms));
        meanSquares = List.copyOf(meanSquares);
    }

    /** Who the raters are, and whether one of them or their mean is used. */
    public enum Form {
        /** Other raters for each thing; one rating. */
        ONE_WAY_SINGLE,
        /** Raters drawn from many, absolute agreement; one rating. The usual one. */
        ABSOLUTE_SINGLE,
        /** These raters and no others, order and distance alone; one rating. */
        CONSISTENT_SINGLE,
        /** As the first, for the mean of all raters. */
        ONE_WAY_MEAN,
        /** As the second, for the mean of all raters: can their mean be trusted? */
        ABSOLUTE_MEAN,
        /** As the third, for the mean of all raters. */
        CONSISTENT_MEAN
    }

    /**
     * One form.
     *
     * @param value at most 1
     * @param limits may lie below 0
     */
    public record Coefficient(Estimate<Double> value, Estimate<Limits> limits) {}

    /** With limits of the usual confidence. */
    public static IntraclassCorrelation of(Scores ratings) {
        return of(ratings, Limits.USUAL_CONFIDENCE);
    }

    /**
     * Computes all six forms.
     *
     * @param ratings a row for each thing, a column for each rater
     * @param confidence above 0 and below 1
     */
    public static IntraclassCorrelation of(Scores ratings, double confidence) {
        Limits.tail(confidence);
        int things = ratings.rows().size();
        int raters = ratings.columns();
        if (things < 2) {
            return undefined(WhyUndefined.FEWER_THAN_TWO_TARGETS);
        }
        if (raters < 2) {
            return undefined(WhyUndefined.FEWER_THAN_TWO_RATERS);
        }
        return new Analysis(ratings, confidence).forms();
    }

    private static IntraclassCorrelation undefined(WhyUndefined why) {
        Map<Form, Coefficient> forms = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            forms.put(form, new Coefficient(Estimate.undefined(why), Estimate.undefined(why)));
        }
        return new IntraclassCorrelation(forms, List.of());
    }

    /** Where the spread of a table comes from. */
    private static final class Analysis {

        private static final double LEFT_OF_ROUNDING = 1e-12;

        private final double n;
        private final double k;
        private final double ofThings;
        private final double within;
        private final double ofRaters;
        private final double rest;
        private final double confidence;

        Analysis(Scores ratings, double confidence) {
            this.confidence = confidence;
            n = ratings.rows().size();
            k = ratings.columns();
            double grand = 0;
            double[] columns = new double[(int) k];
            double size = 0;
            for (List<Double> row : ratings.rows()) {
                for (int column = 0; column < k; column++) {
                    double one = row.get(column);
                    grand += one / (n * k);
                    columns[column] += one / n;
                    size += one * one;
                }
            }
            double between = 0;
            double inside = 0;
            double left = 0;
            for (List<Double> row : ratings.rows()) {
                double mean = row.stream().mapToDouble(Double::doubleValue).sum() / k;
                between += k * (mean - grand) * (mean - grand);
                for (int column = 0; column < k; column++) {
                    double one = row.get(column);
                    inside += (one - mean) * (one - mean);
                    double residual = one - mean - columns[column] + grand;
                    left += residual * residual;
                }
            }
            double judges = 0;
            for (double mean : columns) {
                judges += n * (mean - grand) * (mean - grand);
            }
            ofThings = clean(between, size) / (n - 1);
            within = clean(inside, size) / (n * (k - 1));
            ofRaters = clean(judges, size) / (k - 1);
            rest = clean(left, size) / ((n - 1) * (k - 1));
        }

        /** What is left of rounding is no spread. */
        private static double clean(double squares, double size) {
            return squares <= size * 1e-24 ? 0 : squares;
        }

        IntraclassCorrelation forms() {
            Map<Form, Coefficient> forms = new EnumMap<>(Form.class);
            double judged = (ofRaters - rest) / n;
            Estimate<Double> absolute = ratio(ofThings - rest, ofThings + (k - 1) * rest + k * judged);
            Estimate<Limits> ofAbsolute = ofAbsolute(absolute);
            Estimate<Limits> oneWay = ofRatio(within, n * (k - 1));
            Estimate<Limits> consistent = ofRatio(rest, (n - 1) * (k - 1));
            put(forms, Form.ONE_WAY_SINGLE, ofThings - within, ofThings + (k - 1) * within, single(oneWay));
            forms.put(Form.ABSOLUTE_SINGLE, new Coefficient(absolute, ofAbsolute));
            put(forms, Form.CONSISTENT_SINGLE, ofThings - rest, ofThings + (k - 1) * rest, single(consistent));
            put(forms, Form.ONE_WAY_MEAN, ofThings - within, ofThings, mean(oneWay));
            put(forms, Form.ABSOLUTE_MEAN, ofThings - rest, ofThings + judged, stepUp(ofAbsolute));
            put(forms, Form.CONSISTENT_MEAN, ofThings - rest, ofThings, mean(consistent));
            return new IntraclassCorrelation(forms, List.of(ofThings, within, ofRaters, rest));
        }

        private void put(Map<Form, Coefficient> forms, Form form, double part, double whole, Estimate<Limits> limits) {
            Estimate<Double> value = ratio(part, whole);
            forms.put(form, new Coefficient(value, value.found().isPresent() ? limits : Estimate.undefined(noWhole())));
        }

        private Estimate<Double> ratio(double part, double whole) {
            // what is left of rounding is no whole
            boolean isNone = whole <= LEFT_OF_ROUNDING * (ofThings + ofRaters + rest);
            return isNone ? Estimate.undefined(noWhole()) : Estimate.of(part / whole);
        }

        /** Parts that vary can still add up to nothing, or less. */
        private WhyUndefined noWhole() {
            return ofThings + within == 0 ? WhyUndefined.NO_VARIATION : WhyUndefined.VARIANCE_NOT_ABOVE_ZERO;
        }

        /** Limits of the spread of things as so many times the spread of error. */
        private Estimate<Limits> ofRatio(double error, double degreesOfFreedom) {
            // without any spread of things limits would have no width
            if (error == 0 || ofThings == 0) {
                return Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO);
            }
            double ratio = ofThings / error;
            return Estimate.of(new Limits(
                    ratio / quantile(n - 1, degreesOfFreedom), ratio * quantile(degreesOfFreedom, n - 1), confidence));
        }

        private Estimate<Limits> single(Estimate<Limits> ratio) {
            return ratio.map(one -> new Limits(
                    (one.low() - 1) / (one.low() + k - 1), (one.high() - 1) / (one.high() + k - 1), confidence));
        }

        private Estimate<Limits> mean(Estimate<Limits> ratio) {
            return ratio.map(one -> new Limits(1 - 1 / one.low(), 1 - 1 / one.high(), confidence));
        }

        private Estimate<Limits> stepUp(Estimate<Limits> single) {
            // so far below 0 the mean of raters has no such limit
            return single.found().filter(one -> 1 + (k - 1) * one.low() <= 0).isPresent()
                    ? Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO)
                    : single.map(one -> new Limits(
                            k * one.low() / (1 + (k - 1) * one.low()),
                            k * one.high() / (1 + (k - 1) * one.high()),
                            confidence));
        }

        private Estimate<Limits> ofAbsolute(Estimate<Double> absolute) {
            if (absolute.found().isEmpty()) {
                return Estimate.undefined(noWhole());
            }
            if (rest == 0 || ofThings == 0) {
                return Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO);
            }
            double value = absolute.found().get();
            double ofJudges = k * value * ofRaters / rest;
            double ofRest = n * (1 + (k - 1) * value) - k * value;
            // Satterthwaite's degrees of freedom
            double degrees = (k - 1)
                    * (n - 1)
                    * (ofJudges + ofRest)
                    * (ofJudges + ofRest)
                    / ((n - 1) * ofJudges * ofJudges + ofRest * ofRest);
            // raters and what is left can cancel out, and then there is nothing to take limits from
            if (!(degrees > 0)) {
                return Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO);
            }
            double up = quantile(n - 1, degrees);
            double down = quantile(degrees, n - 1);
            double error = k * ofRaters + (k * n - k - n) * rest;
            double below = up * error + n * ofThings;
            double above = error + n * down * ofThings;
            return below <= 0 || above <= 0
                    ? Estimate.undefined(WhyUndefined.TOO_FEW_VALUES)
                    : Estimate.of(new Limits(
                            n * (ofThings - up * rest) / below, n * (down * ofThings - rest) / above, confidence));
        }

        private double quantile(double upper, double lower) {
            return FDistribution.of(upper, lower).inverseSurvivalProbability(Limits.tail(confidence));
        }
    }
}
