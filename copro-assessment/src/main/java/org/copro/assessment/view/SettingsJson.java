package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.ContentHash;
import tools.jackson.core.JsonGenerator;

/** What many results have in common, as JSON: it stands once beside them. */
public final class SettingsJson extends JsonParts {

    private SettingsJson(JsonGenerator out) {
        super(out);
    }

    /**
     * Settings, and the hash by which {@linkplain LineView lines} name them. Ends with a line feed.
     *
     * @param settings all that shapes the results besides the records, one thing a line
     */
    public static String of(List<String> settings) {
        return written(SettingsJson::new, json -> {
            json.out.writeStartObject();
            json.text("hash", ContentHash.of(settings));
            json.words("settings", settings);
            json.out.writeEndObject();
        });
    }
}
