package org.copro.survey;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Texts;
import org.copro.binding.Written;
import org.copro.evidence.Source;
import org.copro.time.Moment;

/**
 * What is asked of whom, when, what for, and what people are asked to agree to. Data, with its own version. A survey
 * read from a file is checked; one built in code is checked before anything is collected with it.
 *
 * @param id permanent
 * @param version of this file; a change that can change what an answer means changes it
 * @param title for those who answer
 * @param about what it is for, in plain words, for those who answer: it explores, and tests nobody's knowledge
 * @param languages of its texts, the first being that of plain texts; absent for English
 * @param source what it grew from
 * @param note what a reader of results should know
 * @param audiences who is asked; none for anybody
 * @param opens the first second in which answers are taken; absent for at once
 * @param closes the last second in which answers are taken; absent for no end
 * @param reporting when the results are reported
 * @param consents what people are asked to agree to, each purpose apart
 * @param questions one at least
 * @param columns how the form service's export is read; absent where its columns have the names of
 *     {@link Columns#byIds}
 */
@Written
public record Survey(
        String id,
        String version,
        Texts title,
        Texts about,
        List<String> languages,
        List<Source> source,
        Optional<String> note,
        List<Audience> audiences,
        Optional<Moment> opens,
        Optional<Moment> closes,
        Optional<Reporting> reporting,
        List<ConsentQuestion> consents,
        List<Question> questions,
        Optional<Columns> columns) {

    /** Keeps the lists as given. */
    public Survey {
        languages = languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        source = List.copyOf(source);
        audiences = List.copyOf(audiences);
        consents = List.copyOf(consents);
        questions = List.copyOf(questions);
    }

    /** The question with this id. */
    public Optional<Question> question(String questionId) {
        return questions.stream().filter(one -> one.id().equals(questionId)).findFirst();
    }

    /** The language of its plain texts. */
    public String language() {
        return languages.get(0);
    }

    /** Whether somebody of this audience is asked at all. */
    public boolean asks(Audience audience) {
        return audiences.isEmpty() || audiences.stream().anyMatch(one -> one.includes(audience));
    }

    /** How an export is read. */
    public Columns columnsOrIds() {
        return columns.orElseGet(() -> Columns.byIds(this));
    }
}
