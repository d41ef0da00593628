package org.sourcecritic.core.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@NonNullByDefault({})
class ReanchoringPropertyTest {

	/** Shorter words in another context may be others, and are in doubt. */
	private static final int TELLING = 8;

	@Property(tries = 300)
	void whatIsUntouchedAndUniqueComesBackAndWhatIsNotIsNeverMovedByChance(@ForAll long seed,
			@ForAll @IntRange(min = 1, max = 12) int edits) {
		var random = new Random(seed);
		var old = EditedText.words(random, 40 + random.nextInt(160));
		var edited = new EditedText(old);
		for (var i = 0; i < edits; i++) {
			edited.edit(random);
		}
		var now = edited.toString();
		var passages = passages(old, random, 30);

		var found = Reanchoring.of(now, passages);

		for (var i = 0; i < passages.size(); i++) {
			check(now, edited, passages.get(i), found.get(i));
		}
	}

	private static void check(String now, EditedText edited, Passage passage, Anchoring anchoring) {
		var sure = isSure(anchoring);
		var unique = now.indexOf(passage.quote()) == now.lastIndexOf(passage.quote());
		var right = edited.placeOf(passage.start(), passage.end());
		anchoring.place().ifPresent(place -> assertThat(OffsetFault.of(now, place.start(), place.end())).isEmpty());
		if (sure) {
			assertThat(anchoring.place().orElseThrow().in(now)).isEqualTo(passage.quote());
		}
		if (right.isPresent() && unique && passage.quote().length() >= TELLING) {
			assertThat(sure).as("%s %s", passage, anchoring).isTrue();
			assertThat(anchoring.place()).isEqualTo(right);
		}
		if (anchoring.state() == AnchorState.MOVED && !unique) {
			assertThat(anchoring.candidates().getFirst().score()).isGreaterThanOrEqualTo(Reanchoring.ENOUGH_CONTEXT);
			assertThat(anchoring.margin()).isGreaterThanOrEqualTo(Reanchoring.CLEAR_MARGIN);
		}
	}

	/** With context, and without as a flat table has it. */
	@Property(tries = 300)
	void ofSpansThatAreAllShiftedNoneIsWrong(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int shift,
			@ForAll boolean withContext) {
		var random = new Random(seed);
		var text = EditedText.words(random, 200 + random.nextInt(100));
		var right = passages(text, random, 40);
		var shifted = right.stream().map(passage -> new Passage(passage.start() + shift, passage.end() + shift,
				passage.quote(), withContext ? passage.prefix() : "", withContext ? passage.suffix() : "")).toList();

		var found = Reanchoring.of(text, shifted);

		for (var i = 0; i < right.size(); i++) {
			if (isSure(found.get(i))) {
				assertThat(found.get(i).place()).as("%s %s", shifted.get(i), found.get(i))
						.contains(new TextRange(right.get(i).start(), right.get(i).end()));
			}
		}
	}

	private static boolean isSure(Anchoring anchoring) {
		return anchoring.state() == AnchorState.EXACT || anchoring.state() == AnchorState.MOVED;
	}

	private static List<Passage> passages(String text, Random random, int count) {
		var passages = new ArrayList<Passage>();
		while (passages.size() < count) {
			var start = random.nextInt(text.length() - 1);
			var end = Math.min(text.length(), start + 1 + random.nextInt(random.nextInt(5) == 0 ? 300 : 30));
			if (OffsetFault.of(text, start, end).isEmpty()) {
				passages.add(Passage.of(text, start, end));
			}
		}
		return passages;
	}
}
