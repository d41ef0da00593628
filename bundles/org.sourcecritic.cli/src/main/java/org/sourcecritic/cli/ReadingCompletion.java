package org.sourcecritic.cli;

import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.put.ClaimCompletion;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.reading.ClaimsOnFigures;

/** Gives claims in a file what the text says at their place: estimates their figure, sourced ones their references. */
final class ReadingCompletion implements ClaimCompletion {

	private final ClaimCompletion figures;
	private final ClaimCompletion references;

	ReadingCompletion(CorpusStore store) {
		var documents = new ReadDocuments(store);
		figures = new FigureCompletion(documents);
		references = new ReferenceCompletion(documents);
	}

	@Override
	public Completed complete(SetKey set, Annotation annotation, String kind) {
		return switch (kind) {
			case ClaimsOnFigures.ESTIMATED -> figures.complete(set, annotation, kind);
			case ClaimsOnFigures.SOURCED -> references.complete(set, annotation, kind);
			default -> new Completed(annotation, Optional.empty());
		};
	}
}
