package org.copro.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Recruitment;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.project.BarrierKind;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;
import org.copro.project.Label;
import org.copro.project.MeasureKind;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.RatingAnswer;
import org.copro.voice.StatementKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record of the same shape as {@link org.copro.project.Project}, for databind: the same components of the same kinds.
 * What a file may write as one word or as keys has two creators; a date is read into its numbers by hand. Nothing is
 * checked but what databind checks by itself.
 */
public record BoundProject(
        int copro,
        String id,
        String title,
        Optional<String> summary,
        Optional<String> organisation,
        Optional<String> country,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<Claim> claim,
        List<Participant> participants,
        List<Stage> stages,
        List<Measure> measures,
        Optional<Vision> vision,
        Optional<Feedback> feedback,
        Optional<Evaluation> evaluation,
        Optional<Scope> scope,
        Optional<Purpose> purpose,
        Optional<Inclusion> inclusion,
        Optional<GroundRules> groundRules,
        Optional<Budget> budget,
        Optional<Strengths> strengths,
        Optional<WorkingTogether> workingTogether,
        Optional<Embedding> embedding,
        List<Barrier> barriers,
        List<Benefit> benefits,
        List<Evidence> evidence,
        List<Consent> consents,
        List<Statement> statements,
        List<Rating> ratings,
        List<Reply> replies) {
    public BoundProject {
        participants = orEmpty(participants);
        stages = orEmpty(stages);
        measures = orEmpty(measures);
        barriers = orEmpty(barriers);
        benefits = orEmpty(benefits);
        evidence = orEmpty(evidence);
        consents = orEmpty(consents);
        statements = orEmpty(statements);
        ratings = orEmpty(ratings);
        replies = orEmpty(replies);
    }

    /** A mapper as Jackson makes it; told only how names are spelt in files. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .build();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** As in {@link org.copro.known.Answer}: in one word, or with the reason why it does not apply. */
    public record Answer(@Nullable String notApplicable, boolean isYes) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Answer parse(String word) {
            return word.equals("not-stated") ? null : new Answer(null, word.equals("yes"));
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Answer of(String notApplicable) {
            return new Answer(notApplicable, false);
        }
    }

    /** As in {@link org.copro.power.Power}: in one word, as a range, as rungs, or why it does not apply. */
    public record Power(
            @Nullable String word,
            @Nullable String ladder,
            @Nullable String low,
            @Nullable String high,
            @Nullable String notApplicable) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Power parse(String word) {
            return new Power(word, null, null, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Power of(
                @Nullable String ladder, @Nullable String low, @Nullable String high, @Nullable String notApplicable) {
            return new Power(null, ladder, low, high, notApplicable);
        }
    }

    /** As in {@link org.copro.stage.Method}: in one word, or another in words of its own. */
    public record Method(@Nullable String word, @Nullable String other) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Method parse(String word) {
            return new Method(word, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Method of(String other) {
            return new Method(null, other);
        }
    }

    /** As in {@link org.copro.known.Share}, as written. */
    public record Share(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Share {}
    }

    /** As in {@link org.copro.time.PartialDate}; 0 for what is not known. */
    public record PartialDate(int year, int month, int day) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PartialDate parse(String text) {
            return new PartialDate(
                    Integer.parseInt(text, 0, 4, 10),
                    text.length() > 4 ? Integer.parseInt(text, 5, 7, 10) : 0,
                    text.length() > 7 ? Integer.parseInt(text, 8, 10, 10) : 0);
        }
    }

    /** As in {@link org.copro.project.Claim}. */
    public record Claim(
            Optional<Label> label,
            Optional<String> wording,
            Optional<Side> by,
            Optional<PartialDate> made,
            List<String> evidence) {
        public Claim {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.people.Participant}. */
    public record Participant(
            String id,
            Optional<String> name,
            Optional<Role> role,
            Optional<Integer> people,
            Optional<PartialDate> joined,
            Optional<PartialDate> left,
            Optional<Recruitment> recruited,
            List<String> bringsIn,
            Optional<Support> support) {
        public Participant {
            bringsIn = orEmpty(bringsIn);
        }
    }

    /** As in {@link org.copro.people.Support}. */
    public record Support(
            Optional<Answer> payment,
            Optional<Answer> expenses,
            Optional<Answer> accessNeedsMet,
            Optional<Answer> training,
            Optional<Answer> accessibleInformation,
            List<String> evidence) {
        public Support {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.stage.Stage}. */
    public record Stage(
            Phase phase,
            Optional<String> id,
            Optional<String> name,
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            Optional<Power> power,
            List<Involvement> involvement,
            List<Decision> decisions,
            List<String> evidence) {
        public Stage {
            involvement = orEmpty(involvement);
            decisions = orEmpty(decisions);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.stage.Involvement}. */
    public record Involvement(
            Optional<String> who,
            Optional<Power> power,
            List<Method> methods,
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            Optional<Answer> informationGiven,
            Optional<Answer> enoughTime,
            List<String> evidence) {
        public Involvement {
            methods = orEmpty(methods);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.stage.Decision}. */
    public record Decision(
            Optional<String> what,
            Optional<Answer> main,
            Optional<PartialDate> decided,
            Optional<DecisionRight> right,
            Optional<Limit> limit,
            Optional<Answer> changed,
            Optional<String> change,
            Optional<Answer> answered,
            List<String> evidence) {
        public Decision {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.stage.Limit}. */
    public record Limit(Optional<String> because, Optional<Answer> disclosed, Optional<PartialDate> disclosedOn) {}

    /** As in {@link org.copro.project.Measure}. */
    public record Measure(
            Optional<String> name,
            Optional<MeasureKind> kind,
            List<Side> definedBy,
            Optional<String> baseline,
            List<String> evidence) {
        public Measure {
            definedBy = orEmpty(definedBy);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Vision}. */
    public record Vision(
            Optional<String> record,
            Optional<String> statement,
            List<Side> agreedBy,
            Optional<PartialDate> agreed,
            List<String> evidence) {
        public Vision {
            agreedBy = orEmpty(agreedBy);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Feedback}. */
    public record Feedback(
            Optional<Answer> given, Optional<Answer> reasonsGiven, Optional<PartialDate> on, List<String> evidence) {
        public Feedback {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Evaluation}. */
    public record Evaluation(List<Side> by, Optional<PartialDate> on, List<String> evidence) {
        public Evaluation {
            by = orEmpty(by);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Scope}. */
    public record Scope(
            Optional<Answer> disclosed,
            Optional<PartialDate> on,
            Optional<Power> promised,
            Optional<String> note,
            List<String> evidence) {
        public Scope {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Purpose}. */
    public record Purpose(List<Side> initiatedBy, Optional<Answer> aimsTold, List<String> evidence) {
        public Purpose {
            initiatedBy = orEmpty(initiatedBy);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Inclusion}. */
    public record Inclusion(List<String> mostAffected, List<String> seldomHeard, List<String> evidence) {
        public Inclusion {
            mostAffected = orEmpty(mostAffected);
            seldomHeard = orEmpty(seldomHeard);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.GroundRules}. */
    public record GroundRules(
            List<Side> agreedBy,
            Optional<Answer> organisationCanChangeAlone,
            Optional<Answer> powerDifferencesAddressed,
            List<String> evidence) {
        public GroundRules {
            agreedBy = orEmpty(agreedBy);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Budget}. */
    public record Budget(Optional<Share> steeredByPeople, List<String> evidence) {
        public Budget {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Strengths}. */
    public record Strengths(List<Side> namedOf, Optional<Answer> used, List<String> evidence) {
        public Strengths {
            namedOf = orEmpty(namedOf);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.WorkingTogether}. */
    public record WorkingTogether(
            Optional<Answer> rolesOverlapped,
            Optional<Answer> peerNetworks,
            Optional<Answer> facilitation,
            List<Side> respectReportedBy,
            List<String> evidence) {
        public WorkingTogether {
            respectReportedBy = orEmpty(respectReportedBy);
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Embedding}. */
    public record Embedding(
            Optional<Answer> repeated,
            Optional<Answer> routineBudget,
            Optional<Answer> governanceSeat,
            List<String> evidence) {
        public Embedding {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Barrier}. */
    public record Barrier(
            Optional<BarrierKind> kind, Optional<String> what, Optional<Side> statedBy, List<String> evidence) {
        public Barrier {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.project.Benefit}. */
    public record Benefit(
            Optional<BenefitKind> kind,
            Optional<BenefitAudience> audience,
            Optional<String> what,
            Optional<Side> statedBy,
            List<String> evidence) {
        public Benefit {
            evidence = orEmpty(evidence);
        }
    }

    /** As in {@link org.copro.evidence.Evidence}. */
    public record Evidence(
            String id,
            Optional<EvidenceKind> kind,
            Optional<String> title,
            Optional<String> address,
            Optional<Side> statedBy,
            Optional<PartialDate> dated,
            Optional<PartialDate> expires,
            Optional<String> note) {}

    /** As in {@link org.copro.voice.Consent}. */
    public record Consent(
            String subject,
            Optional<ConsentPurpose> purpose,
            Optional<ConsentStatus> status,
            Optional<PartialDate> from,
            Optional<PartialDate> until) {}

    /** As in {@link org.copro.voice.Statement}. */
    public record Statement(
            Optional<String> id,
            Optional<StatementKind> kind,
            Optional<String> words,
            Optional<String> by,
            Optional<Side> onBehalfOf,
            Optional<String> source,
            Optional<PartialDate> said) {}

    /** As in {@link org.copro.voice.Rating}. */
    public record Rating(
            Optional<String> by,
            Optional<Role> role,
            Optional<Side> side,
            Optional<String> stage,
            Optional<Phase> phase,
            Optional<String> principle,
            Optional<Power> power,
            Optional<RatingAnswer> answer,
            Optional<PartialDate> on) {}

    /** As in {@link org.copro.voice.Reply}. */
    public record Reply(String to, Optional<Side> by, Optional<String> words, Optional<PartialDate> on) {}
}
