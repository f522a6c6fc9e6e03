package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copro.binding.Format;
import org.copro.binding.Reading;
import org.copro.project.Project;
import org.copro.testing.Projects;

/** Whatever a text is: there is a project or a problem, and never an exception. */
class HostileLaws {

    private static final ProjectFiles FILES = new ProjectFiles();
    private static final String SIGNS = "{}[]:,-#&*!|>'\"%@`?~ \n\t\r\\0a\u0000\u0085\ufeff\ud83d";

    @Property(tries = 2000)
    void aDamagedTextIsReadOrRefused(
            @ForAll(supplier = Projects.Any.class) Project project,
            @ForAll Format format,
            @ForAll @IntRange(min = 1, max = 8) int times,
            @ForAll Random random) {
        StringBuilder text = new StringBuilder(FILES.write(project, format));
        for (int i = 0; i < times; i++) {
            damage(text, random);
        }
        assertReadOrRefused(text.toString(), format);
    }

    @Property(tries = 2000)
    void anyTextIsReadOrRefused(@ForAll String text, @ForAll Format format) {
        assertReadOrRefused(text, format);
    }

    private static void assertReadOrRefused(String text, Format format) {
        Reading<Project> reading = FILES.read(text, "p", format);
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "org.", "\n");
            assertThat(problem.place().source()).isEqualTo("p");
            assertThat(problem.place().line())
                    .isBetween(
                            0,
                            1
                                    + (int) text.chars()
                                            .filter(sign -> "\n\r\u0085\u2028\u2029".indexOf(sign) >= 0)
                                            .count());
        });
    }

    private static void damage(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            default -> text.insert(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
    }
}
