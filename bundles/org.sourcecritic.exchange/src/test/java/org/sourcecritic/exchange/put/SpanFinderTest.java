package org.sourcecritic.exchange.put;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.exchange.IncomingSpan;
import org.sourcecritic.exchange.OffsetUnit;

class SpanFinderTest {

	private final SpanFinder finder = new SpanFinder("😊 one, 😊 two, one three", new QuotesFound());
	private final List<String> remarks = new ArrayList<>();

	@Test
	void givenCodePointsWhenFoundThenTheOffsetsAreUtf16() {
		assertThat(finder.words(find(2, 5, OffsetUnit.CODE_POINTS, "one"))).isEqualTo("one");
		assertThat(remarks).isEmpty();
	}

	@Test
	void givenAnUnknownUnitWhenTheQuoteFitsOneOfTheTwoThenThatIsTakenAndUtf16IsSaid() {
		assertThat(find(2, 5, OffsetUnit.UNKNOWN, "one").start()).isEqualTo(3);
		assertThat(remarks).isEmpty();
		assertThat(find(3, 6, OffsetUnit.UNKNOWN, "one").start()).isEqualTo(3);
		assertThat(remarks).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> find(3, 6, OffsetUnit.UNKNOWN, "two"));
		assertThat(finder.find(IncomingSpan.codePoints(2, 5), remarks::add).passage().start()).isEqualTo(3);
	}

	@Test
	void givenAnUnknownUnitWithoutQuoteWhenFoundThenItIsCodePoints() {
		var span = new IncomingSpan(OptionalInt.of(2), OptionalInt.of(5), OffsetUnit.UNKNOWN, Optional.empty(),
				Optional.empty(), Optional.empty());
		assertThat(finder.words(finder.find(span, remarks::add).passage())).isEqualTo("one");
	}

	@Test
	void givenOffsetsOutsideWhenFoundThenTheyAreRefusedInTheirOwnUnit() {
		assertThatIllegalArgumentException().isThrownBy(() -> find(0, 24, OffsetUnit.CODE_POINTS, "x"))
				.withMessageContaining("23");
		assertThatIllegalArgumentException().isThrownBy(() -> find(-1, 2, OffsetUnit.CODE_POINTS, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> find(0, 26, OffsetUnit.UTF_16, "x"));
	}

	@Test
	void givenOnlyAQuoteWhenItIsThereOnceThenItIsFoundAndSaid() {
		assertThat(byQuote("two", "", "").start()).isEqualTo(11);
		assertThat(byQuote("one", "", " three").start()).isEqualTo(16);
		assertThat(byQuote("one", "😊 ", "").start()).isEqualTo(3);
		assertThat(remarks).hasSize(3);
	}

	@Test
	void givenOnlyAQuoteWhenItIsThereTwiceOrNeverThenItIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> byQuote("one", "", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> byQuote("four", "", ""));
		var nothing = new IncomingSpan(OptionalInt.empty(), OptionalInt.empty(), OffsetUnit.UNKNOWN, Optional.empty(),
				Optional.empty(), Optional.empty());
		assertThatIllegalArgumentException().isThrownBy(() -> finder.find(nothing, remarks::add));
	}

	@Test
	void givenALongQuoteThatIsWrongWhenCheckedThenTheMessageIsShort() {
		assertThatIllegalArgumentException().isThrownBy(() -> SpanFinder.check("😊".repeat(500), "x\ny"))
				.withMessageContaining("x y").satisfies(e -> assertThat(e.getMessage().length()).isLessThan(200));
	}

	private Passage find(int start, int end, OffsetUnit unit, String quote) {
		return finder.find(new IncomingSpan(OptionalInt.of(start), OptionalInt.of(end), unit, Optional.of(quote),
				Optional.empty(), Optional.empty()), remarks::add).passage();
	}

	private Passage byQuote(String quote, String prefix, String suffix) {
		return finder.find(new IncomingSpan(OptionalInt.empty(), OptionalInt.empty(), OffsetUnit.UNKNOWN,
				Optional.of(quote), Optional.of(prefix), Optional.of(suffix)), remarks::add).passage();
	}
}
