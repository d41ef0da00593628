package org.sourcecritic.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.MaskedPassage;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.Sentence;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextAsRead;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Sentences, masked text and view of any text with any segments: no visible character is lost, or stands in two. */
public final class SentencesFuzz {

	private static final int SEGMENTS = 8;

	private SentencesFuzz() {
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) {
		List<Segment> segments = new ArrayList<>();
		int count = data.consumeInt(0, SEGMENTS);
		for (int i = 0; i < count; i++) {
			segments.add(segment(data));
		}
		var text = new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8);
		SentenceFinder finder = SentenceFinder.of(text, segments);
		List<Sentence> sentences = finder.sentences();
		checkOnce(text, sentences.stream().flatMap(sentence -> sentence.pieces().stream()).toList());
		MaskedText masked = MaskedText.of(text, segments);
		List<MaskedPassage> passages = masked.passages();
		checkOnce(text, passages.stream().flatMap(passage -> passage.ranges().stream()).toList());
		demand(masked.length() == text.length(), "length of the masked text");
		demand(TextAsRead.of(text, segments).length() == text.length(), "length of the view");
		for (Sentence sentence : sentences) {
			demand(finder.sentenceAt(sentence.start()).filter(sentence::equals).isPresent(), "sentence at its start");
		}
	}

	private static Segment segment(FuzzedDataProvider data) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(data.pickValue(SegmentKind.values()));
		int spans = data.consumeInt(0, 2);
		for (int i = 0; i < spans; i++) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(data.consumeShort());
			span.setEnd(data.consumeShort());
			segment.getSpans().add(span);
		}
		return segment;
	}

	private static void checkOnce(String text, List<TextRange> ranges) {
		var held = new int[text.length()];
		for (TextRange range : ranges) {
			for (int i = range.start(); i < range.end(); i++) {
				held[i]++;
			}
		}
		for (int i = 0; i < held.length; i++) {
			boolean visible = !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))
					&& text.charAt(i) != '\u0085';
			demand(held[i] == 1 || held[i] == 0 && !visible, "character " + i);
		}
	}

	private static void demand(boolean holds, String rule) {
		if (!holds) {
			throw new IllegalStateException(rule);
		}
	}
}
