package org.copro.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.statistics.WhyUndefined;
import org.copro.assessment.survey.QuestionResult.OfWords;
import org.copro.assessment.survey.SurveyRelease.Person;
import org.copro.binding.Texts;
import org.copro.people.Side;
import org.copro.survey.Audience;
import org.copro.theme.Agreed;
import org.copro.theme.Codebook;
import org.copro.theme.Coding;
import org.copro.theme.Codings;
import org.copro.theme.Theme;
import org.copro.voice.ConsentStatus;
import org.junit.jupiter.api.Test;

class ThemeCountTest {

    private static final int PEOPLE = 12;

    @Test
    void aThemeCountsWhereMoreThanHalfOfTheCodersFoundIt() {
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            codings.add(coding(i, "a", "routine"));
            codings.add(i < 6 ? coding(i, "b", "routine") : coding(i, "b"));
        }

        ThemeResult result = result(codings, List.of());

        assertThat(counts(result, "routine")).containsExactly("6");
        assertThat(result.coders()).isEqualTo(2);
    }

    @Test
    void whatTheCodersSettledOnGoesBeforeWhatEachFound() {
        List<Coding> codings = IntStream.range(0, PEOPLE)
                .mapToObj(i -> coding(i, "a", "routine"))
                .toList();
        List<Agreed> agreed = IntStream.range(0, 5)
                .mapToObj(i -> new Agreed(SurveyRelease.id(i), List.of("together")))
                .toList();

        ThemeResult result = result(codings, agreed);

        assertThat(counts(result, "together")).containsExactly("5");
        assertThat(counts(result, "routine")).containsExactly("7");
        assertThat(result.themes().get(0).theme().id()).isEqualTo("routine");
        assertThat(result.isSettled()).isTrue();
    }

    @Test
    void aThemeFoundOnceIsNotReportedAndASmallOneIsHidden() {
        ThemeResult result = result(
                List.of(coding(0, "a", "routine"), coding(1, "a", "together"), coding(2, "a", "together")), List.of());

        assertThat(result.themes()).hasSize(1);
        assertThat(counts(result, "together")).containsExactly("fewer than 5");
    }

    @Test
    void whatAProgramSuggestedCountsForNothing() {
        List<Coding> codings = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Coding(SurveyRelease.id(i), "program", List.of("routine"), true))
                .toList();

        ThemeResult result = result(codings, List.of());

        assertThat(result.themes()).isEmpty();
        assertThat(result.coders()).isZero();
    }

    @Test
    void oneCoderAgreesWithNobody() {
        assertThat(result(List.of(coding(0, "a", "routine"), coding(1, "a", "routine")), List.of())
                        .agreement())
                .isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_RATERS));
    }

    private static Coding coding(int person, String by, String... themes) {
        return new Coding(SurveyRelease.id(person), by, List.of(themes), false);
    }

    private static List<String> counts(ThemeResult result, String theme) {
        return result.themes().stream()
                .filter(one -> one.theme().id().equals(theme))
                .flatMap(one -> one.lines().stream())
                .map(ThemeResult.Of::count)
                .map(ProtectedCell::words)
                .toList();
    }

    private static ThemeResult result(List<Coding> codings, List<Agreed> agreed) {
        Person person = new Person(
                Optional.of(Audience.of(Side.ORGANISATION)),
                1,
                true,
                List.of(ConsentStatus.GIVEN, ConsentStatus.GIVEN),
                List.of());
        Gathered gathered = SurveyRelease.gathered(Collections.nCopies(PEOPLE, person));
        Codebook codebook =
                new Codebook("book", "1", "Book", List.of(), List.of(), List.of(theme("together"), theme("routine")));
        SurveyReport report = SurveyReport.of(
                gathered,
                Release.counting(SurveyRelease.FIRST),
                List.of(new Coded(codebook, new Codings("book", "1", "words", codings, agreed))),
                1);
        OfWords words = (OfWords) report.questions().get(2);
        return words.themes().orElseThrow();
    }

    private static Theme theme(String id) {
        return new Theme(
                id, Texts.parse(id), Texts.parse(id), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
