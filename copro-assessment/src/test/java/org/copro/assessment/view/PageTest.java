package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void wordsStandOnAsManyLinesAsTheyNeed() {
        assertThat(Page.lines("Northern Ireland", 12)).containsExactly("Northern", "Ireland");
        assertThat(Page.lines("Northern Ireland", 16)).containsExactly("Northern Ireland");
        assertThat(Page.lines("Northern Ireland", 15)).containsExactly("Northern", "Ireland");
        assertThat(Page.lines("a Llanfairpwllgwyngyll b", 5)).containsExactly("a", "Llanfairpwllgwyngyll", "b");
        assertThat(Page.lines(" two  spaces ", 20)).containsExactly("two spaces");
        assertThat(Page.lines("", 5)).containsExactly("");
    }
}
