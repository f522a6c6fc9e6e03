package org.copro.assessment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.view.OrganisationText;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;

class OrganisationCheckTest {

    private static final LocalDate THEN = LocalDate.of(2025, 6, 30);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 30);

    @Test
    void whatChangedIsToldProjectByProject() {
        ProjectState before = state("a", Verdict.OVERSTATED, Corroboration.DECLARED, Truth.FALSE, Truth.UNKNOWN);
        ProjectState after = state("a", Verdict.SUPPORTED, Corroboration.CONFIRMED, Truth.TRUE, Truth.TRUE);
        ProjectState gone = state("b", Verdict.UNKNOWN, Corroboration.NOTHING, Truth.FALSE, Truth.FALSE);
        ProjectState fresh = state("c", Verdict.UNKNOWN, Corroboration.NOTHING, Truth.FALSE, Truth.FALSE);

        OrganisationCheck check = OrganisationCheck.of(
                "N",
                List.of(new CheckInState(THEN, List.of(before, gone)), new CheckInState(NOW, List.of(after, fresh))));

        assertThat(check.changes())
                .extracting(one -> one.project() + " " + one.aspect())
                .containsExactly(
                        "A WORD",
                        "A WHOSE_WORD",
                        "A ROUTINE",
                        "A ROUTINE",
                        "A ROUTINE",
                        "A PEOPLE_RATED",
                        "C NEW",
                        "B NOT_LOOKED_AT");
        assertThat(check.changes().get(0).said().sentence())
                .isEqualTo("The word in use: “co-production”, supported; before: “co-production”, overstated");
    }

    @Property
    void nothingChangesBetweenTwoCheckInsThatAreAlike(@ForAll("projects") List<ProjectState> projects) {
        OrganisationCheck check =
                OrganisationCheck.of("N", List.of(new CheckInState(THEN, projects), new CheckInState(NOW, projects)));

        assertThat(check.changes()).isEmpty();
    }

    @Property
    void everyProjectIsCountedOnceInEachLine(@ForAll("projects") List<ProjectState> projects) {
        CheckInState state = new CheckInState(NOW, projects);

        for (RoutineSign sign : RoutineSign.values()) {
            assertThat(state.count(sign, Truth.TRUE)
                            + state.count(sign, Truth.FALSE)
                            + state.count(sign, Truth.UNKNOWN))
                    .isEqualTo(projects.size());
        }
        assertThat(Arrays.stream(Verdict.values()).mapToInt(state::count).sum()).isEqualTo(projects.size());
        assertThat(Arrays.stream(Corroboration.values()).mapToInt(state::count).sum())
                .isEqualTo(projects.size());
    }

    @Property
    void thatPeopleHaveNotBeenAskedIsAHeadingExactlyWhereTheyRatedNothing(
            @ForAll("projects") List<ProjectState> projects) {
        String text = OrganisationText.render(OrganisationCheck.of("N", List.of(new CheckInState(NOW, projects))));

        boolean isAnyTheirs = projects.stream().anyMatch(one -> one.peopleRated() == Truth.TRUE);
        boolean isAnyOpen = projects.stream().anyMatch(one -> one.peopleRated() == Truth.UNKNOWN);
        assertThat(text.contains("PEOPLE WHO USE SERVICES HAVE NOT BEEN ASKED YET\n-"))
                .isEqualTo(!isAnyTheirs && !isAnyOpen);
        assertThat(text.contains("WHETHER PEOPLE WHO USE SERVICES WERE ASKED IS NOT KNOWN\n-"))
                .isEqualTo(!isAnyTheirs && isAnyOpen);
    }

    @Test
    void thatRatingsCannotBeUsedAnyMoreIsNoChange() {
        ProjectState before = state("a", Verdict.UNKNOWN, Corroboration.NOTHING, Truth.TRUE, Truth.FALSE);
        ProjectState now = state("a", Verdict.UNKNOWN, Corroboration.NOTHING, Truth.UNKNOWN, Truth.FALSE);

        assertThat(OrganisationCheck.of(
                                "N",
                                List.of(new CheckInState(THEN, List.of(before)), new CheckInState(NOW, List.of(now))))
                        .changes())
                .isEmpty();
    }

    @Test
    void aProjectTwiceInACheckInAndNoCheckInAreRefused() {
        ProjectState one = state("a", Verdict.UNKNOWN, Corroboration.NOTHING, Truth.FALSE, Truth.FALSE);

        assertThatThrownBy(() -> new CheckInState(NOW, List.of(one, one))).hasMessageContaining("[a, a]");
        assertThatThrownBy(() -> OrganisationCheck.of("N", List.of())).hasMessageContaining("one check-in at least");
    }

    @Provide
    Arbitrary<List<ProjectState>> projects() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(Verdict.values()),
                        Arbitraries.of(Corroboration.values()),
                        Arbitraries.of(Truth.values()),
                        Arbitraries.of(Truth.values()))
                .as((id, verdict, corroboration, rated, truth) -> state("p" + id, verdict, corroboration, rated, truth))
                .list()
                .uniqueElements(ProjectState::id)
                .ofMaxSize(8);
    }

    private static ProjectState state(
            String id, Verdict verdict, Corroboration corroboration, Truth rated, Truth truth) {
        Map<RoutineSign, Truth> signs = new EnumMap<>(RoutineSign.class);
        for (RoutineSign sign : RoutineSign.values()) {
            signs.put(sign, truth);
        }
        return new ProjectState(
                id,
                id.toUpperCase(Locale.ROOT),
                Optional.of(Label.CO_PRODUCTION),
                verdict,
                corroboration,
                rated,
                "sha256:" + id,
                signs);
    }
}
