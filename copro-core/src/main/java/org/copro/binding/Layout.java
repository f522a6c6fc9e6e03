package org.copro.binding;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON is indented, for people; YAML always is. Lines end with a line feed on every machine. */
final class Layout extends ObjectWriteContext.Base {

    private final Format format;

    Layout(Format format) {
        this.format = format;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new Indented();
    }

    @Override
    public boolean hasPrettyPrinter() {
        return format == Format.JSON;
    }

    /** As Jackson indents, by two spaces a level, with what stands between values encoded once. */
    private static final class Indented extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;
        private static final SerializableString COLON = new SerializedString(" : ");

        Indented() {
            indentObjectsWith(Indent.BY_TWO);
            indentArraysWith(Indent.BY_TWO);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Indented();
        }

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator out) {
            out.writeRaw(COLON);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator out) {
            out.writeRaw(',');
            Indent.BY_TWO.writeIndentation(out, _nesting);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) {
            writeObjectEntrySeparator(out);
        }
    }

    /** A line feed and two spaces for each level; those of most documents are made once. */
    private static final class Indent implements DefaultPrettyPrinter.Indenter {

        static final Indent BY_TWO = new Indent();

        private final SerializableString[] usual = new SerializableString[Format.DEEPEST];

        private Indent() {
            Arrays.setAll(usual, Indent::of);
        }

        private static SerializableString of(int level) {
            return new SerializedString("\n" + "  ".repeat(level));
        }

        @Override
        public void writeIndentation(JsonGenerator out, int level) {
            out.writeRaw(level < usual.length ? usual[level] : of(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
