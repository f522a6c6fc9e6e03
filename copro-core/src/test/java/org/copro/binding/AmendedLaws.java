package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copro.project.Project;
import org.copro.testing.Completing;
import org.copro.testing.Projects;

class AmendedLaws {

    @Property(tries = 300)
    void aRecordWithNothingPutReadsAsItself(@ForAll(supplier = Projects.Any.class) Project project) {
        assertThat(Amended.of(project).read().orThrow()).isEqualTo(project);
    }

    @Property(tries = 200)
    void whatIsPutIsReadBackAndAllElseStays(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll Random random) {
        Map<String, Object> values = Completing.fitting(
                project, open -> open.values().get(random.nextInt(open.values().size())));
        List<Edit> edits = values.entrySet().stream()
                .map(one -> new Edit(one.getKey(), one.getValue()))
                .toList();
        assertThat(Amended.of(project).with(edits).read().orThrow())
                .isEqualTo(Completing.with(project, values).orElseThrow());
    }
}
