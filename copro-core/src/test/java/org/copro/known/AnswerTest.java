package org.copro.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import org.copro.binding.NotUnderstoodException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({"yes, true", "true, true", "no, false", "false, false"})
    void isYesOrNo(String word, boolean isYes) {
        Answer answer = Answer.parse(word);
        assertThat(answer.isYes()).isEqualTo(isYes);
        assertThat(answer.isNo()).isEqualTo(!isYes);
        assertThat(answer.text()).contains(isYes ? "yes" : "no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Yes            | unknown answer 'Yes' (did you mean 'yes'?); expected one of yes, no, not-stated, or { not-applicable: "the reason" }
        y              | unknown answer 'y'; expected one of yes, no, not-stated, or { not-applicable: "the reason" }
        maybe          | unknown answer 'maybe'; expected one of yes, no, not-stated, or { not-applicable: "the reason" }
        not stated     | unknown answer 'not stated' (did you mean 'not-stated'?); expected one of yes, no, not-stated, or { not-applicable: "the reason" }
        not-applicable | say why it does not apply, as in { not-applicable: "the reason" }
        """)
    void anythingElseIsRefused(String word, String message) {
        assertThatThrownBy(() -> Answer.parse(word))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage(message);
    }

    @Test
    void notApplicableIsNeitherYesNorNo() {
        Answer answer = Answer.notApplicable("the work was stopped");
        assertThat(answer.isYes()).isFalse();
        assertThat(answer.isNo()).isFalse();
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void notApplicableNeedsAReason() {
        assertThatThrownBy(() -> Answer.notApplicable(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not-applicable needs a reason");
    }

    /** In a Java of its own, as it were: nothing of it has been asked for before. */
    @ParameterizedTest
    @ValueSource(strings = {"Answer", "Answer$YesNo", "Answer$NotApplicable"})
    void whicheverIsAskedForFirstYesIsYes(String first) throws Exception {
        URL classes = Answer.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader anew = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class.forName("org.copro.known." + first, true, anew);
            Class<?> answer = Class.forName("org.copro.known.Answer", true, anew);
            Class<?> yesNo = Class.forName("org.copro.known.Answer$YesNo", true, anew);
            assertThat(yesNo.getEnumConstants()).isEqualTo(new Object[] {
                answer.getField("YES").get(null), answer.getField("NO").get(null)
            });
        }
    }
}
