package org.copro.binding;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A record that any Jackson 3 mapper reads and writes as copro's files do, as strict about keys and words, and with all
 * problems at once. Does not check what a file is checked for once it is read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = JacksonBridge.Writer.class)
@JsonDeserialize(using = JacksonBridge.Reader.class)
public @interface Written {}
