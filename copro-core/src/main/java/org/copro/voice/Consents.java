package org.copro.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What participants have agreed to, asked for one purpose on one date. Nothing recorded is no. */
public final class Consents {

    private final List<Consent> consents;

    /**
     * All consents of one project. Where two speak of the same thing, the later begun counts; where a refusal,
     * withdrawal or expiry may be the later one, it counts. One that does not say how it stands can follow on a
     * consent, and takes no refusal back. The order in which they are listed makes no difference.
     */
    public Consents(List<Consent> consents) {
        this.consents = List.copyOf(consents);
    }

    /**
     * How a consent stands. A date known to the month or year is read against use: a consent begins on its last
     * possible day and ends on its first, a refusal or withdrawal begins on its first.
     */
    public ConsentStatus status(String participant, ConsentPurpose purpose, LocalDate date) {
        return latest(participant, purpose, date)
                .map(consent -> standing(consent, date))
                .orElse(ConsentStatus.UNKNOWN);
    }

    /** What was recorded last by that date, and so decides; empty if nothing was. */
    public Optional<Consent> latest(String participant, ConsentPurpose purpose, LocalDate date) {
        Consent latest = null;
        Consent latestKnown = null;
        for (int i = 0; i < consents.size(); i++) {
            Consent one = consents.get(i);
            boolean isAbout = one.subject().equals(participant)
                    && one.purpose().isPresent()
                    && one.purpose().get() == purpose
                    && hasBegun(one, date);
            if (isAbout) {
                latest = later(latest, one, date);
                latestKnown =
                        standing(one, date) == ConsentStatus.UNKNOWN ? latestKnown : later(latestKnown, one, date);
            }
        }
        boolean isNo = latestKnown != null && isNo(standing(latestKnown, date));
        return Optional.ofNullable(isNo ? latestKnown : latest);
    }

    /**
     * The one that weighs more, in whatever order they are listed: the later begun, then a no, then by how it stands.
     */
    private static Consent later(@Nullable Consent one, Consent other, LocalDate date) {
        if (one == null) {
            return other;
        }
        int order = rank(one).compareTo(rank(other));
        if (order == 0) {
            order = Boolean.compare(isNo(standing(one, date)), isNo(standing(other, date)));
        }
        if (order == 0) {
            order = standing(one, date).compareTo(standing(other, date));
        }
        if (order == 0) {
            order = one.toString().compareTo(other.toString());
        }
        return order >= 0 ? one : other;
    }

    /** Whether the participant has agreed. */
    public boolean allows(String participant, ConsentPurpose purpose, LocalDate date) {
        return status(participant, purpose, date) == ConsentStatus.GIVEN;
    }

    /** Whether the participant has said no, or has agreed only for a time that is over. Silence is not a no here. */
    public boolean forbids(String participant, ConsentPurpose purpose, LocalDate date) {
        return isNo(status(participant, purpose, date));
    }

    private static boolean isNo(ConsentStatus status) {
        return status == ConsentStatus.REFUSED || status == ConsentStatus.WITHDRAWN || status == ConsentStatus.EXPIRED;
    }

    private static ConsentStatus standing(Consent consent, LocalDate date) {
        ConsentStatus status = consent.status().orElse(ConsentStatus.UNKNOWN);
        boolean over =
                consent.until().map(last -> date.isAfter(last.earliest())).orElse(false);
        return status == ConsentStatus.GIVEN && over ? ConsentStatus.EXPIRED : status;
    }

    private static boolean hasBegun(Consent consent, LocalDate date) {
        return !begin(consent).isAfter(date);
    }

    private static LocalDate begin(Consent consent) {
        boolean given = consent.status().equals(Optional.of(ConsentStatus.GIVEN));
        return consent.from()
                .map(given ? PartialDate::latest : PartialDate::earliest)
                .orElse(LocalDate.MIN);
    }

    /** The day by which two are put in order: as late as can be for a no, as early as can be for all else. */
    private static LocalDate rank(Consent consent) {
        return consent.status().filter(Consents::isNo).isPresent()
                ? consent.from().or(consent::until).map(PartialDate::latest).orElse(LocalDate.MAX)
                : consent.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }
}
