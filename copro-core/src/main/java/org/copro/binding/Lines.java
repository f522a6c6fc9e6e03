package org.copro.binding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text, whatever they end with. Places are numbers of characters from the start of the text. */
final class Lines {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern REST = Pattern.compile("[^\r\n]*");
    /** White space, and a remark that white space parts from what stands before it. */
    private static final Pattern REMARK = Pattern.compile("(?:[ \t]+#[^\r\n]*|[ \t]*)(?=[\r\n]|$)");

    private static final Pattern INDENT = Pattern.compile("[ \t]*");

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** Where the line begins behind a value; the end of the text if there is none. */
    int behind(Stretch value) {
        boolean isBlock = value instanceof Stretch.Value one && one.kind() == Stretch.Kind.BLOCK;
        return isBlock ? behindBlock(value.start(), value.end()) : behindBreak(endOfLine(value.end()));
    }

    /**
     * Where the line begins behind a text in lines of its own; empty lines are behind it, unless they are part of it.
     */
    int behindBlock(int start, int end) {
        boolean isKept = text.substring(start, endOfLine(start)).matches("[|>][-0-9]*[+].*");
        int at = end;
        while (!isKept && isBreakBefore(at) && isBreakBefore(beforeBreak(at))) {
            at = beforeBreak(at);
        }
        return at;
    }

    /** The break with which the line before a place ends; if there is none, that of the first line. */
    String end(int at) {
        if (isBreakBefore(at)) {
            return text.substring(beforeBreak(at), at);
        }
        Matcher first = BREAK.matcher(text);
        return first.find() ? first.group() : "\n";
    }

    boolean isBreakBefore(int at) {
        return at > 0 && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r');
    }

    /** Before the break that ends at a place; the place itself if none does. */
    int beforeBreak(int at) {
        return !isBreakBefore(at) ? at : at > 1 && text.startsWith("\r\n", at - 2) ? at - 2 : at - 1;
    }

    private int behindBreak(int at) {
        Matcher end = BREAK.matcher(text).region(at, text.length());
        return end.lookingAt() ? end.end() : at;
    }

    /** The end of the line, before its break. */
    int endOfLine(int at) {
        Matcher rest = REST.matcher(text).region(at, text.length());
        rest.lookingAt();
        return rest.end();
    }

    /** The end of the line if nothing but white space and a remark follow in it; else less than 0. */
    int endOfRemark(int at) {
        Matcher remark = REMARK.matcher(text).region(at, text.length());
        return remark.lookingAt() ? remark.end() : -1;
    }

    /** The comma that comes next, over white space and remarks; less than 0 if something else does. */
    int commaBehind(int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) != ',') {
            boolean isSpace = " \t\r\n".indexOf(text.charAt(next)) >= 0;
            if (!isSpace && text.charAt(next) != '#') {
                return -1;
            }
            next = isSpace ? next + 1 : endOfLine(next);
        }
        return next < text.length() ? next : -1;
    }

    /** Whether only white space stands before a place in its line. */
    boolean isFirst(int at) {
        int start = startOfLine(at);
        return text.substring(start, at).isBlank() && start > 0;
    }

    /** The white space with which the line begins. */
    String indent(int at) {
        Matcher indent = INDENT.matcher(text).region(startOfLine(at), text.length());
        return indent.lookingAt() ? indent.group() : "";
    }

    boolean isOneLine(int start, int end) {
        return endOfLine(start) >= end;
    }

    private int startOfLine(int at) {
        int start = at;
        while (start > 0 && !isBreakBefore(start)) {
            start--;
        }
        return start;
    }
}
