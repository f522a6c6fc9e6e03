package org.copro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project to try the command line on: guests of a day centre were asked about its lunch club, twice. */
final class LunchClub {

    /** Called co-production; consulted at both ends. */
    static final String ASKED = """
            copro: 1
            id: lunch-club
            title: Lunch club of the day centre
            claim: { label: co-production, wording: co-produced with our guests, by: organisation, made: 2024 }
            participants:
              - { id: guests, name: Guests of the lunch club, role: lived-experience, people: 9, joined: 2023-05 }
              - { id: kitchen, name: The kitchen, role: practitioner, people: 3 }
            stages:
              - phase: design
                name: A new menu
                involvement: [ { who: guests, power: consulted, methods: [meeting], from: 2023-05 } ]
                decisions: [ { what: Which days to open, main: yes, decided: 2023-04, right: advisory, evidence: [minutes] } ]
              - { phase: delivery, power: none }
              - { phase: evaluation, involvement: [ { who: guests, power: tlap/consultation } ] }
            evidence: [ { id: minutes, kind: minutes, stated-by: organisation, dated: 2023-04-11 } ]
            """;

    /** A record that says next to nothing. */
    static final String BARE = """
            copro: 1
            id: garden
            title: The garden
            """;

    private LunchClub() {}

    /** Writes a text to a file and gives its name. */
    static String typed(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
