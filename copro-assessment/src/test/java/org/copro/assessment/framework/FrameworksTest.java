package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copro.assessment.testing.SmallFrameworks.criterion;
import static org.copro.assessment.testing.SmallFrameworks.of;
import static org.copro.assessment.testing.SmallFrameworks.with;

import org.junit.jupiter.api.Test;

class FrameworksTest {

    @Test
    void theStandardOneComesFirst() {
        assertThat(Frameworks.shipped().all()).first().isEqualTo(Frameworks.standard());
        assertThat(Frameworks.standard().id()).isEqualTo("copro-principles");
    }

    @Test
    void eachIsFoundByItsId() {
        for (Framework one : Frameworks.shipped().all()) {
            assertThat(Frameworks.shipped().find(one.id())).hasValue(one);
        }
        assertThat(Frameworks.shipped().find("nothing-like-it")).isEmpty();
    }

    @Test
    void oneMoreComesLastAndNoneIsReplaced() {
        Framework own = of(criterion("c"));
        Frameworks more = Frameworks.shipped().with(own);
        assertThat(more.all()).last().isEqualTo(own);
        assertThat(Frameworks.shipped().find(own.id())).isEmpty();
        assertThatThrownBy(() -> more.with(with(own, "version", "2.0.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a framework 'made' already; give yours another id");
    }
}
