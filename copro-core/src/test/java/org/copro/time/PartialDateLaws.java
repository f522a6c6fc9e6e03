package org.copro.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

class PartialDateLaws {

    @Property
    void readingWhatWasWrittenGivesTheSameDate(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void whatIsCertainlyBeforeIsPossiblyBeforeAndNotTheOtherWayRound(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.isCertainlyBefore(other)) {
            assertThat(one.isPossiblyBefore(other)).isTrue();
            assertThat(other.isPossiblyBefore(one)).isFalse();
        }
    }

    @Property
    void knowingADateBetterNeverMakesItImpossible(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        PartialDate year = new PartialDate(one.year(), Optional.empty(), Optional.empty());
        if (one.isPossiblyBefore(other)) {
            assertThat(year.isPossiblyBefore(other)).isTrue();
        }
        if (year.isCertainlyBefore(other)) {
            assertThat(one.isCertainlyBefore(other)).isTrue();
        }
    }

    @Property
    void datesCompareAsTheirDaysDo(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(one.isCertainlyBefore(other)).isEqualTo(one.latest().isBefore(other.earliest()));
        assertThat(one.isPossiblyBefore(other)).isEqualTo(one.earliest().isBefore(other.latest()));
        assertThat(one.endsBefore(other)).isEqualTo(one.latest().isBefore(other.latest()));
        assertThat(one.isCertainlyBefore(other.earliest()))
                .isEqualTo(one.latest().isBefore(other.earliest()));
        assertThat(one.isCertainlyBefore(LocalDate.MAX)).isTrue();
        assertThat(one.isCertainlyBefore(LocalDate.MIN)).isFalse();
    }

    @Property
    void datesAreEqualWhenTheyAreWrittenAlike(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        PartialDate again = new PartialDate(one.year(), one.month(), one.day());
        assertThat(again).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        // few years, so that two dates often share one
        Arbitrary<PartialDate> days = Dates.dates().yearBetween(2019, 2021).map(PartialDate::of);
        return Arbitraries.oneOf(
                days,
                days.map(day -> new PartialDate(day.year(), day.month(), Optional.empty())),
                days.map(day -> new PartialDate(day.year(), Optional.empty(), Optional.empty())));
    }
}
