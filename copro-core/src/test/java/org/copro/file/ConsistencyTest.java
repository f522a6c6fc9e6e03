package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot both be true, and its boundaries. Each text follows a project with one stage, two groups, one paper. */
class ConsistencyTest {

    private static final String BEFORE = """
            copro: 1
            id: p
            title: P
            participants:
              - { id: people, role: carer, joined: 2019-03, left: 2020-03 }
              - { id: staff, role: manager }
              - { id: others }
            evidence: [ { id: paper } ]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        claim: { label: other }                              | /claim/wording | with the label 'other', say which word is used in 'wording'
        started: 2019-03-02⏎ended: 2019-03-01                | /ended | 'ended' (2019-03-01) is before 'started' (2019-03-02)
        stages: [ { phase: design, from: 2019, to: 2018 } ]  | /stages/0/to | 'to' (2018) is before 'from' (2019)
        consents: [ { subject: people, from: 2019, until: 2018 } ] | /consents/0/until | 'until' (2018) is before 'from' (2019)
        consents: [ { subject: peopel } ]                    | /consents/0/subject | there is no participant with the id 'peopel' (did you mean 'people'?); the ids there are people, staff, others
        statements: [ { by: nobody } ]                       | /statements/0/by | there is no participant with the id 'nobody'; the ids there are people, staff, others
        statements: [ { source: papre } ]                    | /statements/0/source | there is no evidence with the id 'papre' (did you mean 'paper'?); the ids there are paper
        statements: [ { id: a }, { id: b }, { id: a } ]      | /statements/2/id | there is another statement with the id 'a'; give each its own
        stages: [ { phase: design, id: a }, { phase: design, id: a } ] | /stages/1/id | there is another stage with the id 'a'; give each its own
        measures: [ { evidence: [ paper, papers ] } ]        | /measures/0/evidence/1 | there is no evidence with the id 'papers' (did you mean 'paper'?); the ids there are paper
        vision: { evidence: minutes }                        | /vision/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        barriers: [ { evidence: minutes } ]                  | /barriers/0/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        benefits: [ { evidence: minutes } ]                  | /benefits/0/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        scope: { evidence: minutes }                         | /scope/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        feedback: { evidence: minutes }                      | /feedback/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        evaluation: { evidence: minutes }                    | /evaluation/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        purpose: { evidence: minutes }                       | /purpose/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        inclusion: { evidence: minutes }                     | /inclusion/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        ground-rules: { evidence: minutes }                  | /ground-rules/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        budget: { evidence: minutes }                        | /budget/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        strengths: { evidence: minutes }                     | /strengths/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        working-together: { evidence: minutes }              | /working-together/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        embedding: { evidence: minutes }                     | /embedding/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        scope: { promised: tlop/consultation }               | /scope/promised | there is no ladder 'tlop' (did you mean 'tlap'?); the ladders are arnstein, iap2, tlap, hart, pretty, wilcox, atsdr, involve, rest, involvement-matrix, gonzalez, community; without a ladder a say is one of none, informed, consulted, involved, shared, led
        scope: { promised: involve/consultatoin }            | /scope/promised | the ladder 'involve' has no rung 'consultatoin' (did you mean 'consultation'?); its rungs are consultation, collaboration, user-controlled
        scope: { promised: { ladder: involve, low: collaboration, high: consultation } } | /scope/promised | a range of rungs must run upwards but was from collaboration to consultation
        budget: { steered-by-people: 5 }                     | /budget/steered-by-people | '5' is not a share; write it as 60 % or as 3/5
        budget: { steered-by-people: 101 % }                 | /budget/steered-by-people | '101 %' is more than the whole; a share is from 0 % to 100 %
        inclusion: { most-affected: [ carers, ' ' ] }        | /inclusion/most-affected/1 | must not be blank; leave the key out if it is not known
        inclusion: { seldom-heard: [ ' ' ] }                 | /inclusion/seldom-heard/0 | must not be blank; leave the key out if it is not known
        stages: [ { phase: design, evidence: minutes } ]     | /stages/0/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        stages: [ { phase: design, decisions: { evidence: minutes } } ] | /stages/0/decisions/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        stages: [ { phase: design, involvement: [ { evidence: minutes } ] } ] | /stages/0/involvement/0/evidence/0 | there is no evidence with the id 'minutes'; the ids there are paper
        stages: [ { phase: design, involvement: [ { who: people, from: 2019-02 } ] } ] | /stages/0/involvement/0/from | 'from' (2019-02) is before the participant joined (2019-03)
        stages: [ { phase: design, involvement: [ { who: people, to: 2020-04-01 } ] } ] | /stages/0/involvement/0/to | 'to' (2020-04-01) is after the participant left (2020-03)
        stages: [ { phase: design, from: 2019-03, involvement: [ { from: 2019-02-28 } ] } ] | /stages/0/involvement/0/from | 'from' (2019-02-28) is before the stage began (2019-03)
        stages: [ { phase: design, to: 2019-03, involvement: [ { to: 2019-04-01 } ] } ] | /stages/0/involvement/0/to | 'to' (2019-04-01) is after the stage ended (2019-03)
        stages: [ { phase: design, involvement: [ { from: 2019-05, to: 2019-04 } ] } ] | /stages/0/involvement/0/to | 'to' (2019-04) is before 'from' (2019-05)
        stages: [ { phase: design, power: tlop/consultation } ] | /stages/0/power | there is no ladder 'tlop' (did you mean 'tlap'?); the ladders are arnstein, iap2, tlap, hart, pretty, wilcox, atsdr, involve, rest, involvement-matrix, gonzalez, community; without a ladder a say is one of none, informed, consulted, involved, shared, led
        stages: [ { phase: design, involvement: [ { power: involve/consultatoin } ] } ] | /stages/0/involvement/0/power | the ladder 'involve' has no rung 'consultatoin' (did you mean 'consultation'?); its rungs are consultation, collaboration, user-controlled
        stages: [ { phase: design, power: { ladder: involve, low: collaboration, high: consultation } } ] | /stages/0/power | a range of rungs must run upwards but was from collaboration to consultation
        stages: [ { phase: design, power: { not-applicable: over }, decisions: [ { main: yes } ] } ] | /stages/0/power | the stage is said not to apply, yet involvement or decisions are recorded in it; keep one of them
        ratings: [ { role: carer, stage: design, power: led } ] | /ratings/0/stage | there is no stage with the id 'design'; there is none in this file
        ratings: [ { by: nobody, phase: design } ]           | /ratings/0/by | there is no participant with the id 'nobody'; the ids there are people, staff, others
        ratings: [ { by: people, role: manager, phase: design, power: led } ] | /ratings/0/role | the participant 'people' stands on another side (people) than this role (organisation); somebody with two parts in the work is two participants
        ratings: [ { by: people } ]                          | /ratings/0 | a rating is of one thing: give exactly one of stage, phase, principle
        ratings: [ { phase: design, power: led } ]           | /ratings/0 | whose rating is it? give 'by', 'role' or 'side'
        ratings: [ { by: people, phase: design, answer: met } ] | /ratings/0 | a stage or phase is rated with 'power', a principle with 'answer'
        ratings: [ { by: people, principle: a, power: led } ] | /ratings/0 | a stage or phase is rated with 'power', a principle with 'answer'
        ratings: [ { by: people, principle: ' ', answer: met } ] | /ratings/0/principle | must not be blank; leave the key out if it is not known
        replies: [ { to: ' ' } ]                             | /replies/0/to | must not be blank; leave the key out if it is not known
        """)
    void whatCannotBeIsOneProblem(String text, String pointer, String message) {
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @Test
    void aConsentOfWhichNobodyCanTellWhoseItIsIsRefused() {
        String alike = "copro: 1\nid: p\ntitle: P\nparticipants: [ { id: a } ]\nevidence: [ { id: a } ]\n";

        assertThat(new ProjectFiles().read(alike, "", Format.YAML).problems()).isEmpty();
        assertThat(new ProjectFiles()
                        .read(alike + "consents: [ { subject: a } ]\n", "", Format.YAML)
                        .problems())
                .singleElement()
                .asString()
                .contains("/consents/0/subject", "'a' is a participant and evidence too");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        claim: { label: other, wording: joint working }
        started: 2019-03-01⏎ended: 2019-03-01
        started: 2019-03⏎ended: 2019
        stages: [ { phase: design, from: 2019-12, to: 2019 } ]
        stages: [ { phase: design, involvement: [ { who: people, from: 2019-03-01, to: 2020-03-31 } ] } ]
        stages: [ { phase: design, from: 2019-06, to: 2019-08, involvement: [ { from: 2019, to: 2019-08-31 } ] } ]
        stages: [ { phase: design, id: a }, { phase: design } , { phase: design } ]
        stages: [ { phase: design, power: { ladder: involve, low: consultation, high: collaboration } } ]
        stages: [ { phase: design, power: { not-applicable: over }, evidence: [ paper ] } ]
        stages: [ { phase: design, power: consulted, involvement: [ { who: people, power: { not-applicable: ill } } ] } ]
        ratings: [ { role: carer, principle: a } ]
        scope: { promised: { ladder: involve, low: consultation, high: collaboration } }
        scope: { promised: led }⏎stages: [ { phase: design, power: informed } ]
        scope: { promised: { not-applicable: nobody was asked } }
        inclusion: { most-affected: [ carers, Carers ], seldom-heard: [ ] }
        budget: { steered-by-people: 0 % }
        """)
    void whatCanBeIsNoProblem(String text) {
        assertThat(problems(text)).isEmpty();
    }

    /** The say given for the whole stage against the say of those involved. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        consulted         | people: consulted                   | fits
        consulted         | people: informed, people: consulted | fits
        consulted         | people: informed                    | informed
        consulted         | people: involved                    | involved
        consulted         | people: not-stated                  | fits
        consulted         | people: tlap/co-design              | involved to shared
        involved          | people: tlap/co-design              | fits
        consulted         | staff: led                          | fits
        consulted         | people: informed, others: led       | fits
        consulted         | people: informed, others: informed  | informed
        none              | others: led                         | fits
        none              | staff: shared                       | fits
        tlap/consultation | people: involved                    | involved
        """)
    void theSayOfAStageAndOfThoseInvolvedMustBeAbleToBeTrueTogether(String overall, String involved, String said) {
        StringBuilder involvement = new StringBuilder();
        for (String one : involved.split(", ")) {
            String[] parts = one.split(": ");
            involvement.append("{ who: %s, power: %s }, ".formatted(parts[0], parts[1]));
        }
        String text = "stages: [ { phase: design, power: %s, involvement: [ %s ] } ]".formatted(overall, involvement);
        if (said.equals("fits")) {
            assertThat(problems(text)).isEmpty();
        } else {
            assertThat(problems(text)).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo("/stages/0/power");
                assertThat(problem.message())
                        .startsWith("the say given for the whole stage (consulted) and for those involved (%s) cannot"
                                .formatted(said));
            });
        }
    }

    @Test
    void everyCopyOfAnIdIsReported() {
        String text = "statements: [ { id: a }, { id: a }, { id: a } ]";
        assertThat(problems(text)).extracting(Problem::pointer).containsExactly("/statements/1/id", "/statements/2/id");
    }

    private static List<Problem> problems(String text) {
        return new ProjectFiles()
                .read(BEFORE + text.replace('⏎', '\n') + "\n", "p.yaml", Format.YAML)
                .problems();
    }
}
