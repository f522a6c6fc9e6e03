package org.copro.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Somebody who reads each question before answering it. */
final class Typist extends Reader {

    private final StringWriter screen;
    private final Function<String, String> answers;
    private StringReader line = new StringReader("");
    private int seen;

    private Typist(StringWriter screen, Function<String, String> answers) {
        this.screen = screen;
        this.answers = answers;
    }

    /**
     * Answers by the question.
     *
     * @param answers for what has been written since the last answer; null to end the input
     */
    static Function<StringWriter, Reader> answering(Function<String, String> answers) {
        return screen -> new Typist(screen, answers);
    }

    /** Types these lines, whatever is asked, and ends the input. */
    static Function<StringWriter, Reader> typing(String... lines) {
        return screen -> new StringReader(String.join("\n", lines) + (lines.length == 0 ? "" : "\n"));
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        throw new UnsupportedOperationException("letters are taken one by one");
    }

    @Override
    public int read() {
        try {
            int letter = line.read();
            if (letter < 0) {
                String asked = screen.toString().substring(seen);
                seen = screen.toString().length();
                String answer = answers.apply(asked);
                if (answer == null) {
                    return -1;
                }
                line = new StringReader(answer + "\n");
                letter = line.read();
            }
            return letter;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        // nothing is held
    }
}
