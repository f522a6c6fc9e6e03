package org.copro.benchmarks.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What can be wrong with a line. */
public enum Damage {
    /** It ends in the middle. */
    CUT,
    /** A list where words should be. */
    WRONG_TYPE,
    /** A word that is none of those that can stand there. */
    WRONG_WORD,
    /** A letter of another encoding. */
    WRONG_ENCODING,
    /** No record of the kind at all. */
    NO_RECORD,
    /** Ten million spaces in it: more than a record may have. */
    TOO_LONG;

    private static final int TOO_MANY = 10_000_000;

    /** The line, so damaged. */
    byte[] done(byte[] line) {
        return switch (this) {
            case CUT -> Arrays.copyOf(line, line.length / 2);
            case WRONG_TYPE -> replaced(line, "\"country\":", "\"country\":[1],\"country\":");
            case WRONG_WORD -> replaced(line, "\"phase\":\"", "\"phase\":\"un");
            case WRONG_ENCODING -> encoded(line);
            case NO_RECORD -> "[1,2,3]".getBytes(StandardCharsets.UTF_8);
            case TOO_LONG -> tooLong(line);
        };
    }

    private static byte[] replaced(byte[] line, String what, String by) {
        return new String(line, StandardCharsets.UTF_8).replace(what, by).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(byte[] line) {
        byte[] wrong = line.clone();
        wrong[line.length / 2] = (byte) 0xE9;
        return wrong;
    }

    private static byte[] tooLong(byte[] line) {
        byte[] wrong = Arrays.copyOf(line, line.length + TOO_MANY);
        Arrays.fill(wrong, line.length, wrong.length, (byte) ' ');
        return wrong;
    }
}
