package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.copro.file.ProjectFiles;
import org.copro.known.Share;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A machine set to a language with digits of its own says the same as any other. */
class MachineLanguageTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakArabicWithArabicDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        // what a careless message would say
        assertThat("%d".formatted(12)).isEqualTo("١٢");
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void problemsAreWrittenWithTheSameDigits() {
        List<Problem> problems =
                new ProjectFiles().read("""
                        copro: 2
                        id: p
                        title: P
                        started: 2019-02-30
                        ended: 2019-13
                        title: Q
                        participants: [{ id: p, people: 0 }]
                        """, "p.yaml", Format.YAML).problems();
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "p.yaml:1:8 /copro: this version of copro reads file format 1 but the file says 2; write 'copro: 1'",
                        "p.yaml:4:10 /started: '2019-02-30' is not a date: there is no such day: 2019-02 has 28 days",
                        "p.yaml:5:8 /ended: '2019-13' is not a date: there is no month 13",
                        "p.yaml:6:1 /title: the key 'title' is here a second time; it was first given on line 3. Keep one of them",
                        "p.yaml:7:33 /participants/0/people: must be 1 or more but was '0'");
    }

    @Test
    void datesAreWrittenWithTheSameDigits() {
        assertThat(PartialDate.parse("2019-03-01")).hasToString("2019-03-01");
    }

    @Test
    void sharesAreWrittenWithTheSameDigits() {
        assertThat(Share.parse("60 %")).hasToString("60 %");
        assertThat(Share.parse("2/3")).hasToString("2/3");
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("a share must be from 0 to 1 but was 3/2");
    }
}
