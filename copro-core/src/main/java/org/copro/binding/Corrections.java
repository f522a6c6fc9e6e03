package org.copro.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copro.binding.Stretch.Items;
import org.copro.binding.Stretch.Key;
import org.copro.binding.Stretch.Keys;
import org.copro.binding.Stretch.Kind;
import org.copro.binding.Stretch.Value;

/** Where in a text to put a value, and what to put there. */
final class Corrections {

    private final Lines lines;
    private final String text;
    private final OneLine oneLine;
    private final Object value;
    private final List<Correction> made = new ArrayList<>();

    /** A part of the text, from its first character to the one behind its last, and what comes in its place. */
    private record Correction(int start, int end, String instead) {}

    Corrections(String text, Format format, Stretch root, List<String> way, Object value) {
        this.text = text;
        this.value = value;
        lines = new Lines(text);
        oneLine = new OneLine(format, format == Format.YAML ? ": " : colon(root));
        find(root, Optional.empty(), way);
    }

    /** The text with the value in it. */
    String made() {
        StringBuilder corrected = new StringBuilder();
        int done = 0;
        for (Correction one : made) {
            corrected.append(text, done, one.start()).append(one.instead());
            done = one.end();
        }
        return corrected.append(text, done, text.length()).toString();
    }

    /** As the text has it at its first key. */
    private String colon(Stretch root) {
        if (root instanceof Keys keys && !keys.keys().isEmpty()) {
            Key first = keys.keys().get(0);
            String colon = text.substring(first.end(), first.value().start());
            return colon.lines().count() == 1 ? colon : ": ";
        }
        return ": ";
    }

    private void find(Stretch here, Optional<Key> key, List<String> way) {
        if (here instanceof Value nothing && nothing.isNothing()) {
            replace(nothing, key, oneLine.value(way, value));
        } else if (way.isEmpty()) {
            replace(here, key);
        } else if (here instanceof Items list) {
            findItem(list, way);
        } else if (here instanceof Keys keys && keys.key(way.get(0)).isPresent()) {
            Key next = keys.key(way.get(0)).get();
            find(next.value(), Optional.of(next), rest(way));
        } else if (way.get(0).equals("0")) {
            find(here, key, rest(way));
        } else if (way.get(0).equals("-") || Steps.isNumber(way.get(0))) {
            list(here, oneLine.value(rest(way), value));
        } else if (here instanceof Keys keys) {
            addKey(keys, oneLine.key(way.get(0)) + oneLine.value(rest(way), value));
        }
    }

    private void findItem(Items list, List<String> way) {
        int index = Steps.isNumber(way.get(0))
                ? Integer.parseInt(way.get(0))
                : list.items().size();
        if (index < list.items().size()) {
            find(list.items().get(index), Optional.empty(), rest(way));
        } else {
            addItem(list, oneLine.value(rest(way), value));
        }
    }

    private static List<String> rest(List<String> way) {
        return way.subList(1, way.size());
    }

    private void addItem(Items list, String added) {
        if (list.inBrackets()) {
            List<Stretch> items = list.items();
            Optional<Stretch> last = items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
            addInBrackets(list, last.map(Stretch::start), last.map(Stretch::end), added);
        } else {
            addLine(list, list.indent(), "- " + added);
        }
    }

    private void addKey(Keys keys, String added) {
        if (!keys.inBrackets()) {
            addLine(keys, keys.indent(), added);
        } else if (text.charAt(keys.start()) == '{') {
            Optional<Key> last = keys.keys().isEmpty()
                    ? Optional.empty()
                    : Optional.of(keys.keys().get(keys.keys().size() - 1));
            addInBrackets(
                    keys, last.map(Key::start), last.map(key -> key.value().end()), added);
        }
    }

    private void addLine(Stretch group, int indent, String added) {
        int at = lines.behind(last(group));
        String line = " ".repeat(indent) + added;
        boolean isOpen = at > 0 && !lines.isBreakBefore(at);
        correct(at, at, isOpen ? lines.end(at) + line : line + lines.end(at));
    }

    /** The value that ends a group written in lines of its own; the group itself if it ends in a bracket. */
    private static Stretch last(Stretch group) {
        if (group instanceof Items list && !list.inBrackets()) {
            return last(list.items().get(list.items().size() - 1));
        } else if (group instanceof Keys keys && !keys.inBrackets()) {
            return last(keys.keys().get(keys.keys().size() - 1).value());
        }
        return group;
    }

    private void addInBrackets(Stretch brackets, Optional<Integer> start, Optional<Integer> end, String added) {
        if (end.isEmpty()) {
            int from = brackets.start() + 1;
            boolean isSpaced = text.substring(from, brackets.end() - 1).equals(" ");
            correct(from, from, isSpaced ? " " + added : added);
            return;
        }
        int comma = lines.commaBehind(end.get());
        int at = comma < 0 ? end.get() : comma + 1;
        String before = comma < 0 ? "," : "";
        String after = comma < 0 ? "" : ",";
        if (lines.isFirst(start.get())) {
            int lineEnd = lines.endOfRemark(at);
            String line = lines.end(at) + lines.indent(start.get()) + added + after;
            if (lineEnd < 0) {
                correct(at, at, before + line);
            } else {
                correct(at, at, before);
                correct(lineEnd, lineEnd, line);
            }
        } else {
            String space = oneLine.comma().substring(1);
            correct(at, at, before + space + added + after);
        }
    }

    /** Makes a list of one value and the one added. */
    private void list(Stretch only, String added) {
        if (only instanceof Value one) {
            boolean isKept = one.kind() == Kind.QUOTED || one.text().equals(oneLine.text(one.text()));
            String kept = isKept && one.kind() != Kind.BLOCK
                    ? text.substring(one.start(), one.end())
                    : oneLine.text(one.text());
            replace(one, Optional.empty(), oneLine.items(List.of(kept, added)));
        } else if (only instanceof Keys keys && "{[".indexOf(text.charAt(keys.start())) >= 0) {
            correct(keys.start(), keys.start(), "[");
            correct(keys.end(), keys.end(), oneLine.comma() + added + "]");
        }
    }

    private void replace(Stretch old, Optional<Key> key) {
        String instead = oneLine.value(List.of(), value);
        if (old instanceof Value one) {
            replace(one, key, instead);
        } else if (lines.isOneLine(old.start(), old.end())) {
            correct(old.start(), old.end(), instead);
        }
    }

    private void replace(Value old, Optional<Key> key, String instead) {
        if (old.kind() == Kind.BLOCK) {
            // the first line may end in a comment
            Matcher sign = Pattern.compile("[|>][-+0-9]*").matcher(text).region(old.start(), old.end());
            int signEnd = sign.lookingAt() ? sign.end() : old.start();
            correct(old.start(), signEnd, instead);
            int textEnd = lines.beforeBreak(lines.behindBlock(old.start(), old.end()));
            correct(lines.endOfLine(signEnd), textEnd, "");
        } else if (old.start() == old.end()) {
            boolean isKeyAlone = key.isPresent()
                    && text.substring(key.get().end(), old.start()).isBlank();
            int at = isKeyAlone ? key.get().end() : old.start();
            correct(at, at, (isKeyAlone ? ": " : " ") + instead);
        } else {
            correct(old.start(), old.end(), instead);
        }
    }

    private void correct(int start, int end, String instead) {
        made.add(new Correction(start, end, instead));
    }
}
