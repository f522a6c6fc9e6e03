package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.binding.Words;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionsTest {

    @Test
    void definitionsAreExplainedWithTheirSources() {
        Ran listed = Ran.copro("definitions");

        assertThat(listed.exit()).isZero();
        assertThat(listed.err()).isEmpty();
        Expected.assertSame("definitions.txt", listed.out());
    }

    @Test
    void noDefinitionIsLeftOut() {
        String listed = unwrapped(Ran.copro("definitions").out());

        SoftAssertions all = new SoftAssertions();
        for (LabelDefinition one : LabelDefinitions.shipped().all()) {
            all.assertThat(listed)
                    .contains("(%s, version %s)".formatted(one.id(), one.version()))
                    .contains(unwrapped(one.says()));
            one.source().forEach(source -> all.assertThat(listed).contains(unwrapped(source.title())));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void everyWordThatCanBeClaimedIsDefined(Label label) {
        assertThat(LabelDefinitions.shipped().standard(label)).isPresent();
        assertThat(Ran.copro("definitions").out()).contains(Words.kebab(label));
    }

    static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
