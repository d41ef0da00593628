package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.core.text.NoteLinks.Link;
import org.sourcecritic.core.text.NoteOpening.Style;
import org.sourcecritic.core.text.NoteStretches.Stretched;
import org.sourcecritic.model.SegmentKind;

/**
 * Finds the structure of a plain text: headings, paragraphs, block quotations, tables, page breaks, notes and their
 * markers. The text stays as it is. Time and memory grow linearly with the text.
 */
public final class StructureFinder {

	/** So many notes one after the other may have their markers anywhere before them. */
	private static final int SHORTEST_RUN = 3;

	private final TextLines lines;
	private final List<Integer> pageBreaks;

	private StructureFinder(CharSequence text, List<Integer> pageBreaks) {
		lines = new TextLines(text);
		this.pageBreaks = pageBreaks;
	}

	/**
	 * The segments of a text in the order in which they start.
	 *
	 * @param text as stored
	 * @param pageBreaks UTF-16 offsets of the line ends that stand for a page break, ascending
	 */
	public static List<FoundSegment> segments(CharSequence text, List<Integer> pageBreaks) {
		return new StructureFinder(text, pageBreaks).find();
	}

	private List<FoundSegment> find() {
		List<NoteOpening> openings = NoteOpenings.in(lines);
		Set<NoteLabel> labels = openings.stream().map(NoteOpening::label).collect(Collectors.toSet());
		List<NoteMark> marks = NoteMarks.in(lines.text(), labels);
		List<Link> links = links(openings, marks);
		PageFurniture furniture = new PageFurniture(lines);
		NoteStretches notes = new NoteStretches(lines, furniture, openings, links);
		List<FoundSegment> found = new ArrayList<>(new RunningText(lines, furniture, notes, pageBreaks).segments());
		addNotes(notes, links, found);
		found.sort(Comparator.comparingInt(FoundSegment::start));
		return found;
	}

	private static List<Link> links(List<NoteOpening> openings, List<NoteMark> marks) {
		List<Link> links = new ArrayList<>(NoteLinks.near(openings, marks));
		Set<NoteOpening> linked = new HashSet<>();
		Set<NoteMark> used = new HashSet<>();
		links.forEach(link -> {
			linked.add(link.note());
			used.add(link.mark());
		});
		List<NoteOpening> runs = runs(openings, linked);
		if (!runs.isEmpty()) {
			int first = runs.getFirst().start();
			links.addAll(NoteLinks.far(runs,
					marks.stream().filter(mark -> !used.contains(mark) && mark.start() < first).toList()));
		}
		return links;
	}

	/** Notes without a marker near them whose labels follow each other. */
	private static List<NoteOpening> runs(List<NoteOpening> openings, Set<NoteOpening> linked) {
		List<NoteOpening> runs = new ArrayList<>();
		List<NoteOpening> run = new ArrayList<>();
		for (NoteOpening opening : openings) {
			if (linked.contains(opening) || opening.style() == Style.RETURN || opening.weight() < 1) {
				continue;
			}
			if (!run.isEmpty() && opening.label().number() != run.getLast().label().number() + 1) {
				runs.addAll(run.size() >= SHORTEST_RUN ? run : List.of());
				run.clear();
			}
			run.add(opening);
		}
		runs.addAll(run.size() >= SHORTEST_RUN ? run : List.of());
		return runs;
	}

	private void addNotes(NoteStretches notes, List<Link> links, List<FoundSegment> found) {
		Map<NoteOpening, FoundSegment> byOpening = new HashMap<>();
		for (Stretched note : notes.notes()) {
			List<TextRange> spans = note.stretches().stream()
					.map(stretch -> new TextRange(lines.get(stretch.start()).start(), lines.get(stretch.end()).end()))
					.toList();
			FoundSegment segment = FoundSegment.of(SegmentKind.NOTE, spans, note.opening().label().toString());
			byOpening.put(note.opening(), segment);
			found.add(segment);
		}
		for (Link link : links) {
			found.add(FoundSegment.marker(new TextRange(link.mark().start(), link.mark().end()),
					link.mark().label().toString(), Optional.ofNullable(byOpening.get(link.note()))));
		}
	}
}
