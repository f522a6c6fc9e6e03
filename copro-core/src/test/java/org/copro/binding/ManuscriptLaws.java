package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copro.project.Measure;
import org.copro.project.Project;
import org.copro.testing.Completing;
import org.copro.testing.Handwriting;
import org.copro.testing.Projects;

class ManuscriptLaws {

    private static final Pattern COMMENT = Pattern.compile("# c[0-9]+.*");

    @Property(tries = 300)
    void whatAHandWritesIsTheProject(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll Format format, @ForAll Random random) {
        String text = Handwriting.of(project, format, random);
        assertThat(Document.read(text, "", format, Project.class).orThrow()).isEqualTo(project);
    }

    @Property(tries = 300)
    void whatIsPutIsReadBackAndAllElseStaysToTheLetter(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll Format format, @ForAll Random random) {
        Manuscript text = Manuscript.of(Handwriting.of(project, format, random), format);
        Amended<Project> amended = Amended.of(project);
        for (Edit edit : answers(project, random)) {
            Manuscript changed = text.with(edit);
            assertOnlyPutIn(text.text(), changed.text());
            amended = amended.with(edit);
            text = changed;
        }
        assertThat(Document.read(text.text(), "", format, Project.class).orThrow())
                .isEqualTo(amended.read().orThrow());
    }

    @Property(tries = 300)
    void anItemAddedToAListIsItsLast(
            @ForAll(supplier = Projects.Any.class) Project project,
            @ForAll Format format,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int times) {
        Manuscript text = Manuscript.of(Handwriting.of(project, format, random), format);
        Amended<Project> amended = Amended.of(project);
        for (int i = 0; i < times; i++) {
            for (Edit edit : additions(project, i)) {
                Manuscript changed = text.with(edit);
                assertOnlyPutIn(text.text(), changed.text());
                amended = amended.with(edit);
                text = changed;
            }
        }
        assertThat(Document.read(text.text(), "", format, Project.class).orThrow())
                .isEqualTo(amended.read().orThrow());
    }

    private static List<Edit> answers(Project project, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Completing.Open open : Completing.open(project)) {
            if (random.nextInt(4) == 0) {
                edits.add(new Edit(
                        open.pointer(),
                        open.values().get(random.nextInt(open.values().size()))));
            }
        }
        return edits;
    }

    private static List<Edit> additions(Project project, int number) {
        List<Edit> edits = new ArrayList<>(List.of(
                new Edit("/participants/-/id", "somebody-" + number),
                new Edit("/stages/-/phase", "design"),
                new Edit(
                        "/measures/-",
                        project.measures().isEmpty()
                                ? Measure.builder().name("m").build()
                                : project.measures().get(0))));
        for (int i = 0; i < project.stages().size(); i++) {
            edits.add(new Edit("/stages/" + i + "/decisions/-/what", "a, b # " + number));
        }
        for (int i = 0; i < project.participants().size(); i++) {
            edits.add(new Edit("/participants/" + i + "/brings-in/-", "those - " + number));
        }
        return edits;
    }

    /**
     * What is put in is in one piece, or goes round what stays: a comma before a comment and the rest behind it, the
     * brackets of a list. Else it stands in place of one text.
     */
    private static void assertOnlyPutIn(String before, String after) {
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.length(), after.length()) - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        String gone = before.substring(start, before.length() - end);
        String put = after.substring(start, after.length() - end);
        if (!put.startsWith("," + gone) && !put.startsWith("[" + gone)) {
            assertThat(COMMENT.matcher(gone).replaceAll("")).hasSizeLessThan(40);
        }
        assertThat(comments(after)).isEqualTo(comments(before));
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(MatchResult::group).toList();
    }
}
