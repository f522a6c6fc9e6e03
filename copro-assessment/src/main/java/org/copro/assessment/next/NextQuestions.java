package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Interval;
import org.copro.assessment.score.PrincipleScore;
import org.copro.binding.Edit;
import org.copro.known.Share;
import org.copro.power.PowerLevel;

/**
 * The facts a record does not state, put in order: those that can still change a verdict or a level, first those that
 * can settle the word, then by how much they narrow the scores; and those that make no difference now.
 *
 * <p>A fact is left out only if no answer to it, together with any answers to the others, can change the verdict or a
 * level; an entry that a list could get besides is asked for where the judgement says that it is missing.
 *
 * @param questions that can change something, the one that can change most first
 * @param noDifference facts that can change nothing now, in the order of the file
 */
public record NextQuestions(List<NextQuestion> questions, List<Question> noDifference) {

    /** Keeps the lists as given. */
    public NextQuestions {
        questions = List.copyOf(questions);
        noDifference = List.copyOf(noDifference);
    }

    /** Looks for them, by the definition and the frameworks of a result, on its date. */
    public static NextQuestions of(Assessment assessment) {
        return of(new Trial(assessment));
    }

    private static NextQuestions of(Trial trial) {
        Assessment now = trial.assessment();
        Waiting word = Waiting.forWord(now.label());
        Map<String, Waiting> levels = levels(now);
        List<NextQuestion> questions = new ArrayList<>();
        List<Question> noDifference = new ArrayList<>();
        for (AskedFact fact : AskedFacts.of(trial.facts(), trial.record(), PowerLevel.SHARED)) {
            boolean isWord = fact.answer() == AnswerKind.LABEL;
            if (isWord && now.label().check().isEmpty()) {
                questions.add(new NextQuestion(fact, true, Share.NONE, List.of(), 0));
            } else if (!isWord && !fact.isStated()) {
                List<String> waiting = levels.keySet().stream()
                        .filter(level -> levels.get(level).on(fact))
                        .toList();
                if (word.on(fact) || !waiting.isEmpty()) {
                    questions.add(tried(fact, word.on(fact), waiting, trial));
                } else {
                    noDifference.add(fact);
                }
            }
        }
        List<Addition> forWord = Additions.of(trial.facts(), word, PowerLevel.SHARED);
        for (Addition addition : Additions.of(trial.facts(), all(word, levels), PowerLevel.SHARED)) {
            List<String> waiting = levels.keySet().stream()
                    .filter(level -> Additions.of(trial.facts(), levels.get(level), PowerLevel.SHARED)
                            .contains(addition))
                    .toList();
            questions.add(tried(addition, forWord.contains(addition), waiting, trial));
        }
        questions.sort(Comparator.comparing((NextQuestion one) -> !isAboutTheWordItself(one))
                .thenComparing(NextQuestion::settlesWord, Comparator.reverseOrder())
                .thenComparing(one -> !one.bearsOnWord())
                .thenComparing(NextQuestion::narrows, Comparator.reverseOrder()));
        return new NextQuestions(questions, noDifference);
    }

    /** Those that can change the verdict on the word. */
    public List<NextQuestion> onWord() {
        return questions.stream().filter(NextQuestion::bearsOnWord).toList();
    }

    private static boolean isAboutTheWordItself(NextQuestion one) {
        return one.question().answer() == AnswerKind.LABEL;
    }

    private static Waiting all(Waiting word, Map<String, Waiting> levels) {
        List<Waiting> all = new ArrayList<>(levels.values());
        all.add(word);
        return Waiting.together(all);
    }

    private static Map<String, Waiting> levels(Assessment assessment) {
        Map<String, Waiting> levels = new LinkedHashMap<>();
        for (FrameworkResult framework : assessment.frameworks()) {
            for (PrincipleScore one : framework.principles()) {
                levels.put(id(framework, one), Waiting.forLevel(one));
            }
        }
        return levels;
    }

    private static String id(FrameworkResult framework, PrincipleScore principle) {
        return framework.framework().id() + "/" + principle.principle().id();
    }

    private static NextQuestion tried(Question question, boolean bearsOnWord, List<String> levels, Trial trial) {
        int tried = 0;
        int settled = 0;
        double narrower = 0;
        for (Edit edit : new Answers(trial).tried(question)) {
            Optional<Assessment> then = trial.with(List.of(edit));
            if (then.isPresent()) {
                tried++;
                settled += bearsOnWord && isCertain(then.get()) ? 1 : 0;
                narrower += openness(trial.assessment()) - openness(then.get());
            }
        }
        return new NextQuestion(
                question,
                bearsOnWord,
                tried == 0 ? Share.NONE : new Share(settled, tried),
                levels,
                tried == 0 ? 0 : narrower / tried);
    }

    private static boolean isCertain(Assessment assessment) {
        Verdict verdict = assessment.label().verdict();
        return verdict == Verdict.SUPPORTED || verdict == Verdict.OVERSTATED;
    }

    /** How open the scores of the principles are, added up. */
    private static double openness(Assessment assessment) {
        return assessment.frameworks().stream()
                .flatMap(framework -> framework.principles().stream())
                .flatMap(one -> one.score().stream())
                .mapToDouble(NextQuestions::width)
                .sum();
    }

    private static double width(Interval score) {
        return score.high().asNumber() - score.low().asNumber();
    }
}
