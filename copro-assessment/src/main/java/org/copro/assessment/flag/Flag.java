package org.copro.assessment.flag;

import java.util.List;
import java.util.function.Supplier;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.jspecify.annotations.Nullable;

/** A pattern in the record that a reader should look at. Speaks of evidence, never of motives. */
public final class Flag {

    private final FlagEntry entry;
    private final Supplier<Because> telling;
    // told when first asked for; two threads may tell it at once, and get the same
    private @Nullable Because told;

    /**
     * What can be read of a flag.
     *
     * @param because what the record shows
     * @param evidence for it, with places and who says so
     * @param wouldLift what would lift it here
     */
    private record Because(Phrase because, List<Fact> evidence, Phrase wouldLift) {
        Because {
            evidence = List.copyOf(evidence);
        }
    }

    private Flag(FlagEntry entry, Supplier<Because> telling) {
        this.entry = entry;
        this.telling = telling;
    }

    /** A flag that is lifted here by what its entry says. */
    static Flag of(FlagEntry entry, Supplier<Phrase> because, Supplier<List<Fact>> evidence) {
        return of(entry, because, evidence, () -> Phrase.of(entry.wouldLift()));
    }

    /** A flag; what can be read of it is put together when somebody asks. */
    static Flag of(
            FlagEntry entry, Supplier<Phrase> because, Supplier<List<Fact>> evidence, Supplier<Phrase> wouldLift) {
        return new Flag(entry, () -> new Because(because.get(), evidence.get(), wouldLift.get()));
    }

    /** Its catalogue entry. */
    public FlagEntry entry() {
        return entry;
    }

    /** What the record shows. */
    public Phrase because() {
        return told().because();
    }

    /** The evidence for it, with places and who says so. */
    public List<Fact> evidence() {
        return told().evidence();
    }

    /** What would lift it here. */
    public Phrase wouldLift() {
        return told().wouldLift();
    }

    /** Its permanent id. */
    public String id() {
        return entry.id();
    }

    /** Whose words the evidence is, each once, weakest first. */
    public List<Voice> saidBy() {
        return evidence().stream().map(Fact::saidBy).distinct().sorted().toList();
    }

    private Because told() {
        Because known = told;
        if (known == null) {
            known = telling.get();
            told = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Flag flag && entry.equals(flag.entry) && told().equals(flag.told());
    }

    /** By the entry: each flag is raised once. */
    @Override
    public int hashCode() {
        return entry.hashCode();
    }

    @Override
    public String toString() {
        return id() + ": " + because();
    }
}
