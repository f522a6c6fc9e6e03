package org.copro.assessment.survey;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.survey.Question;

/** What came of one question. */
public sealed interface QuestionResult {

    /** The question. */
    Question question();

    /**
     * Of a scale.
     *
     * @param question asked
     * @param lines one for each group that is shown and was asked
     * @param gap between people who use services and the organisation; absent if one of them is not shown
     */
    record OfScale(Question question, List<ScaleLine> lines, Optional<SideGap> gap) implements QuestionResult {

        /** Keeps the list. */
        public OfScale {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Of options.
     *
     * @param question asked
     * @param lines one for each group that is shown and was asked
     */
    record OfOptions(Question question, List<OptionsLine> lines) implements QuestionResult {

        /** Keeps the list. */
        public OfOptions {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Of own words.
     *
     * @param question asked
     * @param quotes what may be shown
     * @param leftOut what may not
     * @param themes found in them, if coders looked
     */
    record OfWords(Question question, List<Quotable> quotes, LeftOut leftOut, Optional<ThemeResult> themes)
            implements QuestionResult {

        /** Keeps the list. */
        public OfWords {
            quotes = List.copyOf(quotes);
        }
    }
}
