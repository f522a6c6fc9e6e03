package org.copro.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.Words;
import org.copro.voice.ConsentPurpose;

/**
 * Which column of a form service's export holds what. Headers are written as exported; the number of spaces in them
 * does not matter. In JSON the headers are the keys.
 *
 * <p>Some services put several rows of headings above the responses. A column is called by the first of them; where
 * columns without a name follow, as one for each option, all of them are called by the first and the second row, as in
 * {@code Which words do you use? / Co-design}.
 *
 * @param delimiter what separates the cells; absent to find out from the header
 * @param encoding of the text; absent to find out from the file
 * @param headingRows how many rows of headings there are in CSV, from 1 to {@value #MOST_HEADING_ROWS}; absent for one
 * @param responseId header of the column with the id of the response
 * @param received the column with the time the response was sent
 * @param role the column that says who answered; absent if nobody was asked
 * @param questions the columns with answers
 * @param consents the columns with consents
 * @param notRead headers of columns that are known and passed over, such as names and addresses
 */
public record Columns(
        Optional<Delimiter> delimiter,
        Optional<Encoding> encoding,
        Optional<Integer> headingRows,
        String responseId,
        ReceivedColumn received,
        Optional<RoleColumn> role,
        List<QuestionColumn> questions,
        List<ConsentColumn> consents,
        List<String> notRead) {

    /** No service is known to have more rows of headings than three. */
    static final int MOST_HEADING_ROWS = 5;

    /** Names that {@link #byIds} gives to columns which are no answers. */
    static final List<String> TAKEN = Stream.concat(
                    Stream.of("id", "received", "role"), Words.kebabs(ConsentPurpose.class).stream())
            .toList();

    /** Keeps the lists as given. */
    public Columns {
        questions = List.copyOf(questions);
        consents = List.copyOf(consents);
        notRead = List.copyOf(notRead);
    }

    /**
     * For tables made by hand and for programs: columns named {@code id}, {@code received} (as
     * {@code 2023-04-04T23:59:00+01:00}), {@code role}, the id of each question, and the purpose of each consent, such
     * as {@code share-without-name}.
     */
    public static Columns byIds(Survey survey) {
        List<QuestionColumn> questions = new ArrayList<>();
        survey.questions()
                .forEach(one ->
                        questions.add(new QuestionColumn(one.id(), one.id(), Optional.empty(), Optional.empty())));
        List<ConsentColumn> consents = new ArrayList<>();
        survey.consents()
                .forEach(one -> consents.add(
                        new ConsentColumn(Words.kebab(one.purpose()), one.purpose(), List.of(), List.of())));
        return new Columns(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TAKEN.get(0),
                new ReceivedColumn(TAKEN.get(1), Optional.empty(), Optional.empty()),
                survey.audiences().isEmpty() ? Optional.empty() : Optional.of(new RoleColumn(TAKEN.get(2), List.of())),
                questions,
                consents,
                List.of());
    }

    /** How many rows of headings there are in CSV. */
    public int headingRowsOrOne() {
        return headingRows.orElse(1);
    }

    /** All headers that are needed, in their order; those not read are not among them. */
    public List<String> headers() {
        List<String> all = new ArrayList<>(List.of(responseId, received.header()));
        role.ifPresent(one -> all.add(one.header()));
        questions.forEach(one -> all.add(one.header()));
        consents.forEach(one -> all.add(one.header()));
        return all;
    }
}
