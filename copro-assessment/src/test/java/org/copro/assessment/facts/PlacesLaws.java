package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.copro.people.Participant;

class PlacesLaws {

    /** Few participants are looked through, many are looked up; numbers up to 30 make some ids come twice. */
    @Property
    void eachIsWhereItStandsFirst(@ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> numbers) {
        List<String> ids = numbers.stream().map(number -> "group-" + number).toList();
        Places places = new Places(
                ids.stream().map(id -> Participant.builder().id(id).build()).toList());

        for (int number = 0; number <= 31; number++) {
            String id = "group-" + number;
            assertThat(places.of(id)).isEqualTo(ids.indexOf(id));
            assertThat(places.of(Optional.of(id))).isEqualTo(ids.indexOf(id));
        }
        assertThat(places.of(Optional.empty())).isEqualTo(Places.NONE);
    }
}
