package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.people.Side;
import org.copro.project.Vision;
import org.copro.quote.QuoteCollection;
import org.copro.testing.Checkout;
import org.copro.time.PartialDate;
import org.copro.vision.VisionRecord;
import org.copro.workshop.WorkshopRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be true in the record of a vision, a workshop or quotes; and what comes back from a file unchanged. */
class RecordsOfVoicesTest {

    private static final String VISION = """
            id: v
            title: V
            participants: [ { id: people, role: carer }, { id: staff, role: manager } ]
            evidence: [ { id: paper } ]
            themes: [ { id: room, name: Room } ]
            """;

    private static final String WORKSHOP = """
            id: w
            title: W
            participants: [ { id: people, role: carer } ]
            evidence: [ { id: paper } ]
            success: [ { id: one, words: One } ]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        codings: []                                                            | /steps | a vision needs at least one step on the way to it
        steps: [ { id: a, kind: draft, from: [a] } ]                           | /steps/0/from/0 | nothing comes from what is not yet there: 'a' is not in a step above this one
        steps: [ { id: a, kind: draft, from: [b] }, { id: b, kind: draft } ]   | /steps/0/from/0 | nothing comes from what is not yet there: 'b' is not in a step above this one
        steps: [ { id: a, kind: draft, versions: [ { id: x }, { id: y, from: [x] } ] } ] | /steps/0/versions/1/from/0 | nothing comes from what is not yet there: 'x' is not in a step above this one
        steps: [ { id: one, kind: draft }, { id: two, kind: draft, from: [onne] } ] | /steps/1/from/0 | there is no earlier step or version with the id 'onne' (did you mean 'one'?); the ids there are one
        steps: [ { id: a, kind: draft }, { id: a, kind: draft } ]              | /steps/1/id | there is another step or version with the id 'a'; give each its own
        steps: [ { id: a, kind: draft, versions: [ { id: a } ] } ]             | /steps/0/versions/0/id | there is another step or version with the id 'a'; give each its own
        steps: [ { id: a, kind: draft } ]⏎quotes: [ { id: a, words: A } ]      | /quotes/0/id | there is another step or version with the id 'a'; give each its own
        steps: [ { id: a, kind: draft } ]⏎quotes: [ { words: A } ]             | /quotes/0 | the key 'id' is missing here; others refer to the words by it
        steps: [ { id: a, kind: draft } ]⏎quotes: [ { id: q } ]                | /quotes/0 | the key 'words' is missing here
        steps: [ { id: a, kind: draft, on: 2017-03 }, { id: b, kind: draft, on: 2017-02 } ] | /steps/1/on | this step (2017-02) is before the one above it (2017-03); put the steps in the order in which they were done
        steps: [ { id: a, kind: draft, on: 2017-03, until: 2017-02 } ]         | /steps/0/until | 'until' (2017-02) is before 'on' (2017-03)
        steps: [ { id: a, kind: gathering, received: 1, versions: [ { id: x }, { id: y } ] } ] | /steps/0/received | 1 are said to have been received, but 2 are recorded
        steps: [ { id: a, kind: gathering, received: -1 } ]                    | /steps/0/received | must be 0 or more but was '-1'
        steps: [ { id: a, kind: agreement, versions: [ { id: x }, { id: y } ] } ] | /steps/0/versions/1 | one text is agreed in one step; give a text agreed later a step of its own
        steps: [ { id: a, kind: draft, took-part: [ { people: 3 } ] } ]        | /steps/0/took-part/0 | who was it? give 'who', 'role' or 'side'
        steps: [ { id: a, kind: draft, took-part: [ { side: people, people: 0 } ] } ] | /steps/0/took-part/0/people | must be 1 or more but was '0'
        steps: [ { id: a, kind: draft, took-part: [ { who: peopel } ] } ]      | /steps/0/took-part/0/who | there is no participant with the id 'peopel' (did you mean 'people'?); the ids there are people, staff
        steps: [ { id: a, kind: draft, took-part: [ { who: people, side: organisation } ] } ] | /steps/0/took-part/0/side | the role stands on another side (people) than this (organisation); keep one of them
        steps: [ { id: a, kind: draft, took-part: [ { role: carer, source: papre } ] } ] | /steps/0/took-part/0/source | there is no evidence with the id 'papre' (did you mean 'paper'?); the ids there are paper
        steps: [ { id: a, kind: draft, source: minutes } ]                     | /steps/0/source | there is no evidence with the id 'minutes'; the ids there are paper
        steps: [ { id: a, kind: draft, versions: [ { id: x, by: nobody } ] } ] | /steps/0/versions/0/by | there is no participant with the id 'nobody'; the ids there are people, staff
        steps: [ { id: a, kind: draft } ]⏎consents: [ { subject: peopel } ]    | /consents/0/subject | there is no participant with the id 'peopel' (did you mean 'people'?); the ids there are people, staff
        steps: [ { id: a, kind: draft, versions: [ { id: x } ] } ]⏎codings: [ { by: r, found: [ { statement: gone } ] } ] | /codings/0/found/0/statement | there is no statement with the id 'gone'; the ids there are x
        steps: [ { id: a, kind: draft, versions: [ { id: x } ] } ]⏎codings: [ { by: r, found: [ { statement: x, themes: rooms } ] } ] | /codings/0/found/0/themes/0 | there is no theme with the id 'rooms' (did you mean 'room'?); the ids there are room
        steps: [ { id: a, kind: draft, versions: [ { id: x } ] } ]⏎codings: [ { by: r, found: [ { statement: x }, { statement: x } ] } ] | /codings/0/found/1/statement | this reader has read 'x' already; put all they found in one entry
        steps: [ { id: a, kind: draft, versions: [ { id: x } ] } ]⏎codings: [ { by: r }, { by: r } ] | /codings/1/by | there is another reader 'r'; give each a name of their own
        """)
    void aVisionThatDoesNotFitTogetherIsRefusedWithItsPlace(String lines, String pointer, String message) {
        String text = VISION + lines.replace('⏎', '\n') + "\n";

        assertThat(VisionFiles.read(text, "v.yaml", Format.YAML).problems())
                .singleElement()
                .satisfies(problem -> said(problem, "v.yaml", pointer, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        barriers: [ { id: one, words: Two } ]                       | /barriers/0/id | there is another statement with the id 'one'; give each its own
        barriers: [ { words: Two } ]                                | /barriers/0 | the key 'id' is missing here; others refer to the words by it
        phrases: [ { id: two, words: Two, source: papre } ]         | /phrases/0/source | there is no evidence with the id 'papre' (did you mean 'paper'?); the ids there are paper
        said: [ { id: two, words: ' ' } ]                           | /said/0/words | must not be blank; leave the key out if it is not known
        took-part: [ { part: presented } ]                          | /took-part/0 | who was it? give 'who', 'role' or 'side'
        codings: [ { by: r, found: [ { statement: oen } ] } ]       | /codings/0/found/0/statement | there is no statement with the id 'oen' (did you mean 'one'?); the ids there are one
        codings: [ { by: r, found: [ { statement: one, themes: room } ] } ] | /codings/0/found/0/themes/0 | there is no theme with the id 'room'; there is none in this file
        """)
    void aWorkshopThatDoesNotFitTogetherIsRefusedWithItsPlace(String line, String pointer, String message) {
        assertThat(WorkshopFiles.read(WORKSHOP + line + "\n", "w.yaml", Format.YAML)
                        .problems())
                .singleElement()
                .satisfies(problem -> said(problem, "w.yaml", pointer, message));
    }

    @Test
    void allMistakesComeAtOnce() {
        String text = """
                id: Q
                title: Q
                consents: [ { subject: nobody } ]
                quotes: [ { id: a, words: A, by: nobody }, { id: a, words: A } ]
                codings: [ { by: r, found: [ { statement: b, themes: c } ] } ]
                """;

        assertThat(QuoteFiles.read(text, "q.yaml", Format.YAML).problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/id",
                        "/consents/0/subject",
                        "/quotes/0/by",
                        "/quotes/1/id",
                        "/codings/0/found/0/statement",
                        "/codings/0/found/0/themes/0");
    }

    @Test
    void theSeedsComeBackFromWritingUnchanged() {
        Path examples = Checkout.path("copro-examples");
        VisionRecord vision = VisionFiles.read(examples.resolve("visions/vision-for-scotland-2017.yaml"))
                .orThrow();
        WorkshopRecord workshop = WorkshopFiles.read(examples.resolve("workshops/power-of-co-production.yaml"))
                .orThrow();
        QuoteCollection quotes =
                QuoteFiles.read(examples.resolve("quotes/co-pro-quotes.yaml")).orThrow();

        for (Format format : Format.values()) {
            assertThat(VisionFiles.read(VisionFiles.write(vision, format), "v", format)
                            .orThrow())
                    .isEqualTo(vision);
            assertThat(WorkshopFiles.read(WorkshopFiles.write(workshop, format), "w", format)
                            .orThrow())
                    .isEqualTo(workshop);
            assertThat(QuoteFiles.read(QuoteFiles.write(quotes, format), "q", format)
                            .orThrow())
                    .isEqualTo(quotes);
        }
    }

    @Test
    void theAgreedVisionIsAFactForAProjectWithTheSidesThatAgreed() {
        String agreed = VISION + """
                steps:
                  - { id: first, kind: agreement, on: 2017, versions: [ { id: x, words: First } ] }
                  - id: last
                    kind: agreement
                    on: 2018-01-01
                    until: 2018-02-01
                    took-part: [ { who: staff }, { who: people }, { who: people } ]
                    versions: [ { id: y, words: Last } ]
                """;

        assertThat(VisionFiles.read(agreed, "v.yaml", Format.YAML).orThrow().agreedVision())
                .contains(Vision.builder()
                        .statement("Last")
                        .addAllAgreedBy(List.of(Side.PEOPLE, Side.ORGANISATION))
                        .agreed(PartialDate.parse("2018-02-01"))
                        .build());
    }

    @Test
    void whatIsNotAgreedYetIsNoVisionOfAProject() {
        String drafted = VISION + "steps: [ { id: a, kind: draft, versions: [ { id: x, words: X } ] } ]\n";

        assertThat(VisionFiles.read(drafted, "v.yaml", Format.YAML).orThrow().agreedVision())
                .isEmpty();
    }

    private static void said(Problem problem, String source, String pointer, String message) {
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.place().source()).isEqualTo(source);
        assertThat(problem.place().line()).isPositive();
    }
}
