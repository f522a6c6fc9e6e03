package org.copro.assessment.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.result.Change.Kind;
import org.copro.assessment.result.WrittenResult.DecidingFact;
import org.copro.assessment.result.WrittenResult.PrincipleRead;
import org.copro.assessment.result.WrittenResult.RaisedFlag;
import org.copro.assessment.result.WrittenResult.StageSay;
import org.copro.binding.Words;

/** What differs in the judgement of two results. */
final class Changes {

    /** The other parts of a result, by their key, in plain words. */
    private static final Map<String, String> PARTS = parts();

    private final WrittenResult first;
    private final WrittenResult second;
    private final List<Change> found = new ArrayList<>();

    private Changes(WrittenResult first, WrittenResult second) {
        this.first = first;
        this.second = second;
    }

    static List<Change> between(WrittenResult first, WrittenResult second) {
        Changes changes = new Changes(first, second);
        changes.search();
        return List.copyOf(changes.found);
    }

    private void search() {
        differing(Kind.CLAIM, "", first.claimed(), second.claimed());
        differing(Kind.VERDICT, "", first.verdict(), second.verdict());
        differing(Kind.HONEST_WORD, "", first.honestWord(), second.honestWord());
        deciding();
        boolean isLabelTold = !found.isEmpty();
        boolean areStagesTold = keyed(Kind.STAGE, stages(first), stages(second));
        boolean arePrinciplesTold = keyed(Kind.PRINCIPLE, principles(first), principles(second));
        boolean areFlagsTold = keyed(Kind.FLAG, flags(first), flags(second));
        List<String> told = new ArrayList<>(List.of("provenance"));
        told.addAll(first.project().equals(second.project()) ? List.of() : List.of("project"));
        told.addAll(isLabelTold ? List.of("label") : List.of());
        told.addAll(areStagesTold ? List.of("powerProfile") : List.of());
        told.addAll(arePrinciplesTold ? List.of("principles") : List.of());
        told.addAll(areFlagsTold ? List.of("flags") : List.of());
        Set<String> parts = new LinkedHashSet<>(first.whole().propertyNames());
        parts.addAll(second.whole().propertyNames());
        parts.removeAll(told);
        parts.forEach(this::elsewhere);
    }

    private void deciding() {
        List<String> before = first.deciding().stream().map(Changes::told).toList();
        List<String> after = second.deciding().stream().map(Changes::told).toList();
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(one -> found.add(new Change(Kind.DECIDING, "", one, "")));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> found.add(new Change(Kind.DECIDING, "", "", one)));
    }

    private static String told(DecidingFact fact) {
        return "%s (%s; %s)".formatted(fact.text(), fact.pointer(), said(fact.saidBy()));
    }

    /** In plain words; as it stands if another copro wrote a word that this one has not. */
    private static String said(String by) {
        return Arrays.stream(Voice.values())
                .filter(voice -> Words.kebab(voice).equals(by))
                .findFirst()
                .map(PlainWords::of)
                .orElse(by);
    }

    private void elsewhere(String part) {
        if (!first.whole().path(part).equals(second.whole().path(part))) {
            found.add(new Change(Kind.ELSEWHERE, PARTS.getOrDefault(part, part), "", ""));
        }
    }

    private void differing(Kind kind, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Change(kind, what, before, after));
        }
    }

    private boolean keyed(Kind kind, Map<String, String> before, Map<String, String> after) {
        int known = found.size();
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> differing(kind, key, before.getOrDefault(key, ""), after.getOrDefault(key, "")));
        return found.size() > known;
    }

    private static Map<String, String> stages(WrittenResult result) {
        return keyed(result.stages(), Changes::called, Changes::say);
    }

    private static String called(StageSay stage) {
        return stage.phase() + stage.name().map(", “%s”"::formatted).orElse("");
    }

    private static String say(StageSay stage) {
        if (stage.leftOutBecause().isPresent()) {
            return "left out";
        }
        String certain = stage.certain().equals(stage.evidenced()) ? "" : "certain: " + stage.certain() + "; ";
        return "%s (%s%s)".formatted(stage.evidenced(), certain, stage.corroboration());
    }

    private static Map<String, String> principles(WrittenResult result) {
        return keyed(result.principles(), one -> one.framework() + "/" + one.id(), Changes::shown);
    }

    private static String shown(PrincipleRead principle) {
        return principle.level().isEmpty() ? principle.score() : principle.score() + ", " + principle.level();
    }

    private static Map<String, String> flags(WrittenResult result) {
        return keyed(result.flags(), RaisedFlag::id, RaisedFlag::title);
    }

    /** By name, in order; the second of a name is told as such. */
    private static <T> Map<String, String> keyed(List<T> all, Function<T, String> name, Function<T, String> value) {
        Map<String, String> keyed = new LinkedHashMap<>();
        for (T one : all) {
            String key = name.apply(one);
            int number = 1;
            while (keyed.containsKey(number == 1 ? key : key + " #" + number)) {
                number++;
            }
            keyed.put(number == 1 ? key : key + " #" + number, value.apply(one));
        }
        return keyed;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("project", "the title of the project");
        parts.put("label", "how the verdict is put and what could still decide it");
        parts.put("powerProfile", "details of the stages");
        parts.put("principles", "details of the principles");
        parts.put("flags", "reasons of the flags");
        parts.put("consultation", "whether consultation was fair");
        parts.put("findings", "findings of single indicators");
        parts.put("frameworks", "what is said of whole frameworks");
        parts.put("withdrawn", "how many withdrew the use of their data");
        parts.put("replies", "replies to the judgement");
        parts.put("barriers", "barriers named in the record");
        parts.put("why", "the reasons as a tree");
        return parts;
    }
}
