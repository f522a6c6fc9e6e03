package org.copro.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Texts;
import org.copro.binding.Words;
import org.copro.known.Ids;

/** What has been found wrong with one survey so far, and the checks that all its parts share. */
final class Complaints {

    private final Origins origins;
    private final List<String> languages;
    private final List<Problem> found = new ArrayList<>();

    Complaints(Origins origins, List<String> languages) {
        this.origins = origins;
        this.languages = languages;
    }

    List<Problem> found() {
        return found;
    }

    void add(Object owner, String key, Rule rule, String message) {
        found.add(origins.problem(owner, List.of(key), rule, message));
    }

    void add(Object owner, String key, int number, Rule rule, String message) {
        found.add(origins.problem(owner, List.of(key, Integer.toString(number)), rule, message));
    }

    void add(Object owner, String key, String message) {
        add(owner, key, Rule.CONSTRAINT, message);
    }

    void needed(Object owner, String key, String text) {
        if (Wording.spaced(text).isEmpty()) {
            add(owner, key, Rule.MISSING, "must not be empty");
        }
    }

    /** An id of the right make that nothing else has. */
    void id(Object owner, String id, Set<String> taken, String what) {
        if (!Ids.isId(id)) {
            add(
                    owner,
                    "id",
                    Rule.UNKNOWN_VALUE,
                    "an id is made of the letters a to z, digits and single hyphens but was '%s'"
                            .formatted(Words.shortened(id)));
        } else if (!taken.add(id)) {
            add(
                    owner,
                    "id",
                    Rule.DUPLICATE_ID,
                    "there is %s '%s' already; give this one another id".formatted(what, Words.shortened(id)));
        }
    }

    void texts(Object owner, String key, Texts texts) {
        if (texts.byLanguage().isEmpty()
                || texts.byLanguage().values().stream()
                        .anyMatch(text -> Wording.spaced(text).isEmpty())) {
            add(owner, key, Rule.MISSING, "must not be empty");
        }
        for (String tag : texts.byLanguage().keySet()) {
            if (!tag.isEmpty() && !languages.contains(tag)) {
                add(
                        owner,
                        key,
                        "there is a text in '%s', which is not among the languages of the survey (%s)"
                                .formatted(Words.shortened(tag), String.join(", ", languages)));
            }
        }
    }

    /** Audiences that do not overlap. */
    void apart(Object owner, String key, List<Audience> audiences) {
        for (int i = 0; i < audiences.size(); i++) {
            for (int j = 0; j < i; j++) {
                Audience one = audiences.get(i);
                Audience other = audiences.get(j);
                if (one.includes(other) || other.includes(one)) {
                    add(
                            owner,
                            key,
                            i,
                            Rule.CONSTRAINT,
                            one.equals(other)
                                    ? "'%s' is here a second time".formatted(one)
                                    : "'%s' and '%s' overlap; keep one of them".formatted(other, one));
                }
            }
        }
    }

    /** Whether a wording is here for the first time; wordings that could not be told apart are the same. */
    static boolean isNew(Set<String> folded, Texts texts) {
        Set<String> own = new HashSet<>();
        texts.byLanguage().values().forEach(text -> own.add(Wording.folded(text)));
        boolean isNew = own.stream().noneMatch(folded::contains);
        folded.addAll(own);
        return isNew;
    }
}
