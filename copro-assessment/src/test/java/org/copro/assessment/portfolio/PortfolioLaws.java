package org.copro.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.project.Project;
import org.copro.testing.Projects;

class PortfolioLaws {

    @Property(tries = 50)
    void manyGiveWhatEachGivesAlone(
            @ForAll(supplier = Several.class) List<Project> projects, @ForAll @IntRange(min = 1, max = 4) int workers)
            throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();

        byte[] submitted =
                Submitted.bytes(projects.stream().map(Submitted::line).toList());
        Submitted.portfolio()
                .withWorkers(workers)
                .judge(Submitted.records(submitted), Submitted.portfolio()::line, new Recipient<byte[]>() {
                    @Override
                    public void judged(Place at, byte[] line) {
                        lines.writeBytes(line);
                    }

                    @Override
                    public void refused(Place at, List<Problem> problems) {
                        throw new AssertionError(problems);
                    }
                });

        assertThat(lines.toString(StandardCharsets.UTF_8)).isEqualTo(Submitted.alone(projects));
    }

    /** Up to twenty projects. */
    static final class Several implements ArbitrarySupplier<List<Project>> {
        @Override
        public Arbitrary<List<Project>> get() {
            return Projects.any().list().ofMaxSize(20);
        }
    }
}
