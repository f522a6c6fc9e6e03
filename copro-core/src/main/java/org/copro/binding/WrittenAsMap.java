package org.copro.binding;

/**
 * A record with one component, a {@code Map<String, String>}, that is written as that map itself: the keys are the
 * writer's own, and keep their order. Which keys and texts there may be, and whether none, is for the record's
 * constructor to refuse. One that is {@link WrittenAsText} too is written as text alone where it has one.
 */
public interface WrittenAsMap {}
