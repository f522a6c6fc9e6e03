package org.copro.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document as somebody wrote it. Values can be put into it; all else stays to the letter: comments,
 * order, quotation marks, blank lines, line ends and indentation. Immutable.
 *
 * <p>What is put in is written in one line: {@code feedback: { given: yes }} for a key that was missing with all it
 * holds. A new key comes behind the last one of those it belongs to, before comments that follow.
 */
public final class Manuscript {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final Format format;
    private final Node tree;

    private Manuscript(String text, Format format) {
        this.text = text;
        this.format = format;
        tree = Document.tree(text, format);
    }

    /**
     * A text that can be read; what it says need not be complete.
     *
     * @throws InvalidDocumentException if it is not a text of this format, or if something in it is not read
     */
    public static Manuscript of(String text, Format format) {
        return new Manuscript(text, format);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /**
     * The same with one more value, in place of what stood there. Where one value stands in place of a list, it counts
     * as the first of the list.
     *
     * @throws IllegalArgumentException if the way to the place leads through a text, or past the end of a list, or if
     *     the value cannot be written there without changing something else
     */
    public Manuscript with(Edit edit) {
        List<String> way = Steps.of(edit.pointer());
        Node expected = Amended.put(listed(tree, way), edit);
        try {
            Manuscript changed = new Manuscript(changed(way, edit), format);
            if (isSame(listed(changed.tree, way), expected)) {
                return changed;
            }
        } catch (InvalidDocumentException broken) {
            throw new IllegalArgumentException(refusal(edit), broken);
        }
        throw new IllegalArgumentException(refusal(edit));
    }

    /** The same with more values, one after the other. */
    public Manuscript with(List<Edit> edits) {
        Manuscript changed = this;
        for (Edit edit : edits) {
            changed = changed.with(edit);
        }
        return changed;
    }

    private String changed(List<String> way, Edit edit) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String plain = text.substring(mark.length());
        Stretch root = format == Format.JSON ? JsonStretches.read(plain) : YamlStretches.read(plain);
        return mark + new Corrections(plain, format, root, way, edit.value()).made();
    }

    private static String refusal(Edit edit) {
        return "this cannot be written at %s without changing something else in the file; write it there by hand"
                .formatted(edit.pointer());
    }

    /** With lists in place of lone values wherever the way leads into a list. */
    private static Node listed(Node node, List<String> way) {
        if (way.isEmpty() || node instanceof Node.Scalar scalar && scalar.isNull()) {
            return node;
        }
        String step = way.get(0);
        List<String> rest = way.subList(1, way.size());
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>(list.items());
            int index = Steps.isNumber(step) ? Integer.parseInt(step) : items.size();
            if (index < items.size()) {
                items.set(index, listed(items.get(index), rest));
            }
            return new Node.Sequence(List.copyOf(items), list.place());
        } else if (node instanceof Node.Mapping mapping && mapping.entry(step).isPresent()) {
            List<Node.Entry> entries = new ArrayList<>(mapping.entries());
            entries.replaceAll(entry -> entry.key().equals(step)
                    ? new Node.Entry(step, entry.keyPlace(), listed(entry.value(), rest))
                    : entry);
            return new Node.Mapping(List.copyOf(entries), mapping.place());
        }
        boolean isFirst = step.equals("0");
        return isFirst || step.equals("-") || Steps.isNumber(step)
                ? new Node.Sequence(List.of(isFirst ? listed(node, rest) : node), node.place())
                : node;
    }

    private static boolean isSame(Node one, Node other) {
        if (one instanceof Node.Sequence list && other instanceof Node.Sequence others) {
            boolean same = list.items().size() == others.items().size();
            for (int i = 0; same && i < list.items().size(); i++) {
                same = isSame(list.items().get(i), others.items().get(i));
            }
            return same;
        } else if (one instanceof Node.Mapping mapping && other instanceof Node.Mapping others) {
            boolean same = mapping.entries().size() == others.entries().size();
            for (int i = 0; same && i < mapping.entries().size(); i++) {
                Node.Entry entry = mapping.entries().get(i);
                Node.Entry counterpart = others.entries().get(i);
                same = entry.key().equals(counterpart.key()) && isSame(entry.value(), counterpart.value());
            }
            return same;
        }
        return one instanceof Node.Scalar value
                && other instanceof Node.Scalar counterpart
                && value.text().equals(counterpart.text())
                && value.isNull() == counterpart.isNull();
    }
}
