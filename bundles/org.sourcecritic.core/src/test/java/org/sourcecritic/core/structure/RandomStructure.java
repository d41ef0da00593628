package org.sourcecritic.core.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.CorrectionSubject;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/** A short text in which any stretch may be any segment, so that they meet in all ways. */
final class RandomStructure {

	private static final int LENGTH = 30;
	private static final SegmentKind[] KINDS = SegmentKind.values();

	private final Random random;
	private final String text;

	RandomStructure(long seed) {
		random = new Random(seed);
		var units = new StringBuilder();
		for (var i = 0; i < LENGTH; i++) {
			units.append("abc 1\n".charAt(random.nextInt(6)));
		}
		text = units.toString();
	}

	DocumentText found() {
		var segments = new ArrayList<Segment>();
		for (var i = random.nextInt(8); i >= 0; i--) {
			segments.add(segment("s" + i));
		}
		var notes = segments.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE).toList();
		segments.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE_MARKER && !notes.isEmpty())
				.forEach(marker -> marker.setTarget(notes.get(random.nextInt(notes.size())).getId()));
		return new DocumentText("d", text, "digest", segments);
	}

	private Segment segment(String id) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind());
		for (var from = 0; from < LENGTH && (from == 0 || random.nextInt(3) == 0);) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(from + random.nextInt(LENGTH - from));
			span.setEnd(span.getStart() + 1 + random.nextInt(LENGTH - span.getStart()));
			segment.getSpans().add(span);
			from = span.getEnd() + 1;
		}
		if (random.nextBoolean()) {
			segment.setLabel(Integer.toString(random.nextInt(9)));
		}
		if (segment.getKind() == SegmentKind.TABLE) {
			var cell = ModelFactory.eINSTANCE.createTableCell();
			cell.setStart(segment.getSpans().getFirst().getStart());
			cell.setEnd(cell.getStart() + 1);
			segment.getCells().add(cell);
		}
		return segment;
	}

	private SegmentKind kind() {
		return KINDS[random.nextInt(KINDS.length)];
	}

	List<Correction> corrections() {
		var corrections = new ArrayList<Correction>();
		for (var i = random.nextInt(7); i > 0; i--) {
			var correction = switch (random.nextInt(4)) {
				case 0 -> correction("c" + i, CorrectionSubject.LINK, "", 1 + random.nextInt(2));
				case 1 -> correction("c" + i, CorrectionSubject.SEGMENT, "", 1 + random.nextInt(2));
				default -> correction("c" + i, CorrectionSubject.SEGMENT, kind().getLiteral(), 1);
			};
			correction.setAt(Instant.ofEpochSecond(random.nextInt(4)));
			corrections.add(correction);
		}
		return corrections;
	}

	private Correction correction(String id, CorrectionSubject subject, String value, int spans) {
		var offsets = new int[2 * spans];
		for (var i = 0; i < offsets.length; i += 2) {
			offsets[i] = random.nextInt(LENGTH);
			offsets[i + 1] = offsets[i] + 1 + random.nextInt(LENGTH - offsets[i]);
		}
		return SmallCorpus.correction(id, subject, value, text, offsets);
	}
}
