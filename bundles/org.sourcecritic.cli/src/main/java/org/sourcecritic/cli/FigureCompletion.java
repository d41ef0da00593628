package org.sourcecritic.cli;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.exchange.put.ClaimCompletion;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.xmi.ModelXmi;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.ReadEstimate;

/**
 * Gives estimates in a file the figure at their place: the only one there, or the only one with the amount that the
 * file has. What the file says stays, and an estimate that some machine has read before is left alone.
 */
final class FigureCompletion implements ClaimCompletion {

	private final ReadDocuments documents;

	FigureCompletion(ReadDocuments documents) {
		this.documents = documents;
	}

	@Override
	public Completed complete(SetKey set, Annotation annotation, String kind) {
		var known = Optional.ofNullable(annotation.getEstimate());
		if (known.filter(e -> !e.getReadFields().isEmpty()).isPresent()) {
			return new Completed(annotation, Optional.empty());
		}
		var meant = known.filter(FigureCompletion::hasAmount)
				.map(estimate -> figures(set, annotation).stream()
						.filter(figure -> ReadEstimate.agrees(estimate, figure)).toList())
				.orElseGet(() -> figures(set, annotation));
		return switch (meant.size()) {
			case 0 -> new Completed(annotation, Optional.empty());
			case 1 -> new Completed(filled(annotation, meant.getFirst()), Optional.empty());
			default -> new Completed(annotation, Optional.of(Messages.text("FigureCompletion_several", meant.size())));
		};
	}

	private static boolean hasAmount(Estimate estimate) {
		return estimate.getLow() != null || estimate.getHigh() != null;
	}

	private List<Figure> figures(SetKey set, Annotation annotation) {
		try {
			return documents.figures(set)
					.figuresIn(annotation.getSpans().stream()
							.map(span -> new TextRange(span.getStart(), span.getEnd())).toList())
					.stream().map(figure -> (Figure) figure.reading()).toList();
		} catch (CorpusException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static Annotation filled(Annotation annotation, Figure figure) {
		Estimate known = annotation.getEstimate() == null
				? ModelFactory.eINSTANCE.createEstimate()
				: annotation.getEstimate();
		var read = ReadEstimate.filled(known, figure);
		if (EcoreUtil.equals(known, read)) {
			return annotation;
		}
		var filled = ModelXmi.copy(annotation);
		filled.setEstimate(read);
		return filled;
	}
}
