package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.Assessor;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelDefinitionsTest {

    private static final LabelDefinitions SHIPPED = LabelDefinitions.shipped();

    @TempDir
    Path folder;

    static Stream<LabelDefinition> all() {
        return SHIPPED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyShippedDefinitionIsComplete(LabelDefinition definition) {
        assertThat(definition.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(definition.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(definition.name()).isNotBlank();
        assertThat(definition.licence()).isNotBlank();
        assertThat(definition.says()).matches("[a-z].*[a-z)]");
        assertThat(definition.rank()).isPositive();
        assertThat(definition.source())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.title()).isNotBlank());
    }

    @Test
    void idsAreUnique() {
        assertThat(all().map(LabelDefinition::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void everyWordHasExactlyOneStandardDefinition(Label label) {
        assertThat(all().filter(one -> one.defines(label)).filter(LabelDefinition::isStandard))
                .hasSize(1)
                .containsExactly(SHIPPED.standard(label).orElseThrow());
    }

    @Test
    void anotherWordHasNoDefinition() {
        assertThat(SHIPPED.standard(Label.OTHER)).isEmpty();
    }

    @Test
    void coProductionHasSeveralDefinitionsSinceTheFieldDisagrees() {
        assertThat(all().filter(one -> one.defines(Label.CO_PRODUCTION)).map(LabelDefinition::id))
                .containsExactly("start-to-end", "planning-and-delivery", "any-of-four", "tlap-step-7");
        assertThat(SHIPPED.standard(Label.CO_PRODUCTION).orElseThrow().id()).isEqualTo("start-to-end");
    }

    @ParameterizedTest
    @CsvSource({
        "INFORMATION, 1",
        "CONSULTATION, 2",
        "ENGAGEMENT, 3",
        "INVOLVEMENT, 3",
        "CO_DESIGN, 4",
        "CO_DELIVERY, 4",
        "CO_PRODUCTION, 5",
        "USER_LED, 6",
    })
    void theRankTellsHowMuchAWordPromises(Label label, int rank) {
        assertThat(all().filter(one -> one.defines(label)).map(LabelDefinition::rank))
                .containsOnly(rank);
    }

    @Test
    void aDefinitionOfOnesOwnIsReadAndUsed() throws IOException {
        LabelDefinition own =
                read(own("[co-production]", 5, "finding-holds: I13")).orThrow();
        Records record = Records.project().claim(Label.CO_PRODUCTION);

        LabelCheck check =
                Assessor.standard().using(own).assess(record.get(), Records.ON).label();

        assertThat(check.check().orElseThrow().definition()).isEqualTo(own);
        assertThat(check.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check.missing())
                .extracting(one -> one.pointer())
                .containsExactly("/feedback/given", "/feedback/reasons-given");
        assertThat(SHIPPED.with(own).find("own")).contains(own);
        assertThat(SHIPPED.find("own")).isEmpty();
    }

    @Test
    void aDefinitionOfOneOfTwoWordsLeavesTheOtherAsItWas() throws IOException {
        LabelDefinition own =
                read(own("[engagement]", 4, "in-some-stage: { at-least: led }")).orThrow();
        Assessor assessor = Assessor.standard().using(own);
        Records record = Says.of("design=BINDING_ADVICE");

        LabelCheck engagement = assessor.assess(record.claim(Label.ENGAGEMENT).get(), Records.ON)
                .label();
        LabelCheck involvement = assessor.assess(record.claim(Label.INVOLVEMENT).get(), Records.ON)
                .label();

        assertThat(engagement.check().orElseThrow().definition().id()).isEqualTo("own");
        assertThat(engagement.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(engagement.honestWord()).isEqualTo("involvement");
        assertThat(involvement.verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void anIdNeverChangesItsMeaning() throws IOException {
        LabelDefinition own =
                read(own("[co-production]", 5, "finding-holds: I13")).orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.with(own).with(own))
                .withMessage("there is a definition 'own' already; give yours another id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finding-holds: I99                       | 11:3 /condition: there is no indicator 'I99'; there are I01, I02",
                "finding-does-not-hold: I99               | /condition: there is no indicator 'I99'",
                "all: []                                  | /condition: 'all' needs at least one condition",
                "any: []                                  | /condition: 'any' needs at least one condition",
                "in-every-stage: { of: [design] }         | /condition/in-every-stage: give at-least or at-most",
                "in-some-stage: { at-least: shraed }      | did you mean 'shared'",
                "in-some-stage: { of: [desing], at-least: shared } | did you mean 'design'",
                "holds: I01                               | /condition",
            })
    void aConditionThatCannotBeMeantIsRefusedWithItsPlace(String condition, String message) throws IOException {
        Reading<LabelDefinition> reading = read(own("[co-production]", 5, condition));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(folder.resolve("own.yaml").toString())
                        .contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels: [co-production] | labels: []  | a definition needs at least one label",
                "rank: 5                 | rank: 0     | rank must be 1 or more but was 0",
                "licence: Ours.          | licence: '' | a definition needs a licence",
                "source: [{ title: Us }] | source: []  | a definition needs at least one source",
                "id: own                 | idd: own    | id",
            })
    void aDefinitionThatIsNotCompleteIsRefused(String old, String other, String message) throws IOException {
        String text = own("[co-production]", 5, "finding-holds: I13");

        assertThat(text).contains(old);
        assertThat(read(text.replace(old, other)).problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).contains(message));
    }

    private static String own(String labels, int rank, String condition) {
        List<String> lines = Arrays.asList(
                "id: own",
                "version: 1.0.0",
                "name: Our own",
                "labels: " + labels,
                "standard: yes",
                "rank: " + rank,
                "says: people heard back",
                "source: [{ title: Us }]",
                "licence: Ours.",
                "condition:",
                "  " + condition);
        return String.join("\n", lines) + "\n";
    }

    private Reading<LabelDefinition> read(String text) throws IOException {
        return LabelDefinitions.read(Files.writeString(folder.resolve("own.yaml"), text));
    }
}
