package org.sourcecritic.benchmarks.corpus;

import java.util.List;

import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.ModelFactory;

/** Generated references to archives and literature. */
final class Citations {

	private static final Skewed<CitationKind> KINDS = Skewed.of(CitationKind.PUBLICATION, CitationKind.ARCHIVE,
			CitationKind.REPORT, CitationKind.TESTIMONY, CitationKind.LEGAL_ACT, CitationKind.DATA, CitationKind.WEB,
			CitationKind.PERSONAL, CitationKind.INTERNAL);
	private static final Skewed<CitationStrength> STRENGTHS = Skewed.of(CitationStrength.FULL, CitationStrength.SHORT,
			CitationStrength.PARTIAL, CitationStrength.VAGUE, CitationStrength.ANONYMOUS);
	private static final Skewed<CitationFunction> FUNCTIONS = Skewed.of(CitationFunction.SUPPORTS,
			CitationFunction.BACKGROUND, CitationFunction.DISPUTES);
	private static final Skewed<Integer> HOW_MANY = Skewed.of(1, 2, 3);
	private static final int LONGEST_FILE = 400;

	private Citations() {
	}

	static void draw(List<Citation> citations, Dice dice) {
		for (var missing = HOW_MANY.draw(dice); missing > 0; missing--) {
			citations.add(draw(dice));
		}
	}

	private static Citation draw(Dice dice) {
		var citation = ModelFactory.eINSTANCE.createCitation();
		citation.setKind(KINDS.draw(dice));
		citation.setStrength(STRENGTHS.draw(dice));
		citation.setFunction(FUNCTIONS.draw(dice));
		citation.setNoteLabel(Integer.toString(dice.between(1, 180)));
		if (citation.getKind() == CitationKind.ARCHIVE) {
			citation.setArchive(leaf(dice));
		} else {
			literature(citation, dice);
		}
		if (dice.chance(0.05)) {
			citation.getReadFields().add("noteLabel");
		}
		return citation;
	}

	private static ArchiveReference leaf(Dice dice) {
		var leaf = ModelFactory.eINSTANCE.createArchiveReference();
		leaf.setArchive(Vocabulary.ARCHIVES.draw(dice));
		leaf.setFond(Integer.toString(dice.between(1, 20) * dice.between(1, 20)));
		leaf.setOpis(Integer.toString(dice.between(1, 6)));
		leaf.setDelo(Integer.toString(dice.between(1, 40) * dice.between(1, 40)));
		var folio = dice.between(1, LONGEST_FILE);
		leaf.setFolios(dice.chance(0.3) ? folio + "-" + (folio + dice.between(1, 9)) : Integer.toString(folio));
		leaf.setVerso(dice.chance(0.2));
		return leaf;
	}

	private static void literature(Citation citation, Dice dice) {
		citation.setAuthor(Vocabulary.PEOPLE.draw(dice));
		citation.setTitle(Vocabulary.TITLES.draw(dice));
		citation.setYear(Integer.toString(Dates.year(dice)));
		citation.setPages(Integer.toString(dice.between(1, LONGEST_FILE)));
		if (dice.chance(0.1)) {
			citation.setVia(Vocabulary.PEOPLE.draw(dice));
		}
		if (dice.chance(0.3)) {
			citation.setText(citation.getAuthor() + " (" + citation.getYear() + "), p. " + citation.getPages());
		}
	}
}
