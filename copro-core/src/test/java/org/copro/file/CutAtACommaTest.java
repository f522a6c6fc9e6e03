package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.binding.Format;
import org.junit.jupiter.api.Test;

/** Text with a comma in it, without quotation marks, inside braces: YAML takes the second half for a key. */
class CutAtACommaTest {

    @Test
    void theMessageSaysWhatToDo() {
        assertThat(messageFor("scope: { note: the days, not the money }"))
                .startsWith("unknown key 'not the money'")
                .endsWith(". If this is part of a text with a comma in it, put quotation marks round the whole text");
    }

    @Test
    void aMisspeltKeyWithAValueGetsNoSuchHint() {
        assertThat(messageFor("scope: { nte: the days }")).doesNotContain("comma");
    }

    private static String messageFor(String line) {
        return new ProjectFiles()
                .read("copro: 1\nid: p\ntitle: P\n" + line + "\n", "p.yaml", Format.YAML)
                .problems()
                .get(0)
                .message();
    }
}
