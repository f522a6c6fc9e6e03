package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.copro.people.Role;
import org.copro.time.PartialDate;

class DocumentLaws {

    record Leaflet(
            String title,
            int copies,
            Optional<Boolean> free,
            Optional<Role> reader,
            List<PartialDate> printed,
            Texts summary,
            List<Leaflet> inside) {}

    @Property(tries = 2000)
    void theBytesAreTheTextInUtf8(@ForAll("leaflets") Leaflet leaflet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document.writeJson(leaflet, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Document.write(leaflet, Format.JSON));
    }

    /** Leaflets in leaflets, as deep as indentation is made beforehand and deeper. */
    @Property(tries = 20)
    void howDeepItGoesMakesNoDifference(@ForAll("leaflets") Leaflet inmost) {
        Leaflet outer = inmost;
        for (int i = 0; i < Format.DEEPEST; i++) {
            outer = new Leaflet("", i, Optional.empty(), Optional.empty(), List.of(), Texts.parse(""), List.of(outer));
        }
        String text = Document.write(outer, Format.JSON);

        assertThat(text.lines().filter(line -> line.strip().startsWith("\"copies\"")))
                .hasSizeGreaterThan(Format.DEEPEST)
                .first()
                .isEqualTo("  \"copies\" : 63,");
        assertThat(text).contains("\n" + "    ".repeat(Format.DEEPEST) + "  \"copies\" : " + inmost.copies());
    }

    @Provide
    Arbitrary<Leaflet> leaflets() {
        return leaflets(1);
    }

    private static Arbitrary<Leaflet> leaflets(int deeper) {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(Role.values()).optional(),
                        dates().list().ofMaxSize(3),
                        Arbitraries.maps(texts(), texts()).ofMinSize(1).ofMaxSize(3),
                        deeper == 0
                                ? Arbitraries.just(List.<Leaflet>of())
                                : leaflets(deeper - 1).list().ofMaxSize(2))
                .as(DocumentLaws::leaflet);
    }

    private static Leaflet leaflet(
            String title,
            int copies,
            Optional<Boolean> free,
            Optional<Role> reader,
            List<PartialDate> printed,
            Map<String, String> summary,
            List<Leaflet> inside) {
        return new Leaflet(title, copies, free, reader, printed, new Texts(summary), inside);
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2019", "2019-03", "2019-11", "2019-03-01", "2024-02-29")
                .map(PartialDate::parse);
    }

    /** Signs of one to four bytes; now and then more than a buffer holds. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of("a", "\"", "\\", "\n", "\u0001", "\u007f", "é", "–", "\u2028", "😀");
        return Arbitraries.frequencyOf(
                Tuple.of(20, signs.list().ofMaxSize(8).map(list -> String.join("", list))),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.integers().between(900, 9000), signs)
                                .as((length, sign) -> "x".repeat(length) + sign.repeat(5))));
    }
}
