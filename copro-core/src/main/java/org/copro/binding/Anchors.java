package org.copro.binding;

import org.copro.binding.Problem.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.AnchorToken;

/**
 * Finds anchors in YAML. To a parser {@code title: &more than words} is the title "than words", and nothing it hands
 * out shows what went missing.
 */
final class Anchors {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Format.LARGEST).build();

    private Anchors() {}

    /** Reports each anchor of a text that was read without a fault. */
    static void report(String text, String source, Problems problems) {
        if (text.indexOf('&') < 0) {
            return;
        }
        new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, new WholeCharacters(text))).forEachRemaining(token -> {
            if (token instanceof AnchorToken anchor) {
                token.getStartMark()
                        .ifPresent(mark -> problems.add(
                                new Place(source, mark.getLine() + 1, mark.getColumn() + 1),
                                "",
                                Rule.SYNTAX,
                                TreeReader.notRead("an anchor (&%s)", anchor.getValue(), '&')));
            }
        });
    }
}
