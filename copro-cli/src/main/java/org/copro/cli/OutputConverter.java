package org.copro.cli;

import java.util.List;
import java.util.Locale;
import org.copro.binding.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how results are to be written, and says which ways there are. */
final class OutputConverter implements ITypeConverter<Output> {

    @Override
    public Output convert(String text) {
        List<String> known = Words.kebabs(Output.class);
        int index = known.indexOf(text.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException("'%s' is not a format%s; write one of %s"
                    .formatted(text, Words.didYouMean(text, known), String.join(", ", known)));
        }
        return Output.values()[index];
    }
}
