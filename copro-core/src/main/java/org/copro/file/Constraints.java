package org.copro.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.people.Participant;
import org.copro.project.Project;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The Bean Validation constraints of the model, checked without an expression language and in one language. */
final class Constraints {

    /** The validator compares what it finds in one list with all else it found there: minutes, if the list is long. */
    private static final int MOST_WORDS = 1_000;

    private Constraints() {}

    static List<Complaint> check(Project project) {
        List<Complaint> endless = endless(project);
        return endless.isEmpty() ? violations(project) : endless;
    }

    /** As of a project, for a record in which no list is so long that the validator would take minutes. */
    static List<Complaint> violations(Record record) {
        if (PlainlySound.is(record)) {
            return List.of();
        }
        return OnFirstUse.VALIDATOR.validate(record).stream()
                // a set: ordered here so that the same file gives the same text
                .sorted(Comparator.comparing((ConstraintViolation<?> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .map(Constraints::complaint)
                .toList();
    }

    private static List<Complaint> endless(Project project) {
        List<Complaint> endless = new ArrayList<>();
        for (Participant one : project.participants()) {
            endless(one, "brings-in", one.bringsIn(), endless);
        }
        project.inclusion().ifPresent(one -> {
            endless(one, "most-affected", one.mostAffected(), endless);
            endless(one, "seldom-heard", one.seldomHeard(), endless);
        });
        return endless;
    }

    private static void endless(Object owner, String key, List<String> words, List<Complaint> complaints) {
        if (words.size() > MOST_WORDS) {
            complaints.add(new Complaint(
                    owner, List.of(key), Rule.TOO_LARGE, "more than %s in one list".formatted(MOST_WORDS)));
        }
    }

    private static Complaint complaint(ConstraintViolation<?> violation) {
        List<String> path = new ArrayList<>();
        String key = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY) {
                key = Words.kebab(node.getName());
                path = new ArrayList<>(List.of(key));
            } else if (node.getIndex() != null) {
                path.add(String.valueOf(node.getIndex()));
            }
        }
        String value = violation.getInvalidValue() instanceof String text && isBlank(text)
                ? ""
                : " but was '%s'".formatted(Words.shortened(String.valueOf(violation.getInvalidValue())));
        return new Complaint(violation.getLeafBean(), path, Rule.CONSTRAINT, violation.getMessage() + value);
    }

    /** Whether there is nothing to be seen, also of the spaces that other scripts and typesetters have. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    // started when first needed: it is most of the time of reading one small file
    private static final class OnFirstUse {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
