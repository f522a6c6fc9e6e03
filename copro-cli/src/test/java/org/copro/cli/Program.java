package org.copro.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command line as the launcher does: in a Java of its own, from the start to the exit code. */
final class Program {

    private Program() {}

    /** A run with options for Java, such as {@code -Xmx64m}. One that does not end is an error. */
    static Ran run(Path folder, List<String> options, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = exitOf(new ProcessBuilder(java(options, arguments))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile()));
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    static int exitOf(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().put("LC_ALL", "C.UTF-8");
        // each makes Java say something of its own
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("copro hangs: " + builder.command());
        }
        return process.exitValue();
    }

    static List<String> java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.copro.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }
}
