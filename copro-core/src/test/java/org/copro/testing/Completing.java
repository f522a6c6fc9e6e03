package org.copro.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copro.binding.Problem;
import org.copro.binding.Words;
import org.copro.binding.Written;
import org.copro.file.ProjectFiles;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.people.Recruitment;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.project.MeasureKind;
import org.copro.project.Project;
import org.copro.stage.DecisionRight;
import org.copro.time.PartialDate;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;

/**
 * Completions of a record: values for facts of the work that are not stated. A date known to the year or the month is
 * completed to a day in it. What is stated stays, and no list gets another entry: a further decision, a method or a
 * limit is news, not a completion. Evidence, consents and what nothing is judged by are left as they are.
 */
public final class Completing {

    /** What judgements about the work rest on. */
    private static final Set<String> WORK = Set.of(
            "participants",
            "stages",
            "measures",
            "vision",
            "feedback",
            "evaluation",
            "scope",
            "purpose",
            "inclusion",
            "ground-rules",
            "budget",
            "strengths",
            "working-together",
            "embedding",
            "ratings");

    private static final Set<String> GROUPS = Set.of("brings-in", "most-affected", "seldom-heard");

    /** Dates that tell whether people had joined; the rest only have to fit. */
    private static final Set<String> DATES = Set.of("joined", "decided", "from");

    /** What has to fit to other facts. */
    private static final Set<String> FITTED = Set.of("joined", "decided", "from", "power", "who", "role", "by");

    private static final ProjectFiles FILES = new ProjectFiles();

    private static final Answer LEFT_OUT = Answer.notApplicable("it does not arise");

    /** Far apart, so that there is one before and one after almost any that is stated. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1980, 1, 1), LocalDate.of(1990, 1, 1), LocalDate.of(2040, 1, 1), LocalDate.of(2050, 1, 1));

    private final Project project;
    private final List<String> groups;
    private final BiFunction<String, List<?>, Optional<?>> choice;

    private Completing(Project project, BiFunction<String, List<?>, Optional<?>> choice) {
        this.project = project;
        this.choice = choice;
        groups = groups(project);
    }

    /**
     * A fact that is not stated.
     *
     * @param pointer where it would be written
     * @param values it could have, those least in favour of people first, as a rule
     */
    public record Open(String pointer, List<?> values) {}

    /** All facts of the work that are not stated, in the order of the record. */
    public static List<Open> open(Project project) {
        List<Open> open = new ArrayList<>();
        new Completing(project, (pointer, values) -> {
                    open.add(new Open(pointer, values));
                    return Optional.empty();
                })
                .completed();
        return open;
    }

    /** The project with these values where it says nothing; empty if the facts would not fit together. */
    public static Optional<Project> with(Project project, Map<String, ?> chosen) {
        return Optional.of(filled(project, chosen)).filter(Unstating::isConsistent);
    }

    /** The values chosen for the facts, without those that do not fit together. */
    public static Map<String, Object> fitting(Project project, Function<Open, ?> chosen) {
        Map<String, Object> values = new LinkedHashMap<>();
        open(project).forEach(one -> values.put(one.pointer(), chosen.apply(one)));
        for (List<Problem> wrong = check(project, values); !wrong.isEmpty(); wrong = check(project, values)) {
            takeBack(values, wrong.get(0).pointer());
        }
        return values;
    }

    private static List<Problem> check(Project project, Map<String, ?> chosen) {
        return FILES.check(filled(project, chosen));
    }

    /** Takes back what is complained about and what it was held against: at the place, else around it. */
    private static void takeBack(Map<String, Object> values, String pointer) {
        String around = pointer;
        while (!values.keySet().removeIf(withinFitted(around))) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
    }

    private static Predicate<String> withinFitted(String around) {
        return pointer -> FITTED.contains(key(pointer)) && pointer.startsWith(around);
    }

    private static Project filled(Project project, Map<String, ?> chosen) {
        return new Completing(project, (pointer, values) -> Optional.ofNullable(chosen.get(pointer))).completed();
    }

    /** Any completion. */
    public static Project any(Project project, Random random) {
        return filled(
                project,
                fitting(
                        project,
                        one -> one.values().get(random.nextInt(one.values().size()))));
    }

    /** A completion in favour of people wherever it can be. */
    public static Project forPeople(Project project) {
        return filled(
                project, fitting(project, one -> one.values().get(one.values().size() - 1)));
    }

    private Project completed() {
        return completed(project, "");
    }

