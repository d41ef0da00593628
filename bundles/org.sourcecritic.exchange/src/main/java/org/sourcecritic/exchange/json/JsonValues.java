package org.sourcecritic.exchange.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** JSON as plain Java values: Map, List, String, BigDecimal, Boolean, null. */
public final class JsonValues {

	private JsonValues() {
	}

	/** Reads the value whose first token is the parser's current one; afterwards its last token is. */
	public static @Nullable Object read(JsonParser parser) throws IOException {
		JsonToken token = parser.currentToken();
		if (token == null) {
			throw new JsonParseException(parser, "end of file"); //$NON-NLS-1$
		}
		return switch (token) {
			case START_OBJECT -> readObject(parser);
			case START_ARRAY -> readArray(parser);
			case VALUE_STRING -> parser.getText();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
			case VALUE_TRUE -> Boolean.TRUE;
			case VALUE_FALSE -> Boolean.FALSE;
			case VALUE_NULL -> null;
			default -> throw new JsonParseException(parser, token.name());
		};
	}

	/** The text under the key, if it is one. */
	public static Optional<String> text(Map<?, ?> object, String key) {
		return object.get(key) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
	}

	/** The value as a list: none for null, its elements for a list, itself alone for anything else. */
	public static List<?> many(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case List<?> list -> list;
			default -> List.of(value);
		};
	}

	private static Map<String, @Nullable Object> readObject(JsonParser parser) throws IOException {
		var object = new LinkedHashMap<String, @Nullable Object>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = parser.currentName();
			parser.nextToken();
			object.put(name, read(parser));
		}
		return object;
	}

	private static List<@Nullable Object> readArray(JsonParser parser) throws IOException {
		var array = new ArrayList<@Nullable Object>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			array.add(read(parser));
		}
		return array;
	}
}
