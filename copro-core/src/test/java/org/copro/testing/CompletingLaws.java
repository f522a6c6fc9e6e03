package org.copro.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompletingLaws {

    private static final ProjectFiles FILES = new ProjectFiles();
    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = 100)
    void aCompletionKeepsWhatIsStatedAndFitsTogether(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll Random random) {
        Project completed = Completing.any(project, random);
        assertThat(FILES.check(completed)).isEmpty();
        assertKept(tree(project), tree(completed), "");
        Statistics.label("says more")
                .collect(!completed.equals(project))
                .coverage(found -> found.check(true).percentage(share -> share > 80));
    }

    @Property(tries = 100)
    void everyOpenFactTakesEachOfItsValuesAlone(@ForAll(supplier = Projects.Any.class) Project project) {
        for (Completing.Open one : Completing.open(project)) {
            assertThat(one.values()).as(one.pointer()).hasSizeGreaterThan(0).doesNotHaveDuplicates();
            assertThat(one.values())
                    .anySatisfy(value -> assertThat(Completing.with(project, Map.of(one.pointer(), value)))
                            .as(one.pointer())
                            .isNotEqualTo(java.util.Optional.of(project)));
        }
    }

    /** A date may have come closer to the day. */
    private static void assertKept(JsonNode before, JsonNode after, String pointer) {
        if (before.isObject()) {
            before.properties()
                    .forEach(one -> assertKept(one.getValue(), after.path(one.getKey()), pointer + "/" + one.getKey()));
        } else if (before.isArray()) {
            assertThat(after.size()).as(pointer).isEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                assertKept(before.get(i), after.get(i), pointer + "/" + i);
            }
        } else {
            assertThat(after.asString()).as(pointer).startsWith(before.asString());
        }
    }

    private static JsonNode tree(Project project) {
        return JSON.readTree(FILES.write(project, Format.JSON));
    }
}
