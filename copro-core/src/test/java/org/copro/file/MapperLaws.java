package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.binding.Format;
import org.copro.project.Project;
import org.copro.testing.Projects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Any Jackson 3 mapper reads and writes projects as project files do. */
class MapperLaws {

    private static final ProjectFiles FILES = new ProjectFiles();

    @Property(tries = 300)
    void aMapperWritesTheSameJson(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll("mappers") JsonMapper mapper) {
        String written = mapper.writeValueAsString(project);
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(FILES.write(project, Format.JSON)));
        assertThat(FILES.read(written, "", Format.JSON).value()).contains(project);
    }

    @Property(tries = 300)
    void aMapperReadsTheSameProject(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll("mappers") JsonMapper mapper) {
        String written = FILES.write(project, Format.JSON);
        assertThat(mapper.readValue(written, Project.class)).isEqualTo(project);
        assertThat(mapper.convertValue(mapper.readTree(written), Project.class)).isEqualTo(project);
    }

    @Property(tries = 100)
    void aProjectInsideSomethingElseIsTheSame(
            @ForAll(supplier = Projects.Any.class) Project project, @ForAll("mappers") JsonMapper mapper) {
        String written = mapper.writeValueAsString(List.of(project, project));
        assertThat(mapper.readValue(written, new TypeReference<List<Project>>() {}))
                .containsExactly(project, project);
    }

    @Provide
    Arbitrary<JsonMapper> mappers() {
        return Arbitraries.of(new JsonMapper(), CoproMapper.json());
    }
}
