package org.copro.binding;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON is indented, for people; YAML always is. Lines end with a line feed on every machine. */
final class Layout extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Format format;

    Layout(Format format) {
        this.format = format;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return format == Format.JSON;
    }
}
