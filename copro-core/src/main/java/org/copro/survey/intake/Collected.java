package org.copro.survey.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.copro.binding.Written;
import org.copro.survey.Response;
import org.copro.survey.Survey;

/**
 * The responses to one version of a survey, and what became of every row that was handed in. A report can start from
 * it.
 *
 * @param survey id of the survey
 * @param version of the survey
 * @param batches one for each file, in the order they were collected
 * @param responses kept, in the order of the files and of their rows
 */
@Written
public record Collected(String survey, String version, List<Batch> batches, List<Response> responses) {

    /** Refuses responses that the batches do not account for, and the same id twice. */
    public Collected {
        batches = List.copyOf(batches);
        responses = List.copyOf(responses);
        if (sum(batches, Batch::kept) != responses.size()) {
            throw new IllegalArgumentException("the batches account for %s responses but there are %s"
                    .formatted(sum(batches, Batch::kept), responses.size()));
        }
        Set<String> ids = new HashSet<>();
        for (Response response : responses) {
            if (!ids.add(response.id())) {
                throw new IllegalArgumentException("there are two responses '%s'".formatted(response.id()));
            }
        }
    }

    /** Nothing yet. */
    public static Collected nothing(Survey survey) {
        return new Collected(survey.id(), survey.version(), List.of(), List.of());
    }

    /** Whether it was collected with this survey in this version. */
    public boolean isOf(Survey other) {
        return survey.equals(other.id()) && version.equals(other.version());
    }

    /** The response with this id. */
    public Optional<Response> response(String id) {
        return responses.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Rows handed in: kept, refused and repeated together. */
    public long received() {
        return sum(batches, Batch::received);
    }

    /** Responses kept. */
    public int kept() {
        return responses.size();
    }

    /** Rows refused. */
    public long refused() {
        return sum(batches, Batch::refused);
    }

    /** Rows passed over because the same response had been collected before. */
    public long repeated() {
        return sum(batches, Batch::repeated);
    }

    private static long sum(List<Batch> batches, ToIntFunction<Batch> count) {
        return batches.stream().mapToLong(count::applyAsInt).sum();
    }
}
