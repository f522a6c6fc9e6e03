package org.copro.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copro.assessment.release.Countable;
import org.copro.coding.Coded;
import org.copro.coding.Coding;
import org.copro.evidence.Source;
import org.copro.people.Attendance;
import org.copro.people.Participant;
import org.copro.quote.QuoteCollection;
import org.copro.stage.Phase;
import org.copro.survey.Response;
import org.copro.survey.SurveyAnswer;
import org.copro.vision.Version;
import org.copro.vision.VisionRecord;
import org.copro.vision.VisionStep;
import org.copro.voice.Consents;
import org.copro.voice.Statement;
import org.copro.workshop.WorkshopRecord;

/**
 * What the house asks of its classes and no compiler checks: who may know whom, and what is never asked of the machine.
 */
@AnalyzeClasses(packages = "org.copro", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureRules {

    private static final String JUDGEMENT = "org.copro.assessment..";
    private static final String COMMAND_LINE = "org.copro.cli..";

    private static final DescribedPredicate<JavaClass> OTHER_LIBRARIES =
            not(resideInAPackage("org.copro..")).as("classes of Java and of other libraries");

    private static final DescribedPredicate<JavaClass> FACTS = resideInAPackage("org.copro..")
            .and(not(resideInAnyPackage(JUDGEMENT, COMMAND_LINE)))
            .as("facts");

    // who may know whom

    @ArchTest
    static final ArchRule factsNeverKnowJudgement =
            classes().that(FACTS).should().onlyDependOnClassesThat(FACTS.or(OTHER_LIBRARIES));

    @ArchTest
    static final ArchRule judgementNeverKnowsTheCommandLine = noClasses()
            .that()
            .resideInAPackage(JUDGEMENT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_LINE);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.copro.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfJudgementHaveNoCycles =
            slices().matching("org.copro.assessment.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readingKnowsNoTypeOfTheModel = knows("org.copro.binding");

    @ArchTest
    static final ArchRule logicKnowsNobody = knows("org.copro.assessment.logic");

    @ArchTest
    static final ArchRule reasonsKnowFactsOnly = knows("org.copro.assessment.reason", FACTS);

    @ArchTest
    static final ArchRule gatheredFactsKnowNoRule =
            knows("org.copro.assessment.facts", FACTS, judgement("logic", "reason"));

    @ArchTest
    static final ArchRule indicatorsKnowFactsAndNoOtherResult =
            knows("org.copro.assessment.indicator", FACTS, judgement("logic", "reason", "facts"));

    @ArchTest
    static final ArchRule powerIsReadFromFactsAndNoOtherResult =
            knows("org.copro.assessment.power", FACTS, judgement("logic", "reason", "facts"));

    @ArchTest
    static final ArchRule consultationKnowsPowerAndNoLabel =
            knows("org.copro.assessment.consultation", FACTS, judgement("logic", "reason", "facts", "power"));

    @ArchTest
    static final ArchRule labelsKnowPowerAndFindingsAndNoFlag =
            knows("org.copro.assessment.label", FACTS, judgement("logic", "reason", "facts", "indicator", "power"));

    @ArchTest
    static final ArchRule flagsKnowResultsAndNeverTheProjectFile = knows(
            "org.copro.assessment.flag",
            judgement("logic", "reason", "indicator", "power", "consultation", "label"),
            resideInAPackage("org.copro.power").or(equivalentTo(Phase.class)).or(equivalentTo(Source.class)));

    @ArchTest
    static final ArchRule randomnessKnowsNobody = knows("org.copro.assessment.random");

    @ArchTest
    static final ArchRule statisticsKnowNoProject = knows("org.copro.assessment.statistics", judgement("random"));

    @ArchTest
    static final ArchRule protectionOfCountsKnowsNoProject = knows("org.copro.assessment.disclosure");

    // a portfolio writes the results of many records, as a view or a table writes one: nobody who judges knows them
    @ArchTest
    static final ArchRule textIsMadeLast = noClasses()
            .that()
            .resideInAPackage(JUDGEMENT)
            .and()
            .resideOutsideOfPackages(
                    "org.copro.assessment.view", "org.copro.assessment.table", "org.copro.assessment.portfolio")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.copro.assessment.view", "org.copro.assessment.table", "org.copro.assessment.portfolio");

    @ArchTest
    static final ArchRule viewsAndTablesKnowNoPortfolio = noClasses()
            .that()
            .resideInAnyPackage("org.copro.assessment.view..", "org.copro.assessment.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.copro.assessment.portfolio..");

    // consent is kept in one place

    @ArchTest
    static final ArchRule viewsOfVoicesSeeOnlyWhatWasReleased = noClasses()
            .that()
            .resideInAnyPackage("org.copro.assessment.view..", "org.copro.assessment.table..", COMMAND_LINE)
            .should()
            .dependOnClassesThat(equivalentTo(Statement.class)
                    .or(equivalentTo(Consents.class))
                    .or(equivalentTo(Countable.class))
                    .or(equivalentTo(SurveyAnswer.class))
                    .or(equivalentTo(Response.class)));

    @ArchTest
    static final ArchRule viewsKnowNoRecordOfWhatWasSaid = noClasses()
            .that()
            .resideInAnyPackage("org.copro.assessment.view..", "org.copro.assessment.table..")
            .should()
            .dependOnClassesThat(equivalentTo(VisionRecord.class)
                    .or(equivalentTo(VisionStep.class))
                    .or(equivalentTo(Version.class))
                    .or(equivalentTo(WorkshopRecord.class))
                    .or(equivalentTo(QuoteCollection.class))
                    .or(equivalentTo(Attendance.class))
                    .or(equivalentTo(Coding.class))
                    .or(equivalentTo(Coded.class)));

    @ArchTest
    static final ArchRule onlyTheReleaseReadsWordsAndNames = noClasses()
            .that()
            .resideInAPackage(JUDGEMENT)
            .and()
            .resideOutsideOfPackage("org.copro.assessment.release")
            .should(use(Statement.class, "words"))
            .orShould(use(Version.class, "words"))
            .orShould(use(Participant.class, "name"));

    // the date, the language and the randomness are arguments, never asked of the machine

    @ArchTest
    static final ArchRule nobodyButTheStartAsksForTheTime = noClasses()
            .that(not(equivalentTo(Main.class)))
            .should(accessTargetWhere(isTheClock()))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class);

    @ArchTest
    static final ArchRule nobodyAsksForTheLanguageOfTheMachine = noClasses()
            .should(use(Locale.class, "getDefault", "setDefault"))
            .orShould(accessTargetWhere(forgetsTheLocale()))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.text.Format.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Formatter.class);

    @ArchTest
    static final ArchRule numbersAreNeverWrittenInTheDigitsOfTheMachine =
            classes().should(formatNothingButWords());

    @ArchTest
    static final ArchRule nobodyThrowsDice = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould(use(ThreadLocalRandom.class, "current"))
            .orShould(use(UUID.class, "randomUUID"))
            .orShould(use(Math.class, "random"))
            .orShould(use(Collections.class, "shuffle"));

    @ArchTest
    static final ArchRule nobodyAsksTheMachineWhatItIs = noClasses()
            .should(use(System.class, "getenv", "getProperty", "getProperties", "lineSeparator"))
            .orShould(use(ZoneId.class, "systemDefault"))
            .orShould(use(TimeZone.class, "getDefault"));

    // order is kept

    @ArchTest
    static final ArchRule orderIsKept = noClasses()
            .should(use(Map.class, "of", "ofEntries", "copyOf"))
            .orShould(use(Set.class, "of", "copyOf"))
            .orShould(use(
                    Collectors.class,
                    "toSet",
                    "toUnmodifiableSet",
                    "toMap",
                    "toUnmodifiableMap",
                    "groupingBy",
                    "groupingByConcurrent"))
            .orShould(use(HashMap.class, "<init>"));

    // streams and logs

    @ArchTest
    static final ArchRule nobodyButTheStartTouchesTheStreamsOfTheProcess = noClasses()
            .that(not(equivalentTo(Main.class)))
            .should(use(System.class, "out", "err", "in", "setOut", "setErr", "setIn", "exit"))
            .orShould(use(FileDescriptor.class, "out", "err", "in"))
            .orShould(accessTargetWhere(DescribedPredicate.describe(
                    "a stack trace is printed",
                    access -> access.getTarget().getName().equals("printStackTrace"))));

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsThatThereAreLogs = noClasses()
            .that()
            .resideOutsideOfPackage(COMMAND_LINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.jboss.logging..", "org.slf4j..");

    // shape

    @ArchTest
    static final ArchRule nothingIsOpenForInheritance =
            classes().that().areNotInterfaces().and().areNotAnonymousClasses().should(beFinalOrSealed());

    /**
     * With a default method, an interface is made ready in the middle of making its first constant ready, if somebody
     * asks for that one before the interface: the constant would be null for good.
     */
    @ArchTest
    static final ArchRule interfacesThatHoldTheirOwnConstantsHaveNoDefaultMethods =
            classes().that().areInterfaces().should(haveOwnConstantsOrDefaultMethods());

    @ArchTest
    static final ArchRule nothingIsNamedAfterTheKindOfClassItIs =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Entity|Dto|Data)");

    @ArchTest
    static final ArchRule packagesAreNamedAfterTheDomain =
            noClasses().should().resideInAnyPackage("..model..", "..impl..", "..util..", "..helper..", "..dto..");

    /** A package whose classes know each other, other libraries, and of copro only these. */
    @SafeVarargs
    private static ArchRule knows(String aPackage, DescribedPredicate<JavaClass>... known) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage(aPackage).or(OTHER_LIBRARIES);
        for (DescribedPredicate<JavaClass> one : known) {
            allowed = allowed.or(one);
        }
        return classes().that().resideInAPackage(aPackage).should().onlyDependOnClassesThat(allowed);
    }

    private static DescribedPredicate<JavaClass> judgement(String... packages) {
        List<String> names = new ArrayList<>();
        for (String name : packages) {
            names.add("org.copro.assessment." + name);
        }
        return resideInAnyPackage(names.toArray(String[]::new));
    }

    private static ArchCondition<JavaClass> haveOwnConstantsOrDefaultMethods() {
        return new ArchCondition<>("have constants of their own type or default methods, not both") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean hasOwn = type.getFields().stream()
                        .anyMatch(one -> one.getRawType().isAssignableTo(type.getName()));
                boolean hasDefault = type.getMethods().stream()
                        .anyMatch(one -> !one.getModifiers().contains(JavaModifier.ABSTRACT)
                                && !one.getModifiers().contains(JavaModifier.STATIC)
                                && !one.getModifiers().contains(JavaModifier.PRIVATE));
                events.add(new SimpleConditionEvent(type, !(hasOwn && hasDefault), type.getName()));
            }
        };
    }

    /** Calls, constructors ({@code <init>}), method references and fields of a class. */
    private static ArchCondition<JavaClass> use(Class<?> owner, String... members) {
        List<String> names = List.of(members);
        return accessTargetWhere(DescribedPredicate.describe(
                owner.getSimpleName() + "." + String.join(" or .", members),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && names.contains(access.getTarget().getName())));
    }

    private static DescribedPredicate<JavaAccess<?>> isTheClock() {
        return DescribedPredicate.describe("the time is asked for", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            return owner.startsWith("java.time.") && member.equals("now")
                    || access.getTargetOwner().isEquivalentTo(Clock.class) && member.startsWith("system")
                    || owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(member);
        });
    }

    /** Methods that have a sibling with a locale, called without one. {@link String#formatted} has none: see below. */
    private static DescribedPredicate<JavaAccess<?>> forgetsTheLocale() {
        Set<String> members = Set.of("format", "printf", "toLowerCase", "toUpperCase");
        return DescribedPredicate.describe("no locale is given", access -> {
            boolean asksForOne = access.getTarget() instanceof CodeUnitAccessTarget method
                    && members.contains(method.getName())
                    && !access.getTargetOwner().isEquivalentTo(Character.class);
            return asksForOne && !access.getTarget().getFullName().contains(Locale.class.getName());
        });
    }

    /**
     * A pattern with other signs than {@code %s} writes numbers in the digits of the machine's language, as in
     * {@code /stages/٠}, dates in its words, and capital letters as it writes them. A number as {@code %s} does not.
     */
    private static ArchCondition<JavaClass> formatNothingButWords() {
        Pattern other = Pattern.compile("%(?!s|%)[-#+0-9,(.$<]*[a-zA-Z]");
        return new ArchCondition<>("format words only") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                boolean formats = one.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTarget().getName().equals("formatted"));
                for (String text : formats ? constants(one) : List.<String>of()) {
                    if (other.matcher(text.replace("%%", "")).find()) {
                        events.add(SimpleConditionEvent.violated(
                                one, "%s has the pattern '%s'".formatted(one.getName(), text)));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beFinalOrSealed() {
        return new ArchCondition<>("be final or sealed") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                boolean closed = one.getModifiers().contains(JavaModifier.FINAL)
                        || one.reflect().isSealed();
                events.add(new SimpleConditionEvent(one, closed, one.getName() + " is open for inheritance"));
            }
        };
    }

    /** The texts in a class file. */
    private static List<String> constants(JavaClass one) {
        List<String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                one.getSource().orElseThrow().getUri().toURL().openStream()))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        // these take two places
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> in.skipNBytes(4);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
