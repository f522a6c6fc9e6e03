package org.copro.assessment.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.people.Participant;

/** Where each participant stands in the file, by id; of two with one id, the first counts. */
final class Places {

    /** The place of somebody who is not in the file. */
    static final int NONE = -1;

    // so few are found sooner by looking at one after the other
    private static final int FEW = 16;

    private final List<Participant> participants;
    private final Map<String, Integer> ofMany;

    Places(List<Participant> participants) {
        this.participants = participants;
        ofMany = participants.size() > FEW ? new LinkedHashMap<>() : Collections.emptyMap();
        if (participants.size() > FEW) {
            for (int i = 0; i < participants.size(); i++) {
                ofMany.putIfAbsent(participants.get(i).id(), i);
            }
        }
    }

    /** The place of a participant; {@link #NONE} if it is not in the file. */
    int of(String id) {
        if (participants.size() > FEW) {
            return ofMany.getOrDefault(id, NONE);
        }
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).id().equals(id)) {
                return i;
            }
        }
        return NONE;
    }

    /** The same; {@link #NONE} if nobody is named. */
    int of(Optional<String> id) {
        return id.isPresent() ? of(id.get()) : NONE;
    }
}
