package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.project.Inclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostAffectedPresentTest {

    /** Groups are set apart by semicolons; one participant brings in what stands between two bars. */
    @ParameterizedTest
    @CsvSource({
        "carers,                carers,               OBSERVED,     100 %",
        "carers,                young people,         NOT_OBSERVED, 0 %",
        "carers,                young people;carers,  OBSERVED,     100 %",
        "carers,                '',                   UNKNOWN,      ANY",
        "'',                    carers,               UNKNOWN,      ANY",
        "carers;young people,   carers,               PARTLY,       1/2",
        "carers;young people,   carers|young people,  OBSERVED,     100 %",
        "carers;young people,   carers|'',            UNKNOWN,      1/2..100 %",
        "carers;young people,   women|'',             UNKNOWN,      ANY",
        "carers,                women|carers,         OBSERVED,     100 %",
        "carers,                carers|'',            OBSERVED,     100 %",
    })
    void everyGroupNamedIsACase(String named, String broughtIn, Outcome expected, String extent) {
        Finding finding = examine(record(named, broughtIn));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @ParameterizedTest
    @CsvSource({
        "Children and young people, children-and-young-people, OBSERVED",
        "children and  youngpeople, Children-And-Young-People, OBSERVED",
        "INDIGENOUS PEOPLE,         indigenous people,         OBSERVED",
        "young‑people,              young people,              OBSERVED",
        "young people,              children and young people, NOT_OBSERVED",
        "carers,                    carer,                     NOT_OBSERVED",
    })
    void capitalLettersSpacesAndHyphensMakeNoDifference(String named, String broughtIn, Outcome expected) {
        assertThat(examine(record(named, broughtIn)).outcome()).isEqualTo(expected);
    }

    @Test
    void aGroupNamedTwiceIsOneCase() {
        Finding finding = examine(record("young people;Young-People;carers", "carers"));

        assertThat(finding.share()).contains(new Share(1, 2));
        assertThat(finding.facts())
                .extracting(Fact::pointer)
                .containsExactly("/inclusion/most-affected/0", "/inclusion/most-affected/2");
    }

    @Test
    void aGroupThatOnlyAProfessionalBringsInIsNotPresent() {
        Records record = record("carers", "women").participant("s", Role.PRACTITIONER, null);

        assertThat(examine(record).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(record.lastParticipant(one -> one.withBringsIn("carers")))
                        .outcome())
                .isEqualTo(Outcome.NOT_OBSERVED);
    }

    @Test
    void amongProfessionalsOnlyNoGroupIsPresent() {
        Records record = record("carers", null).staff("s");

        assertThat(examine(record).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
    }

    @Test
    void somebodyWithoutARoleWhoBringsAGroupInMayBeOneOfThePeople() {
        Records theirs =
                record("carers", "women").somebody("x", null).lastParticipant(one -> one.withBringsIn("Carers"));
        Records others = record("carers", "women").somebody("x", null).lastParticipant(one -> one.withBringsIn("men"));
        Records silent = record("carers", "women").somebody("x", null);

        assertThat(examine(theirs).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(theirs).extent()).isEqualTo(Extent.ANY);
        assertThat(examine(theirs).missing()).extracting(Missing::pointer).containsExactly("/participants/1/role");
        assertThat(examine(others).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(silent).missing()).extracting(Missing::pointer).containsExactly("/participants/1/brings-in");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/inclusion/most-affected");
        assertThat(examine(record("carers", null)).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants");
        assertThat(examine(record("carers;men", "women|")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants/1/brings-in", "/participants/1/brings-in");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(record("carers", "carers")).sentence().sentence())
                .isEqualTo("The groups most affected are among those who took part.");
        assertThat(examine(record("carers", "men")).sentence().sentence())
                .isEqualTo("The groups most affected are not among those who took part.");
        assertThat(examine(record("carers;men;women", "women|carers"))
                        .sentence()
                        .sentence())
                .isEqualTo("Of the groups most affected, “carers” and “women” took part, but not “men”.");
        assertThat(examine(record("carers", "")).sentence().sentence())
                .isEqualTo("The record does not say whether “carers” took part.");
        assertThat(examine(Records.project()).sentence().sentence())
                .isEqualTo("The record does not say which the groups most affected are.");
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        Records record = record("carers", "carers")
                .wordOfPeople("letter")
                .with(old -> old.withInclusion(old.inclusion().orElseThrow().withEvidence("letter")));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text()).isEqualTo("“carers” are among those who took part");
            assertThat(fact.pointer()).isEqualTo("/inclusion/most-affected/0");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Records record(String named, String broughtIn) {
        Records record = Records.project()
                .with(old -> old.withInclusion(
                        Inclusion.builder().addAllMostAffected(groups(named)).build()));
        for (String one : broughtIn == null ? new String[0] : broughtIn.split("\\|", -1)) {
            record = record.people("p").lastParticipant(old -> old.withBringsIn(groups(one.replace("''", ""))));
        }
        return record;
    }

    private static List<String> groups(String text) {
        return Arrays.stream(text.split(";")).filter(one -> !one.isEmpty()).toList();
    }

    private static Finding examine(Records record) {
        return new MostAffectedPresent().examine(record.facts());
    }
}
