package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.binding.Format;
import org.copro.binding.Reading;
import org.copro.project.Project;
import org.copro.testing.Projects;

class ProjectFilesLaws {

    private static final ProjectFiles FILES = new ProjectFiles();

    @Property
    void readingWhatWasWrittenGivesTheSameProject(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll Format format) {
        Reading<Project> reading = FILES.read(FILES.write(project, format), "", format);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).contains(project);
    }

    @Property(tries = 300)
    void writingTwiceGivesTheSameText(@ForAll(supplier = Projects.Any.class) Project project, @ForAll Format format) {
        String once = FILES.write(project, format);
        String twice = FILES.write(FILES.read(once, "", format).orThrow(), format);
        assertThat(twice).isEqualTo(once);
        assertThat(once).endsWith("\n").doesNotContain("\r");
    }

    @Property(tries = 300)
    void jsonIsYaml(@ForAll(supplier = Projects.Any.class) Project project) {
        String json = FILES.write(project, Format.JSON);
        // but for signs that a text of YAML must escape and one of JSON need not
        if (json.indexOf('\u0085') < 0) {
            assertThat(FILES.read(json, "", Format.YAML).value()).contains(project);
        }
    }

    @Property(tries = 2000)
    void anyTextOfTheseSignsSurvivesAsAnyTextOfAProject(@ForAll("texts") String text, @ForAll Format format) {
        Project project =
                Project.builder().id("p").title("a" + text).summary(text + "a").build();
        assertThat(FILES.read(FILES.write(project, format), "", format).value()).contains(project);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars(" \n\r\t\u0085\u00a0\u2028\u2029\u3000\ufeff")
                        .ofMaxLength(5),
                Arbitraries.strings()
                        .withChars(" \n:#-?'\"\\[]{},&*!|>%@`~=ab1.0")
                        .ofMaxLength(8),
                Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(5),
                Arbitraries.strings().withCharRange('\ue000', '\uffff').ofMaxLength(5),
                Arbitraries.of("😀", "\ud83d\ude00\u200d", "𝔸\n𝔸"));
    }
}
