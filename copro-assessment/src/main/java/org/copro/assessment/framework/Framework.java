package org.copro.assessment.framework;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.evidence.Source;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/**
 * What good co-production is in somebody's eyes, as data with its own version. A framework read from a file is checked;
 * one built in code is checked before anything is scored with it.
 *
 * @param id permanent
 * @param version of this file; a change that can change a score or a level changes it
 * @param name for a reader
 * @param by who published the principles, and who made the criteria
 * @param meantFor the kind of work it fits, in words that follow "it is meant for"
 * @param licence what may be done with the original and with this file; never blank
 * @param validation how far it has been tested; must be there
 * @param languages of its texts, the first being that of plain texts; absent for English
 * @param source where the principles were read; one at least
 * @param note what a reader should know
 * @param coverageFloor the coverage from which a point value is given beside the interval; absent for 60 %, ours
 * @param answers what the middle answers count; absent for one third and two thirds
 * @param largelyFrom the share of cases from which an answer is "largely"; absent for two thirds
 * @param bands the scores that earn each level; absent for five of one width
 * @param principles one at least
 */
@Written
public record Framework(
        String id,
        String version,
        String name,
        String by,
        String meantFor,
        String licence,
        Optional<Validation> validation,
        List<String> languages,
        List<Source> source,
        Optional<String> note,
        Optional<Share> coverageFloor,
        Optional<Answers> answers,
        Optional<Share> largelyFrom,
        List<Band> bands,
        List<Principle> principles) {

    private static final Share FLOOR = new Share(60, 100);

    private static final Share LARGELY = new Share(2, 3);

    /** Keeps the lists as given, and puts what is usual where none is given. */
    public Framework {
        languages = languages.isEmpty() ? List.of("en") : List.copyOf(languages);
        source = List.copyOf(source);
        bands = bands.isEmpty() ? Bands.DEFAULT : List.copyOf(bands);
        principles = List.copyOf(principles);
    }

    /** All its criteria, in their order. */
    public List<Criterion> criteria() {
        return principles.stream().flatMap(one -> one.criteria().stream()).toList();
    }

    /** The coverage from which a point value is given. */
    public Share floor() {
        return coverageFloor.orElse(FLOOR);
    }

    /** What the answers count. */
    public Answers worth() {
        return answers.orElse(Answers.DEFAULT);
    }

    /** The share of cases from which an answer is "largely". */
    public Share largely() {
        return largelyFrom.orElse(LARGELY);
    }

    /** The language of its plain texts. */
    public String language() {
        return languages.get(0);
    }

    /**
     * The answer a share of cases comes to: nothing is not met, and from {@code full} on it is met; between them lies
     * "largely" from {@link #largely()} of {@code full} on, and below that "partly".
     */
    public RatingAnswer answer(Share share, Share full) {
        if (share.compareTo(full) >= 0) {
            return RatingAnswer.MET;
        } else if (share.part() == 0 && largely().part() > 0) {
            return RatingAnswer.NOT_MET;
        } else if (share.compareTo(largely().times(full)) >= 0) {
            return RatingAnswer.LARGELY;
        }
        return share.equals(Share.NONE) ? RatingAnswer.NOT_MET : RatingAnswer.PARTLY;
    }

    /** The level a score earns, gates apart. Every score earns exactly one. */
    public Level earned(Share score) {
        Level earned = bands.get(0).level();
        for (Band band : bands) {
            earned = score.compareTo(band.from()) >= 0 ? band.level() : earned;
        }
        return earned;
    }
}
