package org.copro.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copro.binding.Origins;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Texts;
import org.copro.binding.Words;
import org.copro.voice.ConsentPurpose;

/** What a survey must have so that it can be answered and collected. One walk; all that is wrong at once. */
final class SurveyCheck {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    private final Survey survey;
    private final Complaints complaints;

    private SurveyCheck(Survey survey, Origins origins) {
        this.survey = survey;
        complaints = new Complaints(origins, survey.languages());
    }

    static List<Problem> of(Survey survey, Origins origins) {
        SurveyCheck check = new SurveyCheck(survey, origins);
        check.walk();
        return check.complaints.found();
    }

    private void walk() {
        complaints.id(survey, survey.id(), new HashSet<>(), "a survey");
        complaints.needed(survey, "version", survey.version());
        complaints.texts(survey, "title", survey.title());
        complaints.texts(survey, "about", survey.about());
        survey.source().forEach(one -> complaints.needed(one, "title", one.title()));
        languages();
        complaints.apart(survey, "audiences", survey.audiences());
        if (survey.opens().isPresent()
                && survey.closes().isPresent()
                && survey.opens().get().isAfter(survey.closes().get())) {
            complaints.add(
                    survey,
                    "closes",
                    Rule.DATES_OUT_OF_ORDER,
                    "the survey must not close before it opens (%s) but closes at %s"
                            .formatted(survey.opens().get(), survey.closes().get()));
        }
        consents();
        if (survey.questions().isEmpty()) {
            complaints.add(survey, "questions", Rule.MISSING, "a survey needs at least one question");
        }
        Set<String> ids = new HashSet<>();
        survey.questions().forEach(one -> question(one, ids));
        survey.columns().ifPresent(columns -> new ColumnsCheck(survey, columns, complaints).walk());
    }

    private void languages() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < survey.languages().size(); i++) {
            String tag = survey.languages().get(i);
            if (!LANGUAGE.matcher(tag).matches() || !seen.add(tag)) {
                complaints.add(
                        survey,
                        "languages",
                        i,
                        Rule.UNKNOWN_VALUE,
                        "'%s' is not a language of its own; write each language once by its tag, such as en or cy"
                                .formatted(Words.shortened(tag)));
            }
        }
    }

    private void consents() {
        Set<ConsentPurpose> seen = new HashSet<>();
        for (ConsentQuestion consent : survey.consents()) {
            complaints.needed(consent, "wording-version", consent.wordingVersion());
            complaints.texts(consent, "asks", consent.asks());
            if (!seen.add(consent.purpose())) {
                complaints.add(
                        consent,
                        "purpose",
                        Rule.DUPLICATE_ID,
                        "there is a consent question for '%s' already; each purpose is asked for once"
                                .formatted(Words.kebab(consent.purpose())));
            }
        }
    }

    private void question(Question question, Set<String> ids) {
        complaints.id(question, question.id(), ids, "a question");
        if (survey.columns().isEmpty() && Columns.TAKEN.contains(question.id())) {
            complaints.add(
                    question,
                    "id",
                    Rule.DUPLICATE_ID,
                    "'%s' is the name of another column where a survey has no 'columns'; give the question another id"
                            .formatted(question.id()));
        }
        complaints.texts(question, "asks", question.asks());
        askedOf(question);
        Set<String> optionIds = new HashSet<>();
        Set<String> wordings = new HashSet<>();
        for (Option option : question.options()) {
            complaints.id(option, option.id(), optionIds, "an option");
            complaints.texts(option, "text", option.text());
            if (!Complaints.isNew(wordings, option.text())) {
                complaints.add(
                        option,
                        "text",
                        Rule.DUPLICATE_ID,
                        "there is an option with this text already; nobody could tell the two apart");
            }
        }
        beside(question, "other", question.other(), wordings);
        beside(question, "dont-know", question.dontKnow(), wordings);
        beside(question, "declined", question.declined(), wordings);
        kind(question);
    }

    private void beside(Question question, String key, Optional<Texts> texts, Set<String> wordings) {
        texts.ifPresent(given -> {
            complaints.texts(question, key, given);
            if (!Complaints.isNew(wordings, given)) {
                complaints.add(
                        question,
                        key,
                        Rule.DUPLICATE_ID,
                        "this text stands for something else in the same question; nobody could tell the two apart");
            }
            if (question.kind() == QuestionKind.WORDS) {
                complaints.add(
                        question, key, "a question for own words has no '%s'; leave the field empty".formatted(key));
            }
        });
    }

    private void kind(Question question) {
        int options = question.options().size();
        boolean isInWords = question.kind() == QuestionKind.WORDS;
        int least = isInWords ? 0 : question.other().isPresent() || question.kind() == QuestionKind.SEVERAL ? 1 : 2;
        if (isInWords && options > 0) {
            complaints.add(
                    question, "options", "a question for own words has no options; write kind: one, several or scale");
        } else if (options < least) {
            complaints.add(
                    question,
                    "options",
                    "a question of the kind '%s' needs at least %s but has %s"
                            .formatted(
                                    Words.kebab(question.kind()),
                                    least == 1 ? "1 option" : least + " options",
                                    options));
        }
        if (question.kind() == QuestionKind.SCALE && question.other().isPresent()) {
            complaints.add(question, "other", "own words have no place on a scale; ask for them in a question apart");
        }
    }

    private void askedOf(Question question) {
        complaints.apart(question, "asked-of", question.askedOf());
        List<String> asked = new ArrayList<>();
        survey.audiences().forEach(one -> asked.add(one.toString()));
        for (int i = 0; i < question.askedOf().size(); i++) {
            Audience audience = question.askedOf().get(i);
            if (asked.isEmpty()) {
                complaints.add(
                        question,
                        "asked-of",
                        i,
                        Rule.DANGLING_REFERENCE,
                        "the survey names no audiences; give them in 'audiences' first");
            } else if (survey.audiences().stream().noneMatch(one -> one.includes(audience) || audience.includes(one))) {
                complaints.add(
                        question,
                        "asked-of",
                        i,
                        Rule.DANGLING_REFERENCE,
                        "'%s' is not among the audiences of the survey%s; they are %s"
                                .formatted(
                                        audience,
                                        Words.didYouMean(audience.toString(), asked),
                                        String.join(", ", asked)));
            }
        }
    }
}
