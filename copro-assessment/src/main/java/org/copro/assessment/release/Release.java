package org.copro.assessment.release;

import java.time.LocalDate;
import java.util.List;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.project.Project;
import org.copro.voice.ConsentPurpose;

/**
 * What something is to leave for, and on which day. Silence is no, and each purpose is agreed to apart: a yes to words
 * with the name is no yes to words without it. Somebody who does not allow the use of what they said is left out for
 * every purpose.
 *
 * @param purpose counting ({@link ConsentPurpose#USE_DATA}), or words with or without the name
 * @param on the day on which consents are looked at
 * @param smallest the least count of people that is shown, 2 or more
 */
public record Release(ConsentPurpose purpose, LocalDate on, int smallest) {

    /** The least count that is shown unless something else is asked for. */
    public static final int USUAL_SMALLEST = 5;

    /** Refuses a purpose for which nothing leaves, and a smallest count that hides nothing. */
    public Release {
        if (purpose == ConsentPurpose.TAKE_PART) {
            throw new IllegalArgumentException("taking part is no purpose for which something leaves");
        }
        if (smallest < 2) {
            throw new IllegalArgumentException("smallest must be 2 or more but was %s".formatted(smallest));
        }
    }

    /** For counting. */
    public static Release counting(LocalDate on) {
        return new Release(ConsentPurpose.USE_DATA, on, USUAL_SMALLEST);
    }

    /** For words without the name of who said them. */
    public static Release words(LocalDate on) {
        return new Release(ConsentPurpose.SHARE_WITHOUT_NAME, on, USUAL_SMALLEST);
    }

    /** For words with the name of who said them. */
    public static Release wordsWithNames(LocalDate on) {
        return new Release(ConsentPurpose.SHARE_WITH_NAME, on, USUAL_SMALLEST);
    }

    /** The same, with another least count that is shown. */
    public Release showingFrom(int count) {
        return new Release(purpose, on, count);
    }

    /** By which small counts in tables are hidden. */
    public SmallCountRule rule() {
        return new SmallCountRule(smallest, true);
    }

    /**
     * The statements that may be counted, without their words.
     *
     * @throws IllegalStateException if this is not for counting
     */
    public Released<Countable> count(Spoken spoken) {
        requireCounting();
        return new StatementGate(this, spoken).countable();
    }

    /**
     * The words that may be shown.
     *
     * @throws IllegalStateException if this is for counting
     */
    public Released<Quotable> quote(Spoken spoken) {
        requireWords();
        return new StatementGate(this, spoken).quotable();
    }

    /**
     * The responses that may be counted, without their words.
     *
     * @throws IllegalStateException if this is not for counting
     */
    public Released<CountableResponse> count(Gathered gathered) {
        requireCounting();
        return new ResponseGate(this, gathered).countable();
    }

    /**
     * The answers to a question for own words that may be shown.
     *
     * @param question id of it
     * @throws IllegalStateException if this is for counting
     */
    public Released<Quotable> quote(Gathered gathered, String question) {
        requireWords();
        return new ResponseGate(this, gathered).quotable(question);
    }

    /**
     * The responses that may be shown whole, without a name.
     *
     * @throws IllegalStateException if this is for counting
     */
    public Released<SharedResponse> share(Gathered gathered) {
        requireWords();
        return new ResponseGate(this, gathered).shared();
    }

    /**
     * The ratings of a project that may be shown one by one, without a name: where so many raters of one side agreed
     * that nobody can be recognised, and the others who rated the same are none, or as many. In an order that says
     * nothing of who gave them.
     *
     * @param project whose ratings they are
     */
    public List<SharedRating> share(Project project) {
        requireWords();
        return new RatingGate(this, project).shared();
    }

    private void requireCounting() {
        if (purpose != ConsentPurpose.USE_DATA) {
            throw new IllegalStateException("this release is for words; count with Release.counting");
        }
    }

    private void requireWords() {
        if (purpose == ConsentPurpose.USE_DATA) {
            throw new IllegalStateException("this release is for counting; quote with Release.words");
        }
    }
}
