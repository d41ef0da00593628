package org.sourcecritic.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.anchor.Anchoring;
import org.sourcecritic.core.anchor.Reanchoring;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Passages of one text are looked for in another, or with offsets and words that were never together. */
public final class AnchorsFuzz {

	private static final int PASSAGES = 12;
	private static final int LONGEST = 200;

	private AnchorsFuzz() {
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) {
		int[][] places = new int[data.consumeInt(0, PASSAGES)][];
		for (int i = 0; i < places.length; i++) {
			places[i] = new int[]{ data.consumeShort() & 0x7fff, data.consumeInt(0, LONGEST) };
		}
		var quote = data.consumeString(LONGEST);
		var whole = new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8);
		var old = whole.substring(0, whole.length() / 2);
		var now = whole.substring(whole.length() / 3);
		List<Passage> passages = new ArrayList<>();
		for (int[] place : places) {
			int start = old.isEmpty() ? 0 : place[0] % old.length();
			int end = Math.min(old.length(), start + place[1]);
			if (OffsetFault.of(old, start, end).isEmpty()) {
				passages.add(Passage.of(old, start, end));
			}
			passages.add(new Passage(place[0], place[0] + place[1], quote, Passage.prefixOf(old, start), ""));
		}
		List<Anchoring> found = Reanchoring.of(now, passages);
		if (found.size() != passages.size()) {
			throw new IllegalStateException(found.size() + " of " + passages.size());
		}
		for (Anchoring anchoring : found) {
			anchoring.place().ifPresent(range -> {
				if (OffsetFault.of(now, range.start(), range.end()).isPresent()) {
					throw new IllegalStateException(anchoring.toString());
				}
			});
		}
	}
}
