package org.copro.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/**
 * What the source of a published case states about one of copro's principles, beside copro's score of it.
 *
 * @param caseId the published case
 * @param says what the source says
 * @param inOwnWords the statement, as we carried it over
 * @param where in which source
 * @param principle the score of the principle
 */
record PublishedStatement(String caseId, Said says, String inOwnWords, String where, PrincipleScore principle) {

    private static final Path FILE = Path.of("src/test/resources/published-principles.csv");

    /**
     * All statements, in the order of their file.
     *
     * @param cases judged, in any order
     */
    static List<PublishedStatement> all(List<PublishedCase> cases) throws IOException {
        Map<String, FrameworkResult> byId = cases.stream()
                .collect(Collectors.toMap(
                        PublishedCase::id, one -> one.assessment().frameworks().get(0)));
        return Csv.rows(FILE, "case,principle,says,in own words,where").stream()
                .map(row -> new PublishedStatement(
                        row.get(0),
                        Said.parse(row.get(2)),
                        row.get(3),
                        row.get(4),
                        byId.get(row.get(0)).principle(row.get(1)).orElseThrow()))
                .toList();
    }

    /** The case and the principle, which no other statement shares. */
    Key key() {
        return new Key(caseId, principleId());
    }

    /** The principle it is about. */
    String principleId() {
        return principle.principle().id();
    }

    /** Copro's score; empty if nothing of the principle applies. */
    Optional<Interval> score() {
        return principle.score();
    }

    /** Whether the score agrees with the source. */
    Agreement agreement() {
        return says.with(score());
    }

    /** Whether the record answers no question of the principle for certain. */
    boolean isUnanswered() {
        return principle.coverage().equals(Share.NONE);
    }

    /** Whether an answer that counts is certain and is the opposite of what the source says. */
    boolean pointsAway() {
        return principle.criteria().stream()
                .filter(one -> one.weight() > 0 && one.isAnswered())
                .map(one -> one.answers().low())
                .anyMatch(answer -> says == Said.ABSENT && answer == RatingAnswer.MET
                        || says == Said.SHOWN && answer == RatingAnswer.NOT_MET);
    }

    /**
     * What tells statements apart.
     *
     * @param caseId the published case
     * @param principleId the principle
     */
    record Key(String caseId, String principleId) {}
}
