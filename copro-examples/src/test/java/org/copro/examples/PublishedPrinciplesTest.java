package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedPrinciplesTest {

    private static final Path RESULTS = Path.of("src/test/resources/published-principles-results.csv");

    static List<PublishedStatement> statements() throws IOException {
        return PublishedStatement.all(PublishedCase.all());
    }

    static Stream<Arguments> statementsWithResults() throws IOException {
        Map<PublishedStatement.Key, Agreement> recorded = recorded();
        return statements().stream().map(one -> Arguments.of(one.key(), one, recorded.get(one.key())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statementsWithResults")
    void everyStatementGivesTheResultRecorded(
            PublishedStatement.Key key, PublishedStatement statement, Agreement recorded) {
        assertThat(statement.agreement())
                .as(
                        "the source says %s, the score is %s; a move is news for the changelog",
                        statement.says(), statement.score())
                .isEqualTo(recorded);
    }

    @Test
    void everyStatementStandsOnceAndHasOneResult() throws IOException {
        List<PublishedStatement.Key> keys =
                statements().stream().map(PublishedStatement::key).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Csv.rows(RESULTS, "case,principle,result")).hasSameSizeAs(keys);
        assertThat(recorded().keySet()).containsExactlyElementsOf(keys);
    }

    @Test
    void everyStatementIsInWordsAndNamesItsSource() throws IOException {
        assertThat(statements()).allSatisfy(one -> {
            assertThat(one.inOwnWords()).isNotBlank();
            assertThat(one.where()).isNotBlank();
        });
    }

    @Test
    void whateverSpeaksForOrAgainstTheSourceHasAReasonAndNothingElseHasOne() throws IOException {
        List<PublishedStatement.Key> lookedInto = statements().stream()
                .filter(one ->
                        one.agreement() == Agreement.AGREE || one.agreement() == Agreement.DISAGREE || one.pointsAway())
                .map(PublishedStatement::key)
                .toList();
        Map<PublishedStatement.Key, Disagreement> reasons = Disagreement.byStatement();
        assertThat(reasons.keySet()).containsExactlyElementsOf(lookedInto);
        assertThat(reasons.values()).allSatisfy(one -> {
            assertThat(one.reason()).isNotBlank();
            assertThat(one.where().split(" and ")).isSubsetOf("source", "coding", "rule", "copro");
        });
    }

    private static Map<PublishedStatement.Key, Agreement> recorded() throws IOException {
        Map<PublishedStatement.Key, Agreement> recorded = new LinkedHashMap<>();
        Csv.rows(RESULTS, "case,principle,result")
                .forEach(row ->
                        recorded.put(new PublishedStatement.Key(row.get(0), row.get(1)), Agreement.parse(row.get(2))));
        return recorded;
    }
}
