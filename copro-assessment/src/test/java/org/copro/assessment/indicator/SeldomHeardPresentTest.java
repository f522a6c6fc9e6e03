package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Inclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeldomHeardPresentTest {

    /** Groups named, groups that people and staff bring in; several are parted by a plus sign. */
    @ParameterizedTest
    @CsvSource({
        "deaf people,         deaf-people,   ,            OBSERVED,     100 %, 100 %",
        "deaf people,         Deaf  People,  ,            OBSERVED,     100 %, 100 %",
        "deaf people,         roma,          ,            NOT_OBSERVED, 0 %,   0 %",
        "deaf people,         ,              ,            UNKNOWN,      0 %,   100 %",
        "deaf people,         roma,          deaf people, NOT_OBSERVED, 0 %,   0 %",
        "deaf people + roma,  roma,          ,            PARTLY,       1/2,   1/2",
        "deaf people + roma,  roma + deaf people, ,       OBSERVED,     100 %, 100 %",
        "roma + ROMA,         roma,          ,            OBSERVED,     100 %, 100 %",
        "                ,   roma,          ,            UNKNOWN,      0 %,   100 %",
    })
    void theGroupsNamedAreHeldAgainstThoseBroughtIn(
            String named, String people, String staff, Outcome expected, Share low, Share high) {
        Finding finding = examine(named(list(named))
                .people("p")
                .lastParticipant(one -> one.withBringsIn(list(people)))
                .staff("s")
                .lastParticipant(one -> one.withBringsIn(list(staff))));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @Test
    void whoeverHasNoRoleLeavesItOpen() {
        Finding finding = examine(named(List.of("roma", "deaf people"))
                .people("p")
                .lastParticipant(one -> one.withBringsIn("deaf people"))
                .somebody("x", null)
                .lastParticipant(one -> one.withBringsIn("roma")));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.extent()).isEqualTo(new Extent(new Share(1, 2), Share.ALL));
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants/1/role");
    }

    @Test
    void theGroupsMostAffectedAreAskedAboutElsewhere() {
        Records record = Records.project()
                .people("p")
                .with(old -> old.withInclusion(
                        Inclusion.builder().addMostAffected("roma").build()));

        assertThat(examine(record).missing()).extracting(Missing::pointer).containsExactly("/inclusion/seldom-heard");
    }

    @Test
    void saysWhichGroupsTookPartAndWhoseWordItIs() {
        Finding finding = examine(
                named(List.of("roma", "deaf people")).people("p").lastParticipant(one -> one.withBringsIn("roma")));

        assertThat(finding.sentence().sentence())
                .isEqualTo("Of the seldom-heard groups, “roma” took part, but not “deaf people”.");
        assertThat(finding.facts())
                .extracting(Fact::pointer)
                .containsExactly("/inclusion/seldom-heard/0", "/inclusion/seldom-heard/1");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.PEOPLE);
    }

    private static Records named(List<String> groups) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withInclusion(Inclusion.builder()
                        .addAllSeldomHeard(groups)
                        .addEvidence("letter")
                        .build()));
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" \\+ ", -1));
    }

    private static Finding examine(Records record) {
        return new SeldomHeardPresent().examine(record.facts());
    }
}
