package org.copro.assessment.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.copro.coding.Coded;
import org.copro.coding.Coding;
import org.copro.coding.Theme;
import org.copro.evidence.Evidence;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Attendance;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.quote.QuoteCollection;
import org.copro.time.PartialDate;
import org.copro.vision.StepKind;
import org.copro.vision.Version;
import org.copro.vision.VisionRecord;
import org.copro.vision.VisionStep;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Consents;
import org.copro.voice.Statement;
import org.copro.workshop.WorkshopRecord;

/**
 * Made-up registers of what four people, who may be quoted from one paper, said and agreed to. Every name, id and text
 * is a word that occurs nowhere else.
 *
 * @param statements what they said; the last is the agreed text
 * @param consents grants, refusals, withdrawals and expiries, before and after {@link #TODAY}
 */
record Registers(List<Statement> statements, List<Consent> consents) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final int PEOPLE = 4;

    private static final String PAPER = "paper";

    static Arbitrary<Registers> any() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-1, PEOPLE - 1)
                                .tuple2()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        consent().list().ofMaxSize(16))
                .as((said, consents) -> new Registers(
                        IntStream.range(0, said.size())
                                .mapToObj(i -> statement(
                                        i, said.get(i).get1(), said.get(i).get2() >= 1))
                                .toList(),
                        consents));
    }

    private static Statement statement(int number, int by, boolean isPrinted) {
        return Statement.builder()
                .id(idOf(number))
                .words(wordsOf(number))
                .by(by < 0 ? Optional.empty() : Optional.of(participant(by)))
                .source(isPrinted ? Optional.of(PAPER) : Optional.empty())
                .build();
    }

    private static Arbitrary<Consent> consent() {
        Arbitrary<Optional<PartialDate>> days = Arbitraries.of(-400, -40, -1, 0, 1, 40)
                .map(away -> PartialDate.of(TODAY.plusDays(away)))
                .optional(0.7);
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE),
                        Arbitraries.of(
                                ConsentPurpose.USE_DATA,
                                ConsentPurpose.SHARE_WITH_NAME,
                                ConsentPurpose.SHARE_WITHOUT_NAME),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(ConsentStatus.GIVEN)),
                                Tuple.of(2, Arbitraries.of(ConsentStatus.class))),
                        days,
                        days)
                .as((who, purpose, status, from, until) -> Consent.builder()
                        .subject(who == PEOPLE ? PAPER : participant(who))
                        .purpose(purpose)
                        .status(status)
                        .from(from)
                        .until(until)
                        .build());
    }

    static String participant(int number) {
        return "participantX" + number + "Q";
    }

    static String nameOf(int number) {
        return "NameX" + number + "Q";
    }

    static String idOf(int number) {
        return "idX" + number + "Q";
    }

    static String wordsOf(int number) {
        return "WordsX" + number + "Q";
    }

    /** What must be so, at the least, for words to leave: a yes by who said them or by the paper, and no no. */
    boolean mayLeave(Statement statement, ConsentPurpose purpose) {
        Consents register = new Consents(consents);
        boolean isRefused = statement
                .by()
                .filter(one ->
                        register.forbids(one, purpose, TODAY) || register.forbids(one, ConsentPurpose.USE_DATA, TODAY))
                .isPresent();
        boolean isAgreed = statement
                        .by()
                        .filter(one -> register.allows(one, purpose, TODAY))
                        .isPresent()
                || statement
                        .source()
                        .filter(one -> register.allows(one, purpose, TODAY)
                                && !register.forbids(one, ConsentPurpose.USE_DATA, TODAY))
                        .isPresent();
        return isAgreed && !isRefused;
    }

    Registers and(Consent more) {
        List<Consent> all = new ArrayList<>(consents);
        all.add(more);
        return new Registers(statements, all);
    }

    /** All but the last were gathered, the last is agreed; all who spoke were there. */
    VisionRecord vision() {
        int last = statements.size() - 1;
        List<Version> gathered = statements.subList(0, last).stream()
                .map(one -> version(one, List.of()))
                .toList();
        List<String> ids = gathered.stream().map(Version::id).toList();
        return new VisionRecord(
                "vision",
                "A vision",
                Optional.empty(),
                List.of(),
                participants(),
                evidence(),
                consents,
                themes(),
                List.of(
                        step("gathered", StepKind.GATHERING, gathered),
                        step("agreed", StepKind.AGREEMENT, List.of(version(statements.get(last), ids)))),
                List.of(),
                codings());
    }

    /** One statement after the other is of another kind. */
    WorkshopRecord workshop() {
        return new WorkshopRecord(
                "workshop",
                "A workshop",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                participants(),
                attendance(),
                evidence(),
                consents,
                everyFourth(0),
                everyFourth(1),
                everyFourth(2),
                everyFourth(3),
                codings());
    }

    QuoteCollection quotes() {
        return new QuoteCollection(
                "quotes",
                "Quotes",
                Optional.empty(),
                List.of(),
                participants(),
                evidence(),
                consents,
                themes(),
                statements,
                codings());
    }

    private List<Statement> everyFourth(int first) {
        return IntStream.range(0, statements.size())
                .filter(i -> i % 4 == first)
                .mapToObj(statements::get)
                .toList();
    }

    private static Version version(Statement one, List<String> from) {
        return new Version(one.id().orElseThrow(), one.words(), one.by(), one.source(), one.said(), from);
    }

    private static VisionStep step(String id, StepKind kind, List<Version> versions) {
        return new VisionStep(
                id,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                attendance(),
                List.of(),
                Optional.of(versions.size()),
                versions,
                Optional.empty());
    }

    private static List<Participant> participants() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> Participant.builder()
                        .id(participant(i))
                        .name(nameOf(i))
                        .role(Role.values()[i * 3])
                        .people(1)
                        .build())
                .toList();
    }

    private static List<Attendance> attendance() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Attendance(
                        Optional.of(participant(i)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static List<Evidence> evidence() {
        return List.of(Evidence.builder()
                .id(PAPER)
                .kind(EvidenceKind.PUBLICATION)
                .title("A paper")
                .build());
    }

    /** One for each statement. */
    private List<Theme> themes() {
        return IntStream.range(0, statements.size())
                .mapToObj(i -> new Theme("theme-" + i, "Theme " + i, Optional.empty()))
                .toList();
    }

    private List<Coding> codings() {
        List<Coded> found = IntStream.range(0, statements.size())
                .mapToObj(i -> new Coded(idOf(i), List.of("theme-" + i), List.of("equal-partners"), Optional.empty()))
                .toList();
        return List.of(new Coding("reader", Optional.empty(), Optional.empty(), Optional.empty(), found));
    }
}
