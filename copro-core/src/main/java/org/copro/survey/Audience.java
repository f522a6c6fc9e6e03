package org.copro.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsWord;
import org.copro.people.Role;
import org.copro.people.Side;

/**
 * Who is asked, or who answered: a role such as {@code carer}, or a whole side such as {@code organisation} where the
 * role was not asked for.
 *
 * @param side it stands on
 * @param role in it; absent for all of the side
 */
public record Audience(Side side, Optional<Role> role) implements WrittenAsWord {

    /** Refuses a role of another side. */
    public Audience {
        if (role.filter(one -> one.side() != side).isPresent()) {
            throw new IllegalArgumentException(
                    "the role %s does not stand on the side %s".formatted(Words.kebab(role.get()), Words.kebab(side)));
        }
    }

    /** Those with this role. */
    public static Audience of(Role role) {
        return new Audience(role.side(), Optional.of(role));
    }

    /** All of a side. */
    public static Audience of(Side side) {
        return new Audience(side, Optional.empty());
    }

    /** Reads a role or a side. */
    public static Audience parse(String word) {
        return Stream.concat(
                        Arrays.stream(Role.values()).map(Audience::of),
                        Arrays.stream(Side.values()).map(Audience::of))
                .filter(one -> one.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> NotUnderstoodException.unknown("role or side", word, words()));
    }

    /** All roles and sides, as written. */
    static List<String> words() {
        return Stream.concat(Words.kebabs(Role.class).stream(), Words.kebabs(Side.class).stream())
                .toList();
    }

    /** Whether everybody of the other audience belongs to this one. */
    public boolean includes(Audience other) {
        return side == other.side && (role.isEmpty() || role.equals(other.role));
    }

    @Override
    public Optional<String> text() {
        return Optional.of(toString());
    }

    /** As written in files. */
    @Override
    public String toString() {
        return role.map(Words::kebab).orElseGet(() -> Words.kebab(side));
    }
}
