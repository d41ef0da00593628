package org.sourcecritic.core.found;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * What was found in one text. Of the structure it tells what a person may want to look at; the segments themselves are
 * those of the text.
 *
 * @param linkedNotes notes to which a marker leads
 * @param unlinkedNotes notes to which none leads
 * @param lostMarkers markers that lead to no note
 * @param apparatus COMPLETE when every marker has its note and every note its marker, PARTIAL when some have, STRIPPED
 *     when there are markers but no notes, NONE when there are neither
 */
public record FoundText(FoundLanguage language, FoundNumbers numbers, List<Segment> linkedNotes,
		List<Segment> unlinkedNotes, List<Segment> lostMarkers, Apparatus apparatus, List<Segment> tables,
		List<Segment> headings, List<Segment> quotations, List<Segment> pages) {

	public FoundText {
		linkedNotes = List.copyOf(linkedNotes);
		unlinkedNotes = List.copyOf(unlinkedNotes);
		lostMarkers = List.copyOf(lostMarkers);
		tables = List.copyOf(tables);
		headings = List.copyOf(headings);
		quotations = List.copyOf(quotations);
		pages = List.copyOf(pages);
	}

	/** Looks at a text and its segments as they are stored. */
	public static FoundText of(DocumentText text) {
		List<Segment> markers = ofKind(text, SegmentKind.NOTE_MARKER);
		List<Segment> notes = ofKind(text, SegmentKind.NOTE);
		Set<String> ids = new HashSet<>();
		notes.forEach(note -> ids.add(note.getId()));
		Set<String> targets = new HashSet<>();
		markers.stream().filter(marker -> marker.getTarget() != null)
				.forEach(marker -> targets.add(marker.getTarget()));
		List<Segment> linked = notes.stream().filter(note -> targets.contains(note.getId())).toList();
		List<Segment> unlinked = notes.stream().filter(note -> !targets.contains(note.getId())).toList();
		List<Segment> lost = markers.stream().filter(marker -> !ids.contains(String.valueOf(marker.getTarget())))
				.toList();
		return new FoundText(LanguageFinder.of(text.text()), NumberSignsFinder.of(text.text()), linked, unlinked, lost,
				apparatus(markers, notes, unlinked.isEmpty() && lost.isEmpty()), ofKind(text, SegmentKind.TABLE),
				ofKind(text, SegmentKind.HEADING), ofKind(text, SegmentKind.BLOCK_QUOTATION),
				ofKind(text, SegmentKind.PAGE_BREAK));
	}

	private static List<Segment> ofKind(DocumentText text, SegmentKind kind) {
		return text.segments().stream().filter(segment -> segment.getKind() == kind && !segment.getSpans().isEmpty())
				.toList();
	}

	private static Apparatus apparatus(List<Segment> markers, List<Segment> notes, boolean allLinked) {
		if (notes.isEmpty()) {
			return markers.isEmpty() ? Apparatus.NONE : Apparatus.STRIPPED;
		}
		return allLinked ? Apparatus.COMPLETE : Apparatus.PARTIAL;
	}

	/** All notes. */
	public int notes() {
		return linkedNotes.size() + unlinkedNotes.size();
	}
}
