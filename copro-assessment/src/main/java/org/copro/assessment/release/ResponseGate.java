package org.copro.assessment.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.copro.survey.Audience;
import org.copro.survey.ConsentQuestion;
import org.copro.survey.Response;
import org.copro.survey.Response.ConsentGiven;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.ConsentChange;
import org.copro.voice.ConsentEvent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Consents;
import org.copro.voice.Statement;

/**
 * Lets the responses pass that may leave. What came in after the day is not there yet. A yes to another wording than
 * the survey's is no yes to it.
 */
final class ResponseGate {

    private final Release release;
    private final Gathered gathered;
    private final List<Response> received;
    private final Map<String, List<Consent>> later = new LinkedHashMap<>();
    private final Crowd crowd;

    ResponseGate(Release release, Gathered gathered) {
        this.release = release;
        this.gathered = gathered;
        received = gathered.responses().stream()
                .filter(one -> !one.received().at().toLocalDate().isAfter(release.on()))
                .toList();
        gathered.register().events().stream()
                .filter(this::isAboutThisWording)
                .flatMap(one -> one.consents().stream())
                .forEach(one -> later.computeIfAbsent(one.subject(), first -> new ArrayList<>())
                        .add(one));
        crowd = Crowd.of(received.stream().map(Response::audience).toList(), release.smallest());
    }

    Released<CountableResponse> countable() {
        return released(received, CountableResponse::new);
    }

    Released<Quotable> quotable(String question) {
        return released(
                received.stream()
                        .filter(one -> one.answer(question)
                                .filter(OwnWords.class::isInstance)
                                .isPresent())
                        .toList(),
                one -> quote(one, question));
    }

    Released<SharedResponse> shared() {
        return released(received, one -> new SharedResponse(one, crowd.shown(one.audience())));
    }

    private Quotable quote(Response response, String question) {
        OwnWords own = (OwnWords) response.answer(question).orElseThrow();
        Optional<Audience> who = crowd.shown(response.audience());
        return new Quotable(
                Statement.builder().words(own.words()).build(),
                Speaker.unnamed(who.map(Audience::side), who.flatMap(Audience::role), crowd),
                Optional.empty(),
                Optional.of(response.id()));
    }

    private <T> Released<T> released(List<Response> responses, Function<Response, T> form) {
        List<T> kept = new ArrayList<>();
        SortedMap<String, Integer> withdrawn = new TreeMap<>();
        int notAgreed = 0;
        for (Response response : responses) {
            Consents consents = consents(response);
            Optional<PartialDate> takenBack = takenBack(response, consents);
            boolean isForbidden = consents.forbids(response.id(), ConsentPurpose.USE_DATA, release.on());
            if (!isForbidden && consents.allows(response.id(), release.purpose(), release.on())) {
                kept.add(form.apply(response));
            } else if (takenBack.isPresent()) {
                withdrawn.merge(takenBack.get().toString(), 1, Integer::sum);
            } else {
                notAgreed++;
            }
        }
        return new Released<>(kept, LeftOut.of(kept.size(), notAgreed, withdrawn, release.smallest()));
    }

    /** What they agreed to as they answered, and what they did about it later. */
    private Consents consents(Response response) {
        List<Consent> all = new ArrayList<>();
        PartialDate answered = PartialDate.of(response.received().at().toLocalDate());
        for (ConsentGiven given : response.consents()) {
            all.add(Consent.builder()
                    .subject(response.id())
                    .purpose(given.purpose())
                    .status(isToday(given) ? given.status() : ConsentStatus.UNKNOWN)
                    .from(answered)
                    .build());
        }
        all.addAll(later.getOrDefault(response.id(), List.of()));
        return new Consents(all);
    }

    private boolean isToday(ConsentGiven given) {
        return given.status() != ConsentStatus.GIVEN || isAsked(given.purpose(), given.wordingVersion());
    }

    private boolean isAboutThisWording(ConsentEvent event) {
        return event.change() == ConsentChange.WITHDRAWN
                || event.wordingVersion()
                        .map(version -> isAsked(event.purpose().orElseThrow(), version))
                        .orElse(true);
    }

    private boolean isAsked(ConsentPurpose purpose, String wordingVersion) {
        return gathered.survey().consents().stream()
                .filter(one -> one.purpose() == purpose)
                .map(ConsentQuestion::wordingVersion)
                .anyMatch(wordingVersion::equals);
    }

    private Optional<PartialDate> takenBack(Response response, Consents consents) {
        return List.of(release.purpose(), ConsentPurpose.USE_DATA).stream()
                .flatMap(purpose -> consents.latest(response.id(), purpose, release.on()).stream())
                .filter(one -> one.status().equals(Optional.of(ConsentStatus.WITHDRAWN)))
                .flatMap(one -> one.from().stream())
                .findFirst();
    }
}
