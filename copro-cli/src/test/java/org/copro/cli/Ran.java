package org.copro.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Copro.run(today, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** The lines of standard error. */
    List<String> complaints() {
        return err.lines().toList();
    }
}
