package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault is one problem: what only follows from it is not reported, and what stands beside it is. */
class OneFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        stages: [ { phase: design, power: { low: shared } } ]                    | /stages/0/power/high
        stages: [ { phase: design, power: { low: shraed, high: informed } } ]    | /stages/0/power/low
        stages: [ { phase: design, power: { ladder: tlap, low: consultation } } ] | /stages/0/power/high
        stages: [ { phase: design, power: { ladder: tlap, high: consultation } } ] | /stages/0/power/low
        stages: [ { phase: design, power: { not-applicable: } } ]                | /stages/0/power/not-applicable
        ratings: [ { role: carer, phase: desing, power: led } ]                  | /ratings/0/phase
        ratings: [ { role: carer, phse: design, power: led } ]                   | /ratings/0/phse
        ratings: [ { role: carre, phase: design, power: led } ]                  | /ratings/0/role
        claim: { label: other, wording: }                                        | /claim/wording
        claim: { label: otehr }                                                  | /claim/label
        evidence: [ { id: } ]                                                    | /evidence/0/id
        evidence: [ { title: a }, { title: b } ]                                 | /evidence/0/id, /evidence/1/id
        measures: [ { evidence: [ null, a ] } ]                                    | /measures/0/evidence/0, /measures/0/evidence/1
        measures: [ { evidence: [ [ a ], a ] } ]                                 | /measures/0/evidence/0, /measures/0/evidence/1
        measures: [ { kind: ouput, evidence: a } ]                               | /measures/0/kind, /measures/0/evidence/0
        feedback: { a/b~c: yes }                                                 | /feedback/a~1b~0c
        participants: [ { id: a, people: none } ]                                | /participants/0/people
        participants: [ { id: a, people: none, joined: 2019, left: 2018 } ]      | /participants/0/people, /participants/0/left
        participants: [ { id: A, brings-in: [ ' ' ] }, { id: A } ]               | /participants/0/id, /participants/0/brings-in/0, /participants/1/id, /participants/1/id
        budget: { steered-by-people: [ 5 % ] }                                   | /budget/steered-by-people
        budget: { steered-by-people: { part: 1, of: 2 }, evidence: a }           | /budget/steered-by-people, /budget/evidence/0
        scope: { promised: shraed, evidence: a }                                 | /scope/promised, /scope/evidence/0
        strengths: { named-of: [ people, carers ], used: maybe }                 | /strengths/named-of/1, /strengths/used
        stages: [ { id: a, phase: dseign }, { id: a, phase: design } ]           | /stages/0/phase, /stages/1/id
        """)
    void isOneProblem(String text, String pointers) {
        List<Problem> problems = new ProjectFiles()
                .read("copro: 1\nid: p\ntitle: P\n" + text + "\n", "p.yaml", Format.YAML)
                .problems();
        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactlyElementsOf(Arrays.asList(pointers.split(", ")));
    }
}
