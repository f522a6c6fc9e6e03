package org.copro.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command line. */
public final class Main {

    // kept, since a logger that nobody holds forgets its level
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        Piped piped = new Piped(new FileInputStream(FileDescriptor.in), System.console() != null);
        int exit = Copro.run(LocalDate.now(), typed(), piped, out, err, arguments);
        if (out.checkError()) {
            err.println("copro: the result could not be written in full");
            exit = Copro.FAULT;
        }
        err.flush();
        System.exit(exit);
    }

    private static Reader typed() {
        return new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
