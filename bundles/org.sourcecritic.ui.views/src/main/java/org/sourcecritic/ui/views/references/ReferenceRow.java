package org.sourcecritic.ui.views.references;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.reference.ClaimsOnReferences.Citer;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.views.fields.FieldWords;

/**
 * A reference of the text as a line of the list.
 *
 * @param place
 *     its note by the label, or the words of its sentence
 * @param words
 *     what it says
 * @param findings
 *     what doesn't fit in it
 * @param citedBy
 *     how many claims cite it, and whose they are
 */
record ReferenceRow(ReferenceInText inText, String place, String words, List<FindingHere> findings, String citedBy) {

	ReferenceRow {
		findings = List.copyOf(findings);
	}

	/**
	 * @param name
	 *     of an annotator by the slug
	 */
	static ReferenceRow of(String text, ReferenceInText inText, List<FindingHere> findings, List<Citer> citers,
			UnaryOperator<String> name) {
		return new ReferenceRow(inText, place(text, inText), ReferenceWords.of(inText), findings,
				citedBy(citers, name));
	}

	private static String citedBy(List<Citer> citers, UnaryOperator<String> name) {
		return citers.isEmpty()
				? "" //$NON-NLS-1$
				: NLS.bind(Messages.ReferenceRow_citedBy, citers.stream().mapToInt(Citer::claims).sum(),
						citers.stream().map(citer -> words(citer, name)).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	private static String words(Citer citer, UnaryOperator<String> name) {
		String called = name.apply(citer.annotator());
		return citer.claims() == 1
				? called
				: NLS.bind(Messages.ReferenceRow_citerOfSeveral, called, citer.claims());
	}

	private static String place(String text, ReferenceInText inText) {
		return switch (inText.setting()) {
			case NOTE -> inText.note().flatMap(Note::label)
					.map(label -> NLS.bind(Messages.ReferenceRow_note, label))
					.orElse(Messages.ReferenceRow_noteWithout);
			case TEXT -> Labels.line(inText.sentence().in(text));
			case LIST_OF_WORKS -> Messages.ReferenceRow_works;
		};
	}

	private Reference reference() {
		return inText.reference();
	}

	TextRange span() {
		return reference().span();
	}

	CitationKind sort() {
		return reference().kind();
	}

	String kind() {
		return kind(sort());
	}

	/** What a kind is called in front of people. */
	static String kind(CitationKind kind) {
		return kind == CitationKind.UNSPECIFIED ? "" : FieldWords.literal(ClaimField.CITATION_KIND, kind.getLiteral()); //$NON-NLS-1$
	}

	String strength() {
		return reference().strength() == CitationStrength.UNSPECIFIED
				? "" //$NON-NLS-1$
				: FieldWords.literal(ClaimField.STRENGTH, reference().strength().getLiteral());
	}

	String function() {
		return reference().function() == CitationFunction.UNSPECIFIED
				? "" //$NON-NLS-1$
				: FieldWords.literal(ClaimField.FUNCTION, reference().function().getLiteral());
	}

	/** What doesn't fit, with a sign. */
	String found() {
		return FindingHere.told(findings, "; ", index -> findings.get(index).words()); //$NON-NLS-1$
	}

	/** Why it may be read otherwise. */
	String doubts() {
		return reference().doubts().stream().sorted().map(ReferenceRow::doubt).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private static String doubt(Doubt doubt) {
		return switch (doubt) {
			case ANTECEDENT -> Messages.ReferenceRow_antecedent;
			case NO_ANTECEDENT -> Messages.ReferenceRow_noAntecedent;
			case PARTS -> Messages.ReferenceRow_parts;
			case LIMITS -> Messages.ReferenceRow_limits;
			case ARCHIVE -> Messages.ReferenceRow_archive;
			case LEVEL -> Messages.ReferenceRow_level;
		};
	}

	/** Whether it has all these words or parts of words, in any order, large or small. */
	boolean has(String typed) {
		String all = Stream.of(place, words, inText.text(), kind()).collect(Collectors.joining(" ")) //$NON-NLS-1$
				.toLowerCase(Locale.ROOT);
		return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains); //$NON-NLS-1$
	}
}
