package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryTerms;

/**
 * Which claims are wanted: those that a typed query finds and that have one of the chosen values in every field with
 * choices.
 *
 * @param typed
 *     in the query language; blank for all
 * @param chosen
 *     by field, in the order of the fields; the empty value stands for having none
 */
record ClaimsQuery(String typed, Map<ClaimField, Set<String>> chosen) {

	static final ClaimsQuery ALL = new ClaimsQuery("", Map.of()); //$NON-NLS-1$

	ClaimsQuery {
		typed = typed.isBlank() ? "" : typed.stripTrailing(); //$NON-NLS-1$
		Map<ClaimField, Set<String>> copy = new EnumMap<>(ClaimField.class);
		chosen.forEach((field, values) -> {
			if (!values.isEmpty()) {
				copy.put(field, new LinkedHashSet<>(values));
			}
		});
		chosen = copy;
	}

	ClaimsQuery withTyped(String other) {
		return new ClaimsQuery(other, chosen);
	}

	/** With a value chosen that was not, or the other way round. */
	ClaimsQuery toggled(ClaimField field, String value) {
		Set<String> values = new LinkedHashSet<>(values(field));
		if (!values.remove(value)) {
			values.add(value);
		}
		return with(field, values);
	}

	/** With these values of a field and no others. */
	ClaimsQuery with(ClaimField field, Set<String> values) {
		Map<ClaimField, Set<String>> others = new EnumMap<>(ClaimField.class);
		others.putAll(chosen);
		others.put(field, values);
		return new ClaimsQuery(typed, others);
	}

	ClaimsQuery without(ClaimField field) {
		return with(field, Set.of());
	}

	/** The chosen values of a field. */
	Set<String> values(ClaimField field) {
		return chosen.getOrDefault(field, Set.of());
	}

	boolean isAll() {
		return typed.isEmpty() && chosen.isEmpty();
	}

	/** In the query language. What is typed is right or wrong by itself: {@link #check} it first. */
	String text() {
		return text(Optional.empty());
	}

	/** As if nothing were chosen of the field: what its own counts are counted by. */
	String textBut(ClaimField field) {
		return text(Optional.of(field));
	}

	/** Of those wanted the claims with one value of a field. */
	String textWith(ClaimField field, String value) {
		return (text() + ' ' + QueryTerms.equal(field, value)).strip();
	}

	/**
	 * What must be a query by itself before {@link #text} is: in parentheses or beside others, half a query may become
	 * a whole one. Empty when that is certain.
	 */
	Optional<String> check() {
		return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
	}

	private String text(Optional<ClaimField> but) {
		List<String> parts = new ArrayList<>();
		if (!typed.isEmpty()) {
			parts.add('(' + typed + ')');
		}
		chosen.forEach((field, values) -> {
			if (but.filter(field::equals).isEmpty()) {
				parts.add(values.stream().map(value -> QueryTerms.equal(field, value))
						.collect(Collectors.joining(" OR ", "(", ")"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		});
		return String.join(" ", parts); //$NON-NLS-1$
	}
}
