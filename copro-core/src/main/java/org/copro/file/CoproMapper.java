package org.copro.file;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mapper for applications that send and receive projects as JSON. What a file of copro can hold, such as a project,
 * its parts, a survey or a definition, is read and written by copro's own rules in any Jackson 3 mapper; this one is as
 * strict about everything around them. Whether ids and texts are well formed and facts fit together is another
 * question, as for a project built in code: {@link ProjectFiles#check} tells. A Jackson 2 mapper does not read the
 * model.
 */
public final class CoproMapper {

    private CoproMapper() {}

    /**
     * A strict mapper: unknown keys, missing values, nulls in the place of values and double keys are errors. A text
     * that is nothing but {@code null} is none, as with other mappers.
     */
    public static JsonMapper json() {
        return JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
