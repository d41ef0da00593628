package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.core.query.QueryTerms;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@NonNullByDefault({})
class QueryPropertiesTest {

	private static final List<String> PIECES = List.of(" ", "(", ")", "\"", "/", "[", "]", "{", "}", " TO ", "*", "?",
			"~",
			"^", "@", "2", "-", "+", "!", ":", "=", "<", ">", "<=", "\\", "\\u", "AND", "OR", "NOT", "&&", "|", "a",
			"fn:",
			"low:", "tag=", "kind:", "year:", "created:>", "1942", "2026-01", ".", "&", "#", "\u0000", "\uD800", "é",
			"\t");

	private static SmallIndex index;

	@BeforeContainer
	static void fill() throws Exception {
		index = new SmallIndex().document("d", "genre=a").tag("t", "t", "SOURCED").claim("a", "d", "t", "text=a 1942",
				"low=2", "year=1942", "created=2026-01-01T00:00:00Z").claim("b", "d", "u", "note=a b");
	}

	@AfterContainer
	static void close() throws Exception {
		index.close();
	}

	@Property(tries = 300)
	void garbageIsFoundOrRefusedWithAColumnInIt(@ForAll("garbage") String query) throws Exception {
		try {
			index.find(query);
		} catch (QueryException e) {
			assertThat(e.column()).isBetween(1, query.length() + 1);
		}
	}

	@Property(tries = 300)
	void anyTextIsFoundOrRefused(@ForAll String query) throws Exception {
		try {
			index.find(query);
		} catch (QueryException e) {
			assertThat(e.column()).isBetween(1, query.length() + 1);
		}
	}

	@Property(tries = 300)
	void whatIsWellFormedIsUnderstoodAndNotFindsTheRest(@ForAll("queries") String query) throws Exception {
		var found = index.find(query);
		var rest = index.find("NOT (" + query + ")");
		assertThat(found.size() + rest.size()).isEqualTo(2);
		assertThat(Stream.concat(found.stream(), rest.stream())).containsExactlyInAnyOrder("a", "b");
		assertThat(index.find("(" + query + ") OR NOT (" + query + ")")).hasSize(2);
	}

	@Property(tries = 50)
	void aValueIsFoundByItsQueryAndNoOtherIs(@ForAll @NotEmpty String value, @ForAll @NotEmpty String other)
			throws Exception {
		try (var values = new SmallIndex()) {
			values.claim("a", "d", "t", "place=" + value).claim("b", "d", "t", "place=" + other).claim("c", "d", "t");
			assertThat(values.find(QueryTerms.equal(ClaimField.PLACE, value)))
					.isEqualTo(value.equals(other) ? Set.of("a", "b") : Set.of("a"));
			assertThat(values.find(QueryTerms.equal(ClaimField.PLACE, ""))).isEqualTo(Set.of("c"));
		}
	}

	@Example
	void everyFieldCanBeAskedForAnythingAndForNothing() throws Exception {
		for (var field : ClaimField.values()) {
			var present = index.find(field.queryName() + ":*");
			assertThat(index.find("-" + field.queryName() + ":*")).as(field.queryName()).hasSize(2 - present.size());
		}
	}

	@Provide
	Arbitrary<String> garbage() {
		return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
	}

	@Provide
	Arbitrary<String> queries() {
		return Arbitraries.lazyOf(this::leaves, this::leaves, this::compounds);
	}

	private Arbitrary<String> compounds() {
		return Combinators
				.combine(queries(), Arbitraries.of(" ", " AND ", " OR ", " -", " AND NOT ", " OR NOT "), queries())
				.as((one, operator, other) -> "(" + one + ")" + operator + "(" + other + ")");
	}

	private Arbitrary<String> leaves() {
		var fields = Arrays.stream(ClaimField.values()).toList();
		return Arbitraries.of(fields).flatMap(field -> values(field).map(value -> field.queryName() + ":" + value));
	}

	private static Arbitrary<String> values(ClaimField field) {
		return switch (field.kind()) {
			case NAME, LITERAL, WORDS,
					TEXT -> Arbitraries.of("a", "A*", "?", "\"a b\"", "/[a-c]+/", "a~1", "[a TO b}", "*",
							"(a OR b)", "a\\*");
			case NUMBER -> Arbitraries.of("2", "-2.5", "[1 TO 2}", "{* TO 2]", ">=2", "<2", "*", "(2 OR 3)");
			case YEARS -> Arbitraries.of("1942", "-44", "[1941 TO 1945]", "194X", ">1942", "*", "\"1941/..\"");
			case DAY -> Arbitraries.of("2026-01-01", "2026-01", "2026", "[2025 TO 2026-01}", ">=2026", "*");
		};
	}
}
