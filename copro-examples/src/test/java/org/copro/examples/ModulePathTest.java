package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.Assessor;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;

/**
 * The tests of this module run as a modular user would: a package that copro forgets to export or open is found here.
 */
class ModulePathTest {

    @Test
    void runsOnNamedModules() {
        assertThat(ReadAndPrintVerdict.class.getModule().getName()).isEqualTo("org.copro.examples");
        assertThat(Assessor.class.getModule().getName()).isEqualTo("org.copro.assessment");
        assertThat(Project.class.getModule().getName()).isEqualTo("org.copro.core");
    }
}
