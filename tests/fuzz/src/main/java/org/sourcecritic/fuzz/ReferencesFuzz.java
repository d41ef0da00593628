package org.sourcecritic.fuzz;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.reference.Article;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.ReadCitation;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.ReferenceInText;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/**
 * References of any text in any language, with the structure found in it, and of the same text as a note: all within
 * the text, those of a note within the note, each with a citation.
 */
public final class ReferencesFuzz {

	private static final String BODY = "What is said.1\n\n";

	private ReferencesFuzz() {
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) {
		var language = Optional.of(data.pickValue(ReadingLanguage.values()).code());
		var text = data.consumeRemainingAsString();
		check(text, DocumentReferences.of(text, Article.structure(text), language, null));
		var withNote = BODY + "1 " + text;
		var note = note(BODY.length(), withNote.length());
		var references = DocumentReferences.of(withNote, List.of(note), language, null);
		check(withNote, references);
		var range = new TextRange(BODY.length(), withNote.length());
		references.ofNote(note.getId()).forEach(one -> demandWithin(one.reference().span(), range, "note"));
	}

	private static Segment note(int start, int end) {
		var note = ModelFactory.eINSTANCE.createSegment();
		note.setId("note");
		note.setKind(SegmentKind.NOTE);
		note.setLabel("1");
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(end);
		note.getSpans().add(span);
		return note;
	}

	private static void check(String text, DocumentReferences references) {
		var whole = new TextRange(0, text.length());
		for (var reference : references.references()) {
			check(reference, whole);
		}
		references.findings().forEach(finding -> finding.places()
				.forEach(place -> demandWithin(place, whole, "finding")));
	}

	private static void check(ReferenceInText inText, TextRange whole) {
		var reference = inText.reference();
		demandWithin(reference.span(), whole, "reference");
		demand(reference.span().length() > 0, "length of " + reference);
		demandWithin(reference.span(), inText.sentence(), inText.setting().name());
		reference.parts().forEach((role, part) -> demandWithin(part.span(), whole, role.name()));
		reference.place().stream().flatMap(place -> place.archive().stream()).map(Part::span)
				.forEach(span -> demandWithin(span, whole, "archive"));
		reference.antecedent().ifPresent(full -> demandWithin(full, whole, "antecedent"));
		demand(reference.parts().containsKey(Reference.Role.DATE) == inText.dateWords().isPresent(), "words of a date");
		demand(ReadCitation.agrees(ReadCitation.of(inText), inText), "citation of " + reference);
	}

	private static void demandWithin(TextRange range, TextRange whole, String what) {
		demand(range.start() >= whole.start() && range.end() <= whole.end(), what + ' ' + range + " in " + whole);
	}

	private static void demand(boolean holds, String rule) {
		if (!holds) {
			throw new IllegalStateException(rule);
		}
	}
}
