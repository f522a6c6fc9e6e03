package org.copro.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Stretch.Key;
import org.copro.binding.Stretch.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the stretches of a text in YAML that can be read. */
final class YamlStretches {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Format.LARGEST).build();

    private final String text;
    /** Where each character begins that the parser counts as one; Java counts some of them as two. */
    private final int[] starts;

    private YamlStretches(String text) {
        this.text = text;
        starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = text.offsetByCodePoints(starts[i - 1], 1);
        }
    }

    static Stretch read(String text) {
        StreamReader signs = new StreamReader(SETTINGS, new WholeCharacters(text));
        Composer nodes = new Composer(SETTINGS, new ParserImpl(SETTINGS, signs));
        return new YamlStretches(text).stretch(nodes.getSingleNode().orElseThrow());
    }

    private Stretch stretch(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Stretch.Value(start(node), end(node), kind(scalar), scalar.getValue());
        } else if (node instanceof SequenceNode list) {
            List<Stretch> items = list.getValue().stream().map(this::stretch).toList();
            boolean inBrackets = list.getFlowStyle() == FlowStyle.FLOW;
            int end = inBrackets ? end(node) : items.get(items.size() - 1).end();
            return new Stretch.Items(start(node), end, inBrackets, column(node), items);
        } else if (node instanceof MappingNode mapping) {
            List<Key> keys = new ArrayList<>();
            for (NodeTuple entry : mapping.getValue()) {
                keys.add(key(entry));
            }
            boolean inBrackets = mapping.getFlowStyle() == FlowStyle.FLOW;
            // the parser ends a lone pair in a list, as in [a: 1, b], behind the comma
            boolean endsInBracket = inBrackets && text.charAt(start(node)) == '{';
            int end = endsInBracket
                    ? end(node)
                    : keys.get(keys.size() - 1).value().end();
            return new Stretch.Keys(start(node), end, inBrackets, column(node), List.copyOf(keys));
        }
        throw new IllegalStateException("an alias is refused before: " + node);
    }

    private Key key(NodeTuple entry) {
        Node key = entry.getKeyNode();
        Stretch value = stretch(entry.getValueNode());
        boolean isBelow = value.start() == value.end()
                && text.substring(end(key), value.start()).lines().count() > 1;
        return new Key(
                ((ScalarNode) key).getValue(),
                start(key),
                end(key),
                // nothing at all stands where the key does, not where the parser looked for it
                isBelow ? new Stretch.Value(end(key), end(key), Kind.BARE, "") : value);
    }

    private static Kind kind(ScalarNode scalar) {
        ScalarStyle style = scalar.getScalarStyle();
        boolean isBlock = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        return isBlock ? Kind.BLOCK : style == ScalarStyle.PLAIN ? Kind.BARE : Kind.QUOTED;
    }

    private int start(Node node) {
        return at(node.getStartMark());
    }

    private int end(Node node) {
        return at(node.getEndMark());
    }

    private int at(Optional<Mark> mark) {
        return starts[mark.orElseThrow().getIndex()];
    }

    private static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }
}
