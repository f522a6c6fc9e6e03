package org.copro.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ShareLaws {

    @Property
    void readingWhatWasWrittenGivesTheSameShare(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
        assertThat(share.text()).contains(share.toString());
    }

    @Property
    void isReducedAsFarAsCanBe(@ForAll("shares") Share share) {
        assertThat(BigInteger.valueOf(share.part()).gcd(BigInteger.valueOf(share.of())))
                .isEqualTo(BigInteger.ONE);
    }

    @Property
    void aMultipleOfBothPartsIsTheSameShare(
            @ForAll @LongRange(min = 0, max = 1000) long part,
            @ForAll @LongRange(min = 0, max = 1000) long rest,
            @ForAll @LongRange(min = 1, max = 1000) long times) {
        long of = part + rest + 1;
        assertThat(new Share(part * times, of * times)).isEqualTo(new Share(part, of));
        assertThat(new Share(part * times, of * times)).hasSameHashCodeAs(new Share(part, of));
    }

    @Property
    void aPercentageIsReadToItsLastDigit(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long digits, @ForAll @IntRange(max = 9) int places) {
        // moved so that it is at most 100, with this many digits after the point
        BigDecimal percent = BigDecimal.valueOf(digits).movePointLeft(9).setScale(places, RoundingMode.DOWN);
        Share share = Share.parse(percent.toPlainString() + " %");
        assertThat(percent.multiply(BigDecimal.valueOf(share.of())))
                .isEqualByComparingTo(BigDecimal.valueOf(share.part()).movePointRight(2));
    }

    @Property
    void orderIsThatOfTheCrossProducts(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        int expected = product(one.part(), other.of()).compareTo(product(other.part(), one.of()));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-expected);
        assertThat(one.equals(other)).isEqualTo(expected == 0);
    }

    @Property
    void orderIsPassedOn(@ForAll("shares") Share one, @ForAll("shares") Share other, @ForAll("shares") Share third) {
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one).isLessThanOrEqualTo(third);
        }
    }

    @Property
    void everyShareLiesBetweenNoneAndAll(@ForAll("shares") Share share) {
        assertThat(share).isBetween(Share.NONE, Share.ALL);
        assertThat(share.asNumber()).isBetween(0.0, 1.0);
    }

    @Property
    void theRestOfTheRestIsTheShare(@ForAll("shares") Share share) {
        assertThat(share.rest().rest()).isEqualTo(share);
        assertThat(share.rest().of()).isEqualTo(share.of());
        assertThat(share.rest().part() + share.part()).isEqualTo(share.of());
    }

    @Property
    void theMoreThereIsTheLessIsLeft(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        assertThat(Integer.signum(one.rest().compareTo(other.rest()))).isEqualTo(Integer.signum(other.compareTo(one)));
    }

    @Provide
    Arbitrary<Share> shares() {
        // few small ones, so that two are often equal; large ones, whose products a long cannot hold
        return Arbitraries.oneOf(
                shares(6),
                shares(200),
                shares(Long.MAX_VALUE),
                Arbitraries.of(Share.NONE, Share.ALL),
                closeToEachOther());
    }

    private static Arbitrary<Share> shares(long most) {
        return Arbitraries.longs()
                .between(1, most)
                .flatMap(of -> Arbitraries.longs().between(0, of).map(part -> new Share(part, of)));
    }

    private static Arbitrary<Share> closeToEachOther() {
        Arbitrary<Long> large = Arbitraries.longs().between(Long.MAX_VALUE - 20, Long.MAX_VALUE);
        return Combinators.combine(large, large).as((a, b) -> new Share(Math.min(a, b), Math.max(a, b)));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
