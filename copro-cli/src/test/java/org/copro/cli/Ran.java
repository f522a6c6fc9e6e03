package org.copro.cli;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One run of the command line in this process.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int exit, String out, String err) {

    /** The day on which the runs take place. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Ran copro(String... arguments) {
        return copro(TODAY, arguments);
    }

    static Ran copro(LocalDate today, String... arguments) {
        return copro(today, out -> Reader.nullReader(), arguments);
    }

    /** With somebody who types while it runs, and sees what was written to standard output so far. */
    static Ran copro(LocalDate today, Function<StringWriter, Reader> typist, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Copro.run(today, typist.apply(out), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** The lines of standard error. */
    List<String> complaints() {
        return err.lines().toList();
    }
}
