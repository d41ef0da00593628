package org.sourcecritic.core.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON text (RFC 8259) as maps, lists and strings; numbers, true, false and null are strings as they are written.
 * Others may have written it: what is no JSON is no value, and so is what is nested deeper than an item ever is.
 */
final class JsonText {

	private static final int DEEPEST = 20;

	private final String text;
	private int at;
	private int depth;

	private JsonText(String text) {
		this.text = text;
	}

	/** The value of the whole text; empty when it is no JSON. */
	static Optional<Object> value(String text) {
		try {
			var json = new JsonText(text);
			var value = json.value();
			json.skipSpace();
			return json.at == text.length() ? Optional.of(value) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private Object value() {
		skipSpace();
		if (++depth > DEEPEST) {
			throw new IllegalArgumentException("nested too deep");
		}
		Object value = switch (peek()) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> string();
			default -> literal();
		};
		depth--;
		return value;
	}

	private Map<String, Object> object() {
		var object = new LinkedHashMap<String, Object>();
		expect('{');
		if (!ends('}')) {
			do {
				skipSpace();
				var name = string();
				expect(':');
				object.put(name, value());
			} while (goesOn('}'));
		}
		return object;
	}

	private List<Object> array() {
		var array = new ArrayList<>();
		expect('[');
		if (!ends(']')) {
			do {
				array.add(value());
			} while (goesOn(']'));
		}
		return array;
	}

	private boolean ends(char end) {
		skipSpace();
		if (peek() != end) {
			return false;
		}
		at++;
		return true;
	}

	private boolean goesOn(char end) {
		if (ends(end)) {
			return false;
		}
		expect(',');
		return true;
	}

	private String string() {
		expect('"');
		var string = new StringBuilder();
		for (char c = next(); c != '"'; c = next()) {
			string.append(c == '\\' ? escaped(next()) : c);
		}
		return string.toString();
	}

	private char escaped(char c) {
		return switch (c) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r' -> '\r';
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'u' -> {
				at += 4;
				if (at > text.length()) {
					throw new IllegalArgumentException("ends in an escape");
				}
				yield (char) Integer.parseInt(text, at - 4, at, 16);
			}
			default -> c;
		};
	}

	private String literal() {
		int start = at;
		while (at < text.length()
				&& (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		if (start == at) {
			throw new IllegalArgumentException("no value");
		}
		return text.substring(start, at);
	}

	private void expect(char wanted) {
		skipSpace();
		if (next() != wanted) {
			throw new IllegalArgumentException("no " + wanted);
		}
	}

	private char next() {
		char c = peek();
		at++;
		return c;
	}

	private char peek() {
		if (at >= text.length()) {
			throw new IllegalArgumentException("ends too early");
		}
		return text.charAt(at);
	}

	private void skipSpace() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}
}
