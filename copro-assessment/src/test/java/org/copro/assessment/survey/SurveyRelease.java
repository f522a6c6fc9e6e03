package org.copro.assessment.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.copro.assessment.release.Gathered;
import org.copro.binding.Texts;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.survey.Audience;
import org.copro.survey.ConsentQuestion;
import org.copro.survey.Option;
import org.copro.survey.Question;
import org.copro.survey.QuestionKind;
import org.copro.survey.Response;
import org.copro.survey.Response.Answered;
import org.copro.survey.Response.ConsentGiven;
import org.copro.survey.Survey;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.survey.SurveyAnswer.Placed;
import org.copro.theme.Codebook;
import org.copro.theme.Coding;
import org.copro.theme.Codings;
import org.copro.theme.Theme;
import org.copro.time.Moment;
import org.copro.time.PartialDate;
import org.copro.voice.ConsentChange;
import org.copro.voice.ConsentEvent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentRegister;
import org.copro.voice.ConsentStatus;

/** Generated responses: each with words that stand in no other, and consents that come and go. */
final class SurveyRelease {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static final List<ConsentPurpose> ASKED =
            List.of(ConsentPurpose.USE_DATA, ConsentPurpose.SHARE_WITHOUT_NAME);

    private SurveyRelease() {}

    /** What one person did: consents at first, by purpose, and events on the days after. */
    record Person(
            Optional<Audience> audience, int place, boolean isChosen, List<ConsentStatus> atFirst, List<Event> later) {}

    record Event(ConsentPurpose purpose, ConsentChange change, int day, boolean isForAll) {}

    static Survey survey() {
        List<Option> places = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Option("p" + i, Texts.parse("place " + i)))
                .toList();
        return new Survey(
                "s",
                "1",
                Texts.parse("Survey"),
                Texts.parse("About"),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(Audience.of(Side.ORGANISATION), Audience.of(Role.CARER), Audience.of(Role.LIVED_EXPERIENCE)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ASKED.stream()
                        .map(one -> new ConsentQuestion(one, "v1", Texts.parse("May we?")))
                        .toList(),
                List.of(
                        question("scale", QuestionKind.SCALE, places),
                        question("several", QuestionKind.SEVERAL, places),
                        question("words", QuestionKind.WORDS, List.of())),
                Optional.empty());
    }

    private static Question question(String id, QuestionKind kind, List<Option> options) {
        return new Question(
                id,
                kind,
                Texts.parse("Asks " + id),
                List.of(),
                options,
                kind == QuestionKind.SEVERAL ? Optional.of(Texts.parse("other")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Arbitrary<List<Person>> people() {
        Arbitrary<Optional<Audience>> audiences = Arbitraries.of(
                Optional.of(Audience.of(Side.ORGANISATION)),
                Optional.of(Audience.of(Role.CARER)),
                Optional.of(Audience.of(Role.LIVED_EXPERIENCE)),
                Optional.empty());
        Arbitrary<ConsentStatus> statuses = Arbitraries.frequency(
                Tuple.of(6, ConsentStatus.GIVEN),
                Tuple.of(1, ConsentStatus.REFUSED),
                Tuple.of(1, ConsentStatus.UNKNOWN));
        Arbitrary<Event> events = Combinators.combine(
                        Arbitraries.of(ASKED),
                        Arbitraries.of(ConsentChange.class),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(true, false))
                .as(Event::new);
        return Combinators.combine(
                        audiences,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        statuses.list().ofSize(2),
                        events.list().ofMaxSize(2))
                .as(Person::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(40);
    }

    static Gathered gathered(List<Person> people) {
        List<Response> responses = new ArrayList<>();
        List<ConsentEvent> events = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            responses.add(new Response(
                    id(i),
                    Moment.parse(FIRST + "T10:00:00+00:00"),
                    person.audience(),
                    List.of(
                            new Answered(
                                    "scale",
                                    person.place() == 0
                                            ? SurveyAnswer.Unsaid.NOT_ANSWERED
                                            : new Placed(person.place())),
                            new Answered(
                                    "several",
                                    new Chosen(person.isChosen() ? List.of("p1") : List.of(), Optional.of(other(i)))),
                            new Answered("words", new OwnWords(words(i)))),
                    List.of(
                            new ConsentGiven(
                                    ASKED.get(0), "v1", person.atFirst().get(0)),
                            new ConsentGiven(
                                    ASKED.get(1), "v1", person.atFirst().get(1)))));
            for (Event event : person.later()) {
                boolean isForAll = event.isForAll() && event.change() == ConsentChange.WITHDRAWN;
                events.add(new ConsentEvent(
                        id(i),
                        event.change(),
                        isForAll ? Optional.empty() : Optional.of(event.purpose()),
                        PartialDate.of(FIRST.plusDays(event.day())),
                        Optional.empty()));
            }
        }
        return new Gathered(survey(), responses, new ConsentRegister(events));
    }

    /** Two coders find the same theme in everything anybody wrote. */
    static Coded coded(Gathered gathered) {
        Codebook codebook = new Codebook(
                "book",
                "1",
                "Book",
                List.of(),
                List.of(),
                List.of(new Theme(
                        "theme",
                        Texts.parse("Theme"),
                        Texts.parse("Means"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of())));
        List<Coding> codings = new ArrayList<>();
        for (Response response : gathered.responses()) {
            codings.add(new Coding(response.id(), "#coder1#", List.of("theme"), false));
            codings.add(new Coding(response.id(), "#coder2#", List.of("theme"), false));
        }
        return new Coded(codebook, new Codings("book", "1", "words", codings, List.of()));
    }

    static String id(int person) {
        return "#id" + person + "#";
    }

    static String words(int person) {
        return "#words" + person + "#";
    }

    static String other(int person) {
        return "#other" + person + "#";
    }

    /**
     * By the plain reading of what was asked: the last that was said by that day counts, of one day a no, and no use is
     * no showing.
     */
    static boolean agrees(Person person, ConsentPurpose purpose, LocalDate on) {
        return last(person, purpose, on) == ConsentStatus.GIVEN
                && (purpose == ConsentPurpose.USE_DATA
                        || last(person, ConsentPurpose.USE_DATA, on) == ConsentStatus.GIVEN
                        || last(person, ConsentPurpose.USE_DATA, on) == ConsentStatus.UNKNOWN);
    }

    private static ConsentStatus last(Person person, ConsentPurpose purpose, LocalDate on) {
        ConsentStatus last = person.atFirst().get(ASKED.indexOf(purpose));
        int day = 0;
        for (Event event : person.later()) {
            boolean isForAll = event.isForAll() && event.change() == ConsentChange.WITHDRAWN;
            boolean isAbout = isForAll || event.purpose() == purpose;
            boolean isYesAfterNo = event.day() == day
                    && event.change() == ConsentChange.GIVEN
                    && (last == ConsentStatus.REFUSED || last == ConsentStatus.WITHDRAWN);
            if (isAbout && !FIRST.plusDays(event.day()).isAfter(on) && event.day() >= day && !isYesAfterNo) {
                last = event.change() == ConsentChange.GIVEN ? ConsentStatus.GIVEN : ConsentStatus.WITHDRAWN;
                day = event.day();
            }
        }
        return last;
    }
}
