package org.sourcecritic.ingest.tei;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.markup.Note;
import org.sourcecritic.ingest.markup.Note.Series;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.xml.XmlElement;

/**
 * The notes of a text in TEI (Guidelines, section 3.9): where they stand, where a reference leads to them, or at the
 * place
 * they point at. A note with somebody responsible for it after a name is a comment of an annotator.
 */
final class TeiNotes {

	private static final Set<String> BESIDE_THE_TEXT = Set.of("foot", "margin", "left", "right", "bottom", "top", "end",
			"opposite", "overleaf", "marg", "below", "above");

	private final TeiSurvey survey;
	private final ReadingText text;
	/** Notes that a reference leads to or that point at a place, by {@code xml:id} of the one or the other. */
	private final Map<String, Note> linked = new HashMap<>();
	private final Map<Series, Integer> numbers = new EnumMap<>(Series.class);

	TeiNotes(TeiSurvey survey, ReadingText text) {
		this.survey = survey;
		this.text = text;
	}

	/** An element has ended, to which a note may belong. */
	void after(TeiFrame frame) {
		String id = frame.element().attribute("xml:id");
		if (survey.isNoteTarget(id)) {
			Note note = linked.computeIfAbsent(id, any -> text.note(Series.FOOTNOTES, ""));
			note.labelled(survey.targetLabel(id));
			note.labelled(label(note));
			text.marker(note.label(), note);
		}
	}

	/** A reference that leads to a note is its marker; others are words. */
	void beginReference(TeiFrame frame) {
		Optional<String> id = survey.markedBy(frame.number());
		if (id.isEmpty()) {
			return;
		}
		frame.capture();
		frame.atEnd(() -> {
			Note note = linked.computeIfAbsent(id.get(), any -> text.note(Series.FOOTNOTES, ""));
			String sign = frame.captured().strip();
			note.labelled(survey.noteLabel(id.get()).orElse(""));
			note.labelled(sign);
			note.labelled(label(note));
			text.marker(sign.isEmpty() ? note.label() : sign, note);
		});
	}

	/** A note begins; its marker stands here, unless something else leads to it or it stands outside of the text. */
	void beginNote(TeiFrame frame) {
		XmlElement element = frame.element();
		boolean marked = frame.isRunning() && !frame.isIn("standOff");
		frame.takeIn();
		boolean comment = frame.followsName() && !element.attribute("resp").isEmpty();
		boolean pointed = isLinked(element);
		boolean outside = !marked && !pointed && !isBesideTheText(frame);
		text.remarks().count(comment ? Kind.NAME_COMMENTS : outside ? Kind.NOTES_OUTSIDE : Kind.NOTES);
		Note note = note(element, comment);
		note.labelled(element.attribute("n"));
		note.labelled(label(note));
		if (!pointed && !outside) {
			text.marker(note.label(), note);
		}
		text.open(note);
		frame.atEnd(text::close);
	}

	private boolean isLinked(XmlElement element) {
		return survey.isMarked(element.attribute("xml:id"))
				|| survey.isNoteTarget(TeiSurvey.id(element.attribute("target")));
	}

	private Note note(XmlElement element, boolean comment) {
		Series series = comment
				? Series.COMMENTS
				: element.attribute("place").contains("end") ? Series.ENDNOTES : Series.FOOTNOTES;
		String id = element.attribute("xml:id");
		String target = TeiSurvey.id(element.attribute("target"));
		if (survey.isMarked(id)) {
			return linked.computeIfAbsent(id, any -> text.note(series, ""));
		}
		if (survey.isNoteTarget(target)) {
			return linked.computeIfAbsent(target, any -> text.note(series, ""));
		}
		return text.note(series, "");
	}

	private static boolean isBesideTheText(TeiFrame frame) {
		return !frame.isIn("back") && !frame.isIn("standOff")
				&& Arrays.stream(frame.element().attribute("place").split("\\s+"))
						.anyMatch(BESIDE_THE_TEXT::contains);
	}

	/** A running number in its series, for a note that has no label yet. */
	private String label(Note note) {
		return note.label().isEmpty() ? String.valueOf(numbers.merge(note.series(), 1, Integer::sum)) : "";
	}
}
