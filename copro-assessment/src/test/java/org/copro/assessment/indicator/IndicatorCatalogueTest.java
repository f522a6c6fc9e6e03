package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorCatalogueTest {

    static Stream<Indicator> all() {
        return Indicators.all().stream();
    }

    @Test
    void idsAndNamesAreUniqueAndInOrder() {
        List<String> ids = all().map(one -> one.entry().id()).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(all().map(one -> one.entry().name()).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyEntryIsComplete(Indicator indicator) {
        IndicatorEntry entry = indicator.entry();

        assertThat(entry.id()).matches("I\\d\\d");
        assertThat(entry.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(entry.question()).matches("[A-Z].*\\?");
        assertThat(entry.counts()).matches("[A-Z].*\\.");
        assertThat(entry.unknownMeans()).matches("[A-Z].*\\.");
        assertThat(entry.sources()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            source.address().ifPresent(address -> assertThat(address).startsWith("http"));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyEntrySaysYesAndNoInASentenceOfItsOwn(Indicator indicator) {
        IndicatorEntry entry = indicator.entry();

        assertThat(List.of(entry.whenObserved(), entry.whenNotObserved()))
                .doesNotHaveDuplicates()
                .doesNotContain(entry.counts(), entry.unknownMeans())
                .allSatisfy(sentence ->
                        assertThat(sentence).matches("[A-Z].* .*[^.…]\\.").doesNotContain("{", "?"));
    }

    @Test
    void noTwoEntriesAskOrSayTheSame() {
        assertThat(all().map(one -> one.entry().question())).doesNotHaveDuplicates();
        assertThat(all().flatMap(one ->
                        Stream.of(one.entry().whenObserved(), one.entry().whenNotObserved())))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEntryThatLacksSomethingFails() {
        IndicatorEntry whole = new HeardBack().entry();

        for (IndicatorEntry lacking : List.of(
                whole.from(),
                whole.asking("Did people hear back."),
                whole.saying("", whole.whenNotObserved()),
                whole.saying(whole.whenObserved(), ""),
                whole.saying("People heard back", whole.whenNotObserved()),
                whole.saying(whole.whenObserved(), whole.whenObserved()))) {
            Indicator indicator = indicator(lacking);
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> {
                everyEntryIsComplete(indicator);
                everyEntrySaysYesAndNoInASentenceOfItsOwn(indicator);
            });
        }
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> everyIndicatorHasATestOfItsName(indicator(whole)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIndicatorHasATestOfItsName(Indicator indicator) {
        assertThatNoException()
                .isThrownBy(() -> Class.forName(indicator.getClass().getName() + "Test"));
    }

    @Test
    void everyIndicatorOfThePackageIsInTheCatalogue() {
        assertThat(all().map(Object::getClass).map(Class::getSimpleName).toList())
                .containsExactlyInAnyOrderElementsOf(concreteIndicators());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyRecordIsNeverANo(Indicator indicator) {
        Finding finding = indicator.examine(Records.project().facts());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).isNotEmpty();
        assertThat(finding.indicator()).isEqualTo(indicator.entry().id());
    }

    @Test
    void findsAnEntryByItsId() {
        assertThat(Indicators.find("I13")).containsInstanceOf(HeardBack.class);
        assertThat(Indicators.find("I99")).isEmpty();
    }

    @Test
    void findingsAreAskedForByAnIdThatExists() {
        Findings findings = Findings.of(Records.project().facts());

        assertThat(findings.get("I13").indicator()).isEqualTo("I13");
        assertThat(findings.all()).hasSameSizeAs(Indicators.all());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings.get("I99"))
                .withMessage("there is no indicator 'I99'");
    }

    private static Indicator indicator(IndicatorEntry entry) {
        return new Indicator() {
            @Override
            public IndicatorEntry entry() {
                return entry;
            }

            @Override
            public Finding examine(ProjectFacts facts) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static List<String> concreteIndicators() {
        try {
            Path classes = Path.of(
                            Indicator.class.getResource("Indicator.class").toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(classes)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .map(name -> load(name.substring(0, name.length() - ".class".length())))
                        .filter(Indicator.class::isAssignableFrom)
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .map(Class::getSimpleName)
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Indicator.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
