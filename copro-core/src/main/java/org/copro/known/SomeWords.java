package org.copro.known;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that, if given, says something: not only spaces. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "(?sU).*\\S.*")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SomeWords {
    /** What to say when it is broken. */
    String message() default "must not be blank; leave the key out if it is not known";

    /** As Bean Validation asks. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
