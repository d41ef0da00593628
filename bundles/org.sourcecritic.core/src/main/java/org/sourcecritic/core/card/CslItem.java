package org.sourcecritic.core.card;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.SourceCard;

/**
 * A bibliographic item: the variables of CSL-JSON 1.0.2 with their values as people write them. Several names are
 * separated by a semicolon and a space, each as {@code Family, Given} or as it was given; a date is as it was given, or
 * its parts with hyphens between.
 *
 * @param values by variable, in the order of the item; none is blank
 */
public record CslItem(Map<String, String> values) {

	/** Separates several names. */
	public static final String NAMES = "; ";

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

	public CslItem {
		values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** What the card says; nothing when it has no item or that is no JSON. */
	public static CslItem of(@Nullable SourceCard card) {
		String json = card == null ? null : card.getCslItem();
		var values = new LinkedHashMap<String, String>();
		if (json != null && JsonText.value(json).orElse(Map.of()) instanceof Map<?, ?> item) {
			item.forEach((variable, value) -> {
				var words = words(value).strip();
				if (!words.isEmpty()) {
					values.put(String.valueOf(variable), words);
				}
			});
		}
		return new CslItem(values);
	}

	/** The same with what a person has said of it; empty words where nothing is known. */
	public CslItem corrected(Map<String, String> corrections) {
		var corrected = new LinkedHashMap<>(values);
		corrections.forEach((variable, words) -> {
			if (words.isBlank()) {
				corrected.remove(variable);
			} else {
				corrected.put(variable, words);
			}
		});
		return new CslItem(corrected);
	}

	/** The value of a variable. */
	public Optional<String> value(String variable) {
		return Optional.ofNullable(values.get(variable));
	}

	/** The names of a variable such as {@code author}. */
	public List<PersonName> names(String variable) {
		return value(variable).stream().flatMap(names -> Arrays.stream(names.split(";"))).map(String::strip)
				.filter(name -> !name.isEmpty()).map(PersonName::of).toList();
	}

	/** The year in which it came out: the first number of four digits of that date. */
	public Optional<String> year() {
		return value("issued").map(YEAR::matcher).filter(Matcher::find).map(Matcher::group);
	}

	private static String words(@Nullable Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(CslItem::words).filter(words -> !words.isEmpty())
					.collect(Collectors.joining(NAMES));
			case Map<?, ?> object -> words(object);
			case null -> "";
			default -> value.toString();
		};
	}

	private static String words(Map<?, ?> object) {
		for (String whole : List.of("literal", "raw")) {
			if (object.get(whole) instanceof String words) {
				return words;
			}
		}
		if (object.get("date-parts") instanceof List<?> dates) {
			return dates.stream().map(CslItem::date).collect(Collectors.joining("/"));
		}
		var family = Stream.of("non-dropping-particle", "family", "suffix").map(part -> words(object.get(part)))
				.filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
		var given = Stream.of("given", "dropping-particle").map(part -> words(object.get(part)))
				.filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
		return family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
	}

	private static String date(@Nullable Object parts) {
		return parts instanceof List<?> list
				? list.stream().map(CslItem::words).collect(Collectors.joining("-"))
				: words(parts);
	}
}
