package org.sourcecritic.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.unit.ClauseFinder;
import org.sourcecritic.reading.unit.ReadingUnits;
import org.sourcecritic.ui.CorrectedTexts;

/** What a person is doing to the text that is shown, over several keys. For the display's thread. */
final class TextHands {

	/** So much of a text tells its language, in UTF-16 code units. */
	private static final int SAMPLE = 50_000;

	private final SelectionSteps selection = new SelectionSteps();
	private final HeldClaim held = new HeldClaim();
	private final ClaimSteps claim = new ClaimSteps();
	private Optional<KnownUnits> units = Optional.empty();

	/** The units of a text, and by what they were found. */
	private record KnownUnits(CompletableFuture<SentenceFinder> sentences, ReadingUnits units) {}

	SelectionSteps selection() {
		return selection;
	}

	HeldClaim held() {
		return held;
	}

	ClaimSteps claim() {
		return claim;
	}

	/** The words, clauses, sentences and paragraphs of the text. */
	ReadingUnits units(OpenText text) {
		var known = units.filter(one -> one.sentences() == text.sentences());
		if (known.isPresent()) {
			return known.get().units();
		}
		var made = new ReadingUnits(text.read().text().text(), text.sentences().join(),
				ClauseFinder.of(language(text)));
		units = Optional.of(new KnownUnits(text.sentences(), made));
		return made;
	}

	private static ReadingLanguage language(OpenText text) {
		String document = text.read().found().document();
		Optional<String> said = CorrectedTexts.ownSet(text.corpus(), text.store(), document)
				.filter(set -> !set.getCorrections().isEmpty())
				.flatMap(set -> CorrectedStructure.of(text.read().found(), set).language());
		String words = text.read().text().text();
		return ReadingLanguage.of(
				said.or(() -> text.store().document(document).flatMap(TextHands::language)),
				MaskedText.of(words.substring(0, Math.min(words.length(), SAMPLE))));
	}

	private static Optional<String> language(SourceDocument document) {
		SourceCard card = document.getCard();
		return card == null || card.getLanguage() == null || card.getLanguage().isBlank()
				? Optional.empty()
				: Optional.of(card.getLanguage());
	}
}
