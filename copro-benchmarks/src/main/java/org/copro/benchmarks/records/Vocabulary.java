package org.copro.benchmarks.records;

import java.util.List;

/** The words of which texts are made. All of them are made up. */
final class Vocabulary {

    static final List<String> PLACES = List.of(
            "Ashford Vale",
            "Bryn Glas",
            "Carreg Wen",
            "Dunmore",
            "Eastfield",
            "Fox Hollow",
            "Glan yr Afon",
            "Hillside");

    static final List<String> SERVICES = List.of(
            "a home care service",
            "a youth service",
            "respite for carers",
            "a clinic for long-term illness",
            "supported housing",
            "a memory café",
            "a library",
            "help after hospital",
            "a travel scheme",
            "a peer support line");

    static final List<String> WORK = List.of(
            "was planned anew after a review",
            "opens on more days of the week",
            "moves to a building in the middle of the town",
            "changes how visits are booked",
            "trains its staff with people who use it",
            "spends a small fund that people can apply to");

    static final List<String> DECIDED = List.of(
            "Which programmes to run",
            "Opening hours",
            "How the fund is spent",
            "Who is appointed",
            "What the building looks like",
            "What is measured and how it is told",
            "How people book a visit",
            "Where the service is offered");

    static final List<String> CHANGES =
            List.of("Evening hours were added", "The form was cut to one page", "A second site was kept open");

    static final List<String> REASONS =
            List.of("set by law", "the service has no budget of its own", "there was nothing to decide at this point");

    static final List<String> GROUPS = List.of(
            "Children and young people",
            "people with learning disabilities",
            "Welsh speakers",
            "people without a home",
            "carers in work",
            "older people living alone");

    static final List<String> SAID = List.of(
            "We were asked early enough to change the plan.",
            "Nobody told us what became of what we said.",
            "The meetings are when buses do not run.",
            "I would do it again, and I was paid for it.");

    static final List<String> PAPERS = List.of(
            "Minutes of the steering group",
            "Report to the board",
            "Notes of the summer workshop",
            "Survey of members",
            "Letter of the user group");

    static final List<String> METHODS = List.of("forum theatre", "a walk round the site", "photographs and captions");

    private Vocabulary() {}
}
