package org.copro.binding;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Lets Jackson's databind read and write through this package, so that there is one set of rules. */
final class JacksonBridge {

    private JacksonBridge() {}

    /** Writes any record. */
    static final class Writer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            TreeWriter.write(value, out);
        }
    }

    /** Reads the record that is asked for. */
    static final class Reader extends ValueDeserializer<Object> {

        private final Class<?> type;

        Reader() {
            this(Object.class);
        }

        private Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(context.getContextualType().getRawClass());
        }

        @Override
        public Object deserialize(JsonParser tokens, DeserializationContext context) {
            try {
                return Document.read(tokens, "", type, new Problems()).orThrow();
            } catch (InvalidDocumentException invalid) {
                throw DatabindException.from(tokens, invalid.getMessage(), invalid);
            }
        }
    }
}