    private <R extends Record> R completed(R record, String pointer) {
        @SuppressWarnings("unchecked") // a record is of its own class
        Class<R> type = (Class<R>) record.getClass();
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> {
                    String key = Words.kebab(component.getName());
                    Object value = Facts.valueOf(component, record);
                    boolean isWork = !pointer.isEmpty() || WORK.contains(key);
                    return isWork ? completed(record, component, value, pointer + "/" + key) : value;
                })
                .toArray();
        return Facts.made(type, values);
    }

    private Object completed(Record owner, RecordComponent component, Object value, String at) {
        if (value instanceof Optional<?> fact) {
            return fact.isPresent() ? completed(fact.get(), at) : unstated(owner, component, at);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                items.add(Facts.isPart(item) ? completed((Record) item, at + "/" + i) : item);
            }
            return items;
        } else if (value instanceof List<?> list) {
            return chosen(at, lists(component, at)).map(Object.class::cast).orElse(list);
        }
        return value;
    }

    private Optional<?> completed(Object fact, String at) {
        if (Facts.isPart(fact)) {
            return Optional.of(completed((Record) fact, at));
        }
        List<?> closer = fact instanceof PartialDate date && date.day().isEmpty() ? days(date, at) : List.of();
        return Optional.of(chosen(at, closer).map(Object.class::cast).orElse(fact));
    }

    private Optional<?> unstated(Record owner, RecordComponent component, String at) {
        Class<?> type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (type.isRecord() && type.isAnnotationPresent(Written.class) && !key(at).equals("limit")) {
            Record nothing = nothing(type.asSubclass(Record.class));
            Record part = completed(nothing, at);
            return part.equals(nothing) ? Optional.empty() : Optional.of(part);
        }
        return chosen(at, values(owner, type, at));
    }

    private Optional<?> chosen(String at, List<?> values) {
        return values.isEmpty() ? Optional.empty() : choice.apply(at, values);
    }

    private static Record nothing(Class<? extends Record> type) {
        return Facts.made(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(one -> one.getType() == List.class ? List.of() : Optional.empty())
                        .toArray());
    }

    private List<?> values(Record owner, Class<?> type, String at) {
        boolean rates = at.startsWith("/ratings/");
        boolean ratesPrinciple =
                owner instanceof Rating rating && rating.principle().isPresent();
        if (type == Answer.class) {
            return List.of(Answer.NO, LEFT_OUT, Answer.YES);
        } else if (type == Power.class && !(rates && ratesPrinciple)) {
            return Stream.concat(
                            Stream.of(new PowerNotApplicable("it does not arise")),
                            Arrays.stream(PowerLevel.values()).map(PowerRange::exactly))
                    .toList();
        } else if (type == RatingAnswer.class && ratesPrinciple) {
            return List.of(RatingAnswer.values());
        } else if (type == DecisionRight.class) {
            return List.of(DecisionRight.values());
        } else if (type == Role.class) {
            return List.of(Role.PRACTITIONER, Role.EVALUATOR, Role.FACILITATOR, Role.LIVED_EXPERIENCE);
        } else if (type == Recruitment.class) {
            return List.of(Recruitment.HAND_PICKED, Recruitment.OPEN_CALL);
        } else if (type == MeasureKind.class) {
            return List.of(MeasureKind.OUTPUT, MeasureKind.OUTCOME);
        } else if (type == Share.class) {
            return List.of(Share.NONE, new Share(1, 200), new Share(1, 2), Share.ALL);
        } else if (type == Integer.class) {
            return List.of(1, 2, 30);
        } else if (type == PartialDate.class && DATES.contains(key(at))) {
            return inOrder(DAYS, at);
        } else if (key(at).equals("who") || rates && key(at).equals("by")) {
            return project.participants().stream().map(Participant::id).toList();
        }
        return List.of();
    }

    private List<?> lists(RecordComponent component, String at) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Side.class) {
            return List.of(
                    List.of(Side.ORGANISATION),
                    List.of(Side.INDEPENDENT),
                    List.of(Side.PEOPLE),
                    List.of(Side.PEOPLE, Side.ORGANISATION));
        }
        List<List<String>> some = new ArrayList<>();
        if (GROUPS.contains(key(at))) {
            groups.forEach(group -> some.add(List.of(group)));
            some.add(groups);
        }
        return some;
    }

    /** A date by which people joined is in their favour if early, one on which something was decided if late. */
    private static List<PartialDate> inOrder(List<LocalDate> days, String at) {
        return days.stream()
                .sorted((a, b) -> key(at).equals("decided") ? a.compareTo(b) : b.compareTo(a))
                .map(PartialDate::of)
                .toList();
    }

    private static List<PartialDate> days(PartialDate date, String at) {
        return DATES.contains(key(at)) ? inOrder(List.of(date.earliest(), date.latest()), at) : List.of();
    }

    /** Two groups that nobody names yet, and all that somebody does. */
    private static List<String> groups(Project project) {
        Set<String> named = new TreeSet<>();
        project.participants().forEach(one -> named.addAll(one.bringsIn()));
        project.inclusion().ifPresent(one -> {
            named.addAll(one.mostAffected());
            named.addAll(one.seldomHeard());
        });
        List<String> groups = new ArrayList<>();
        for (int i = 1; groups.size() < 2; i++) {
            if (!named.contains("others " + i)) {
                groups.add("others " + i);
            }
        }
        groups.addAll(named);
        return List.copyOf(groups);
    }

    private static String key(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
