package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkCheckTest {

    private static final String OWN = String.join(
            "\n",
            "id: own",
            "version: 1.0.0",
            "name: Our own",
            "by: us",
            "meant-for: our work",
            "licence: Ours.",
            "validation: { status: untested, note: Nobody has. }",
            "source: [ { title: Us } ]",
            "principles:",
            "  - id: power",
            "    name: Power",
            "    says: people decide",
            "    criteria:",
            "      - { id: joint, question: Was it?, indicator: I02, remedy: Do., effort: small, source: [ { title: We } ] }",
            "      - { id: heard, question: Did we?, indicator: I13, remedy: Ask, effort: small, source: [ { title: We } ] }",
            "");

    private static Reading<Framework> read(String text) {
        return Frameworks.read(text, "own.yaml", Format.YAML);
    }

    @Test
    void aFrameworkWithNothingMoreThanIsNeededIsSound() {
        Framework own = read(OWN).orThrow();
        assertThat(Frameworks.check(own)).isEmpty();
        assertThat(own.bands()).isEqualTo(Bands.DEFAULT);
        assertThat(own.languages()).containsExactly("en");
        assertThat(own.criteria()).extracting(Criterion::id).containsExactly("joint", "heard");
    }

    /** In {@code old → new} a line end is written as {@code ;;}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: own                | id: Our own         | /id | an id is made of the letters a to z, digits and single hyphens, as in equal-partners",
                "id: heard              | id: he--ard         | /principles/0/criteria/1/id | an id is made of the letters a to z, digits and single hyphens, as in equal-partners",
                "id: heard              | id: power           | /principles/0/criteria/1/id | the id 'power' is given twice; give everything in a framework its own",
                "id: power              | id: own             | /principles/0/id | the id 'own' is given twice; give everything in a framework its own",
                "version: 1.0.0         | version: ' '        | /version | must not be empty",
                "name: Our own          | name: ''            | /name | must not be empty",
                "by: us                 | by: ''              | /by | must not be empty",
                "meant-for: our work    | meant-for: ''       | /meant-for | must not be empty",
                "licence: Ours.         | licence: ''         | /licence | must not be empty",
                "source: [ { title: Us } ] | source: []       | /source | the key 'source' is missing here: say where this was read, as in [ { title: …, address: … } ]",
                "source: [ { title: Us } ] | source: [ { title: ' ' } ] | /source/0/title | must not be empty",
                "Did we?, indicator: I13, remedy: Ask, effort: small, source: [ { title: We } ] | Did we?, indicator: I13, remedy: Ask, effort: small, source: [] | /principles/0/criteria/1/source | the key 'source' is missing here: say where this was read, as in [ { title: …, address: … } ]",
                "by: us                 | by: us;;languages: [en, EN_gb]   | /languages/1 | 'EN_gb' is not a language of its own; write each language once by its tag, such as en or cy",
                "by: us                 | by: us;;languages: [en, cy, en]  | /languages/2 | 'en' is not a language of its own; write each language once by its tag, such as en or cy",
                "name: Power            | name: { en: Power, cy: Grym }   | /principles/0/name | there is a text in 'cy', which is not among the languages of the framework (en)",
                "says: people decide    | says: { cy: pobl }              | /principles/0/says | there is a text in 'cy', which is not among the languages of the framework (en)",
                "question: Did we?      | question: { en: Did we?, de: Ja } | /principles/0/criteria/1/question | there is a text in 'de', which is not among the languages of the framework (en)",
                "remedy: Ask            | remedy: { de: Frag }            | /principles/0/criteria/1/remedy | there is a text in 'de', which is not among the languages of the framework (en)",
                "by: us                 | by: us;;coverage-floor: 1/10001 | /coverage-floor | '1/10001' is finer than one ten-thousandth; round it",
                "by: us                 | by: us;;largely-from: 1/10001   | /largely-from | '1/10001' is finer than one ten-thousandth; round it",
                "by: us                 | by: us;;largely-from: 0 %       | /largely-from | must be above 0 %, or nothing could be met in part",
                "by: us                 | by: us;;answers: { partly: 1/10001, largely: 1/2 } | /answers/partly | '1/10001' is finer than one ten-thousandth; round it",
                "by: us                 | by: us;;answers: { partly: 1/3, largely: 5000/10001 } | /answers/largely | '5000/10001' is finer than one ten-thousandth; round it",
                "by: us                 | by: us;;bands: [ { level: starting, from: 1 %, to: 100 % } ] | /bands/0 | the first band must begin at 0 % but begins at 1 %",
                "by: us                 | by: us;;bands: [ { level: starting, from: 0 %, below: 1/10001 }, { level: developing, from: 1/10001, to: 100 % } ] | /bands/1/from | '1/10001' is finer than one ten-thousandth; round it",
                "says: people decide    | says: people decide;;    weight: 0    | /principles/0/weight | must be a whole number from 1 to 1000 but was 0",
                "says: people decide    | says: people decide;;    weight: 1001 | /principles/0/weight | must be a whole number from 1 to 1000 but was 1001",
                "indicator: I13         | indicator: I13, weight: -1      | /principles/0/criteria/1/weight | must be a whole number from 1 to 1000 but was -1",
                "indicator: I13         | indicator: I99                  | /principles/0/criteria/1/indicator | there is no indicator 'I99'; they go from I01 to I42, and 'copro explain' tells what each asks",
                "indicator: I13         | indicator: I13, applies-when: I32x | /principles/0/criteria/1/applies-when | there is no indicator 'I32x'; they go from I01 to I42, and 'copro explain' tells what each asks",
                "indicator: I13         | indicator: heard-back           | /principles/0/criteria/1/indicator | there is no indicator 'heard-back'; write I13; they go",
                "by: us                 | by: us;;bands: [ { level: starting, from: 0 %, below: 20 % }, { level: developing, from: 30 %, to: 100 % } ] | /bands/1 | there is a hole between 'starting' and 'developing'",
                "indicator: I13         | indicator: I13, met-from: 0 %   | /principles/0/criteria/1/met-from | must be above 0 %, or everything would meet it",
                "indicator: I13         | indicator: I13, met-from: 1/10001 | /principles/0/criteria/1/met-from | '1/10001' is finer than one ten-thousandth; round it",
                "indicator: I13         | indicator: I13, gate: not-yet   | /principles/0/criteria/1/gate | a gate at the lowest level keeps nothing back; give a higher level",
                "indicator: I13         | indicator: I13, gate-needs: met | /principles/0/criteria/1/gate-needs | there is no gate here that could need anything; give 'gate' too",
                "indicator: I13         | indicator: I13, gate: starting, gate-needs: not-met | /principles/0/criteria/1/gate-needs | a gate that needs nothing keeps nothing back; write partly, largely or met",
                "indicator: I13         | indicator: I13, status: retired | /principles/0/criteria/1/note | say here why the criterion was retired",
                "indicator: I13         | indicator: I13, rank: 1         | /principles/0/criteria | the ranks of the criteria that count must be 1 to 2, each once, but were [1]",
            })
    void whatIsWrongIsSaidOnceWithItsPlace(String old, String other, String pointer, String message) {
        assertThat(OWN).contains(old);
        Reading<Framework> reading = read(OWN.replace(old, other.replace(";;", "\n")));
        assertThat(reading.problems()).hasSize(1).first().satisfies(one -> {
            assertThat(one.pointer()).isEqualTo(pointer);
            assertThat(one.message()).startsWith(message);
            assertThat(one.place().line()).isPositive();
        });
    }

    @Test
    void aGateAtALevelThatNoBandEarnsIsRefused() {
        String text = OWN.replace("indicator: I13", "indicator: I13, gate: established")
                .replace(
                        "by: us",
                        "by: us\nbands: [ { level: not-yet, from: 0 %, below: 50 % }, { level: developing, from: 50 %, to: 100 % } ]");
        assertThat(read(text).problems())
                .extracting(Problem::message)
                .containsExactly("no band earns the level 'established', so nothing can be kept from it");
    }

    @Test
    void aPrincipleOfWhichNothingCountsIsRefused() {
        String text = OWN.replace("indicator: I13", "indicator: I13, status: trial")
                .replace("indicator: I02", "indicator: I02, status: trial");
        assertThat(read(text).problems())
                .extracting(one -> one.pointer() + ": " + one.message())
                .containsExactly("/principles/0/criteria: a principle needs at least one criterion that counts");
    }

    @Test
    void allThatIsWrongComesAtOnce() {
        String text = OWN.replace("by: us", "by: ''")
                .replace("indicator: I02", "indicator: I99, weight: 0")
                .replace("id: heard", "id: joint");
        assertThat(read(text).problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/by",
                        "/principles/0/criteria/0/indicator",
                        "/principles/0/criteria/0/weight",
                        "/principles/0/criteria/1/id");
    }

    @Test
    void oneBuiltInCodeIsCheckedAlikeWithoutLines() {
        Framework bare = SmallFrameworks.framework(List.of());
        assertThat(Frameworks.check(bare))
                .extracting(one ->
                        one.pointer() + ": " + one.message() + one.place().line())
                .containsExactly("/principles: a framework needs at least one principle0");
        assertThatThrownBy(() -> Frameworks.requireSound(bare))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("a framework needs at least one principle");
    }
}
