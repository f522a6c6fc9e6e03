package org.copro.survey;

import java.util.Optional;

/**
 * The column with the time the response was sent.
 *
 * @param header as exported
 * @param pattern of the time, with the letters of {@link java.time.format.DateTimeFormatter}, such as {@code d/M/yyyy
 *     HH:mm:ss}; names of months and AM or PM in English; absent for {@code 2023-04-04T23:59:00}, with or without its
 *     zone
 * @param zone in which the service tells the time, such as {@code Europe/London}; needed where the time itself does not
 *     say
 */
public record ReceivedColumn(String header, Optional<String> pattern, Optional<String> zone) {}
