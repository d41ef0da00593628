package org.sourcecritic.exchange.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.internal.Messages;

/**
 * One value that an object of the model may have: its name in JSON and in the columns of CSV, and how it is got and
 * set.
 *
 * @param name
 *     lowerCamelCase; a dot stands for an object inside the object
 * @param get
 *     a String, BigDecimal, Boolean or List of String; null when there is none
 * @param set
 *     takes what get gives, never null
 */
public record Attribute<T>(String name, Form form, Function<T, @Nullable Object> get, BiConsumer<T, Object> set) {

	/**
	 * How a value is written: text, number, one of a list of words, true or nothing, instant of ISO 8601, list of
	 * texts.
	 */
	public enum Form {
		TEXT,
		NUMBER,
		WORD,
		FLAG,
		INSTANT,
		LIST
	}

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?");
	private static final String UNSPECIFIED = "UNSPECIFIED";

	static <T> Attribute<T> text(String name, Function<T, @Nullable String> get, BiConsumer<T, String> set) {
		return new Attribute<>(name, Form.TEXT, t -> unlessEmpty(get.apply(t)), (t, v) -> set.accept(t, (String) v));
	}

	static <T> Attribute<T> number(String name, Function<T, @Nullable BigDecimal> get,
			BiConsumer<T, BigDecimal> set) {
		return new Attribute<>(name, Form.NUMBER, t -> normalized(get.apply(t)),
				(t, v) -> set.accept(t, (BigDecimal) v));
	}

	static <T, E extends Enum<E>> Attribute<T> word(String name, Class<E> words, Function<T, @Nullable E> get,
			BiConsumer<T, E> set) {
		return new Attribute<>(name, Form.WORD, t -> specified(get.apply(t)),
				(t, v) -> set.accept(t, word(words, (String) v)));
	}

	static <T> Attribute<T> flag(String name, Function<T, Boolean> get, BiConsumer<T, Boolean> set) {
		return new Attribute<>(name, Form.FLAG, t -> get.apply(t) ? Boolean.TRUE : null,
				(t, v) -> set.accept(t, (Boolean) v));
	}

	static <T> Attribute<T> instant(String name, Function<T, @Nullable Instant> get, BiConsumer<T, Instant> set) {
		return new Attribute<>(name, Form.INSTANT, t -> text(get.apply(t)),
				(t, v) -> set.accept(t, parseInstant((String) v)));
	}

	static <T> Attribute<T> list(String name, Function<T, List<String>> get) {
		return new Attribute<>(name, Form.LIST, t -> get.apply(t).isEmpty() ? null : List.copyOf(get.apply(t)),
				(t, v) -> {
					get.apply(t).clear();
					((List<?>) v).forEach(e -> get.apply(t).add(String.valueOf(e)));
				});
	}

	/**
	 * A number as this product writes it: no exponent, no trailing zeros, {@code .} before the decimals.
	 *
	 * @throws IllegalArgumentException
	 *     when it is none, or has more than 60 digits before or after the point
	 */
	public static BigDecimal parseNumber(String value) {
		if (!NUMBER.matcher(value.strip()).matches()) {
			throw new IllegalArgumentException(Messages.text("Attribute_noNumber", value));
		}
		var number = normalized(new BigDecimal(value.strip()));
		return number == null ? BigDecimal.ZERO : number;
	}

	/**
	 * Sets what a cell of a table holds; an empty one sets nothing.
	 *
	 * @throws IllegalArgumentException
	 *     with a message for people when the value is not of the form
	 */
	public void setFromText(T object, String value) {
		if (value.isEmpty()) {
			return;
		}
		Object parsed = switch (form) {
			case TEXT, WORD, INSTANT -> value;
			case NUMBER -> parseNumber(value);
			case FLAG -> parseFlag(value);
			case LIST -> TextList.split(value);
		};
		set.accept(object, parsed);
	}

	/** The value as the cell of a table; empty when there is none. */
	public String asText(T object) {
		Object value = get.apply(object);
		return switch (value) {
			case null -> "";
			case BigDecimal number -> number.toPlainString();
			case List<?> list -> TextList.join(list.stream().map(String::valueOf).toList());
			default -> value.toString();
		};
	}

	/**
	 * Sets what a JSON value holds; null and empty ones set nothing.
	 *
	 * @throws IllegalArgumentException
	 *     with a message for people when the value is not of the form
	 */
	public void setFromJson(T object, @Nullable Object value) {
		switch (value) {
			case null -> {
				// not given
			}
			case String text when form != Form.LIST -> setFromText(object, text);
			case BigDecimal number when form == Form.NUMBER -> set.accept(object, parseNumber(number.toString()));
			case BigDecimal number when form == Form.TEXT -> set.accept(object, number.toPlainString());
			case Boolean flag when form == Form.FLAG -> set.accept(object, flag);
			case List<?> list when form == Form.LIST && list.stream().allMatch(String.class::isInstance) -> set
					.accept(object, list);
			default -> throw new IllegalArgumentException(Messages.text("Attribute_otherForm", name));
		}
	}

	private static <E extends Enum<E>> E word(Class<E> words, String value) {
		var upper = value.strip().toUpperCase(Locale.ROOT);
		for (E word : words.getEnumConstants()) {
			if (word.name().equals(upper) && !upper.equals(UNSPECIFIED)) {
				return word;
			}
		}
		throw new IllegalArgumentException(Messages.text("Attribute_unknownWord", value));
	}

	private static Boolean parseFlag(String value) {
		return switch (value.strip().toLowerCase(Locale.ROOT)) {
			case "true", "1", "yes" -> true;
			case "false", "0", "no" -> false;
			default -> throw new IllegalArgumentException(Messages.text("Attribute_unknownWord", value));
		};
	}

	private static Instant parseInstant(String value) {
		try {
			return Instant.parse(value.strip());
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(Messages.text("Attribute_noInstant", value), e);
		}
	}

	private static @Nullable Object specified(@Nullable Enum<?> word) {
		return word == null || word.name().equals(UNSPECIFIED) ? null : word.name();
	}

	private static @Nullable Object unlessEmpty(@Nullable String text) {
		return text == null || text.isEmpty() ? null : text;
	}

	private static @Nullable Object text(@Nullable Instant instant) {
		return instant == null ? null : instant.toString();
	}

	private static @Nullable BigDecimal normalized(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		var stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
