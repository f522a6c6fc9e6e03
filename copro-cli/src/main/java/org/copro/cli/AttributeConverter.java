package org.copro.cli;

import java.util.List;
import java.util.Locale;
import org.copro.assessment.summary.Attribute;
import org.copro.binding.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An attribute of projects, by the word for it. */
final class AttributeConverter implements ITypeConverter<Attribute> {

    @Override
    public Attribute convert(String text) {
        List<String> known = Words.kebabs(Attribute.class);
        int index = known.indexOf(text.strip().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException("'%s' is not an attribute%s; write one of %s"
                    .formatted(text, Words.didYouMean(text, known), String.join(", ", known)));
        }
        return Attribute.values()[index];
    }
}
