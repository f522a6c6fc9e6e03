package org.copro.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.survey.SurveyRelease.FIRST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.release.Gathered;
import org.copro.assessment.release.Release;
import org.copro.assessment.survey.SurveyRelease.Person;
import org.copro.assessment.view.SurveyJson;
import org.copro.assessment.view.SurveyText;
import org.copro.time.PartialDate;
import org.copro.voice.ConsentChange;
import org.copro.voice.ConsentEvent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentRegister;

class SurveyReleaseLaws {

    @Provide
    Arbitrary<List<Person>> people() {
        return SurveyRelease.people();
    }

    @Property(tries = 150)
    void noOutputHoldsWordsOrAnIdThatLackConsentOnThatDay(
            @ForAll("people") List<Person> people, @ForAll @IntRange(max = 21) int day) {
        Gathered gathered = SurveyRelease.gathered(people);
        Release counting = Release.counting(FIRST.plusDays(day));
        List<String> outputs = outputs(gathered, counting);

        for (int i = 0; i < people.size(); i++) {
            boolean agrees =
                    SurveyRelease.agrees(people.get(i), ConsentPurpose.SHARE_WITHOUT_NAME, FIRST.plusDays(day));
            for (String output : outputs) {
                assertThat(output).doesNotContain(SurveyRelease.id(i));
                if (!agrees) {
                    assertThat(output).doesNotContain(SurveyRelease.words(i), SurveyRelease.other(i));
                }
            }
            if (agrees) {
                assertThat(outputs.get(0)).contains(SurveyRelease.words(i));
            }
        }
    }

    @Property(tries = 100)
    void nobodyIsCountedWithoutConsentOnThatDay(
            @ForAll("people") List<Person> people, @ForAll @IntRange(max = 21) int day) {
        List<Person> agreed = people.stream()
                .filter(one -> SurveyRelease.agrees(one, ConsentPurpose.USE_DATA, FIRST.plusDays(day)))
                .toList();
        List<Person> alone = agreed.stream()
                .map(one -> new Person(one.audience(), one.place(), one.isChosen(), one.atFirst(), one.later()))
                .toList();
        Release counting = Release.counting(FIRST.plusDays(day));

        assertThat(counts(SurveyReport.of(SurveyRelease.gathered(people), counting, List.of(), 1)))
                .isEqualTo(counts(SurveyReport.of(SurveyRelease.gathered(alone), counting, List.of(), 1)));
    }

    @Property(tries = 60)
    void oneMoreWithdrawalNeverAddsAnybody(
            @ForAll("people") @Size(min = 1) List<Person> people, @ForAll @IntRange(max = 39) int who) {
        Gathered before = SurveyRelease.gathered(people);
        List<ConsentEvent> events = new ArrayList<>(before.register().events());
        events.add(new ConsentEvent(
                SurveyRelease.id(who % people.size()),
                ConsentChange.WITHDRAWN,
                Optional.empty(),
                PartialDate.of(FIRST.plusDays(21)),
                Optional.empty()));
        Gathered after = new Gathered(before.survey(), before.responses(), new ConsentRegister(events));
        Release release = Release.words(FIRST.plusDays(21));

        assertThat(words(release, before)).containsAll(words(release, after));
        assertThat(words(release, after)).doesNotContain(SurveyRelease.words(who % people.size()));
    }

    @Property(tries = 60)
    void nothingSmallIsEverShownAsANumber(@ForAll("people") List<Person> people) {
        SurveyReport report =
                SurveyReport.of(SurveyRelease.gathered(people), Release.counting(FIRST.plusDays(30)), List.of(), 1);

        assertThat(counts(report)).allSatisfy(cell -> {
            if (cell instanceof Shown shown) {
                assertThat(shown.count()).matches(count -> count == 0 || count >= 5);
            }
        });
    }

    /** Somebody who knows how many there are together, and what "fewer than 5" means, tries all tables that fit. */
    @Property(tries = 300)
    void aHiddenSmallCountOfALineCouldBeAnother(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 9) Integer> counts) {
        int people = counts.stream().mapToInt(Integer::intValue).sum();
        if (people < 5) {
            return;
        }
        List<ProtectedCell> cells = Line.of(counts, new SmallCountRule(5, true)).cells();
        List<List<Integer>> fitting = new ArrayList<>();
        fit(cells, people, new ArrayList<>(), fitting);

        assertThat(fitting).contains(counts);
        for (int place = 0; place < counts.size(); place++) {
            int at = place;
            if (counts.get(place) > 0 && counts.get(place) < 5) {
                assertThat(cells.get(place)).isInstanceOf(Hidden.class);
                assertThat(fitting.stream().map(one -> one.get(at)).distinct().count())
                        .as("%s shown as %s", counts, cells)
                        .isGreaterThan(1);
            }
        }
    }

    private static void fit(List<ProtectedCell> cells, int left, List<Integer> chosen, List<List<Integer>> fitting) {
        if (chosen.size() == cells.size()) {
            if (left == 0) {
                fitting.add(List.copyOf(chosen));
            }
            return;
        }
        ProtectedCell cell = cells.get(chosen.size());
        for (int count = 0; count <= left; count++) {
            boolean fits = cell instanceof Shown shown
                    ? shown.count() == count
                    : ((Hidden) cell).why() == Why.PROTECTS_OTHERS || count > 0 && count < 5;
            if (fits) {
                chosen.add(count);
                fit(cells, left - count, chosen, fitting);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static List<String> outputs(Gathered gathered, Release counting) {
        SurveyReport report = SurveyReport.of(gathered, counting, List.of(SurveyRelease.coded(gathered)), 1);
        return List.of(
                SurveyText.of(report),
                SurveyJson.of(report),
                Download.of(gathered, counting).csv());
    }

    private static List<String> words(Release release, Gathered gathered) {
        return release.quote(gathered, "words").kept().stream()
                .map(one -> one.words())
                .toList();
    }

    /** All counts in a report but those of what was left out. */
    private static List<ProtectedCell> counts(SurveyReport report) {
        List<ProtectedCell> cells = new ArrayList<>();
        report.groups().stream().filter(Group::isShown).forEach(one -> cells.add(new Shown(one.people())));
        for (QuestionResult result : report.questions()) {
            if (result instanceof QuestionResult.OfScale scale) {
                scale.lines().forEach(one -> cells.addAll(one.line().cells()));
            } else if (result instanceof QuestionResult.OfOptions options) {
                options.lines().forEach(one -> cells.addAll(one.cells()));
            }
        }
        return cells;
    }
}
