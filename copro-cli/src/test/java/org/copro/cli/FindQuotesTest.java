package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindQuotesTest {

    private static final String QUOTES = "../copro-examples/quotes/co-pro-quotes.yaml";

    @Test
    void quotesAboutAThemeAreFound() {
        Ran found = Ran.copro("quotes", QUOTES, "--theme", "community");

        assertThat(found.exit()).isZero();
        assertThat(found.err()).isEmpty();
        Expected.assertSame("quotes-about-community.txt", found.out());
    }

    @Test
    void programsGetAllOfThemAsJson() {
        Ran found = Ran.copro("quotes", QUOTES, "--format", "json");

        assertThat(found.exit()).isZero();
        assertThat(found.err()).isEmpty();
        Expected.assertSame("quotes.json", found.out());
    }

    @Test
    void aThemeThatTheCollectionHasNotIsSaidWithThoseItHas() {
        assertThat(Ran.copro("quotes", QUOTES, "--theme", "comunity"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "--theme: the collection has no theme 'comunity' (did you mean 'community'?); its themes are better-services, lower-cost, capacity, community, needs-it\n"));
    }
}
