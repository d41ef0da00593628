package org.sourcecritic.benchmarks.corpus;

import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.SourceKind;
import org.sourcecritic.model.SourceNature;

/** Generated documents with their source cards. */
final class Cards {

	private static final Skewed<SourceKind> KINDS = Skewed.of(SourceKind.SECONDARY, SourceKind.PRIMARY,
			SourceKind.TERTIARY);
	private static final Skewed<SourceNature> NATURES = Skewed.of(SourceNature.NARRATIVE, SourceNature.RELIC);
	private static final Skewed<Apparatus> APPARATUSES = Skewed.of(Apparatus.COMPLETE, Apparatus.PARTIAL,
			Apparatus.STRIPPED, Apparatus.NONE);

	private Cards() {
	}

	/**
	 * @param original
	 *     the file it came from, relative to the corpus
	 */
	static SourceDocument draw(String id, String original, DraftText text, Dice dice) {
		var document = ModelFactory.eINSTANCE.createSourceDocument();
		document.setId(id);
		document.setUuid(dice.uuid());
		document.setOriginal(original);
		document.setMediaType("text/plain");
		document.setTextDigest(text.digest());
		document.setLength(text.text().length());
		document.setCard(card(dice));
		return document;
	}

	private static SourceCard card(Dice dice) {
		var card = ModelFactory.eINSTANCE.createSourceCard();
		var year = Dates.year(dice);
		card.setCslItem("{\"author\":[{\"literal\":\"" + Vocabulary.PEOPLE.draw(dice) + "\"}],\"issued\":{\"raw\":\""
				+ year + "\"},\"title\":\"" + Vocabulary.TITLES.draw(dice) + "\"}");
		card.setWrittenOn(Dates.expression(year));
		card.setGenre(Vocabulary.GENRES.draw(dice));
		card.setLanguage(Vocabulary.LANGUAGES.draw(dice));
		if (dice.chance(0.9)) {
			card.setKind(KINDS.draw(dice));
		}
		if (dice.chance(0.8)) {
			card.setNature(NATURES.draw(dice));
		}
		if (dice.chance(0.7)) {
			card.setApparatus(APPARATUSES.draw(dice));
		}
		if (dice.chance(0.3)) {
			card.setTendency(Vocabulary.TENDENCIES.draw(dice));
		}
		return card;
	}
}
