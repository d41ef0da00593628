package org.sourcecritic.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;

@NonNullByDefault({})
class ReanchoringTest {

	private static final String TEXT = "The mill was sold in spring. Nobody knows to whom it went. The mill was sold again.";

	@Test
	void whatStandsWhereItStoodIsExact() {
		var found = find(TEXT, passage(TEXT, "Nobody knows"));

		assertThat(found.state()).isEqualTo(AnchorState.EXACT);
		assertThat(found.margin()).isEqualTo(1);
	}

	@Test
	void wordsThatOccurOnceAreMoved() {
		var now = "Of mills. " + TEXT;

		var found = find(now, passage(TEXT, "Nobody knows"));

		assertThat(found.state()).isEqualTo(AnchorState.MOVED);
		assertThat(found.place().orElseThrow().in(now)).isEqualTo("Nobody knows");
	}

	@Test
	void wordsThatOccurTwiceAreMovedByTheirContext() {
		var now = "A note. " + TEXT;
		var second = Passage.of(TEXT, TEXT.lastIndexOf("The mill"), TEXT.lastIndexOf("The mill") + 17);

		var found = find(now, second);

		assertThat(found.state()).isEqualTo(AnchorState.MOVED);
		assertThat(found.place()).contains(new TextRange(second.start() + 8, second.end() + 8));
		assertThat(found.candidates()).hasSize(2);
		assertThat(found.margin()).isGreaterThan(Reanchoring.CLEAR_MARGIN);
	}

	@Test
	void wordsThatOccurTwiceWithoutContextAreDoubtful() {
		var now = "A note. " + TEXT;

		var found = find(now, new Passage(0, 17, "The mill was sold", "", ""));

		assertThat(found.state()).isEqualTo(AnchorState.DOUBTFUL);
		assertThat(found.place()).contains(new TextRange(8, 25));
	}

	@Test
	void aLookAlikeAtTheOldPlaceIsNotTakenWhenTheContextIsElsewhere() {
		var old = "In the year 1871 the dyke was finished, and in the year 1903 it broke.";
		var place = old.lastIndexOf("the year");
		var lookAlike = "In spring they began, and they stopped in that year ";
		var now = lookAlike.substring(0, place) + "the year of rain." + old.substring(17);

		var found = find(now, Passage.of(old, place, place + 8));

		assertThat(now.startsWith("the year", place)).isTrue();
		assertThat(found.state()).isEqualTo(AnchorState.MOVED);
		assertThat(now.substring(found.place().orElseThrow().start())).startsWith("the year 1903");
	}

	@Test
	void shortWordsInAnotherContextMayBeOthers() {
		assertThat(find("It rained for 17 days.", passage("We counted 17 carts at the gate.", "17")).state())
				.isEqualTo(AnchorState.DOUBTFUL);
	}

	@Test
	void changedWordsAreDoubtfulAndGoneOnesOrphaned() {
		var now = TEXT.replace("Nobody knows to whom", "Nobody knew to whom");
		var changed = find(now, passage(TEXT, "Nobody knows to whom it went"));

		assertThat(changed.state()).isEqualTo(AnchorState.DOUBTFUL);
		assertThat(changed.place().orElseThrow().in(now)).isEqualTo("Nobody knew to whom it went");
		assertThat(find("Another text altogether.", passage(TEXT, "Nobody knows to whom it went")))
				.isEqualTo(new Anchoring(AnchorState.ORPHANED, List.of()));
	}

	@Test
	void longWordsAreFoundByTheirDigest() {
		var words = "It is said that the millers met in spring. ".repeat(40).strip();
		var old = "One. " + words + " Two.";
		var now = "One and a half. " + words + " Two.";

		var moved = find(now, Passage.of(old, 5, 5 + words.length()));
		var changed = find(now.replaceFirst("spring", "autumn"), Passage.of(old, 5, 5 + words.length()));

		assertThat(moved.state()).isEqualTo(AnchorState.MOVED);
		assertThat(moved.place()).contains(new TextRange(16, 16 + words.length()));
		assertThat(changed.state()).isNotIn(AnchorState.EXACT, AnchorState.MOVED);
	}

	private static Anchoring find(String text, Passage passage) {
		return Reanchoring.of(text, List.of(passage)).getFirst();
	}

	private static Passage passage(String text, String words) {
		var start = text.indexOf(words);
		return Passage.of(text, start, start + words.length());
	}
}
