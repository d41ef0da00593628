package org.sourcecritic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.exchange.put.ClaimCompletion;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.xmi.ModelXmi;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.ReadCitation;

/**
 * Gives sourced claims in a file the references of their place: all of them when the file names none, else each
 * citation
 * of the file the only reference that says nothing else. What the file says stays, and citations of which some machine
 * has read anything before are left alone.
 */
final class ReferenceCompletion implements ClaimCompletion {

	private final ReadDocuments documents;

	ReferenceCompletion(ReadDocuments documents) {
		this.documents = documents;
	}

	@Override
	public Completed complete(SetKey set, Annotation annotation, String kind) {
		var known = annotation.getCitations();
		if (known.stream().anyMatch(citation -> !citation.getReadFields().isEmpty())) {
			return new Completed(annotation, Optional.empty());
		}
		var references = references(set);
		var stretches = annotation.getSpans().stream().map(span -> new TextRange(span.getStart(), span.getEnd()))
				.toList();
		if (known.isEmpty()) {
			return new Completed(with(annotation, references.citations(stretches)), Optional.empty());
		}
		var cited = references.cited(stretches);
		var completed = new ArrayList<Citation>();
		int open = 0;
		for (var citation : known) {
			var meant = cited.stream().filter(reference -> ReadCitation.agrees(citation, reference)).toList();
			open += meant.size() > 1 ? 1 : 0;
			completed.add(meant.size() == 1 ? ReadCitation.filled(citation, meant.getFirst()) : citation);
		}
		return new Completed(with(annotation, completed), open == 0
				? Optional.empty()
				: Optional.of(Messages.text("ReferenceCompletion_several", open)));
	}

	private DocumentReferences references(SetKey set) {
		try {
			return documents.references(set);
		} catch (CorpusException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static Annotation with(Annotation annotation, List<Citation> citations) {
		if (EcoreUtil.equals(annotation.getCitations(), citations)) {
			return annotation;
		}
		var filled = ModelXmi.copy(annotation);
		filled.getCitations().clear();
		filled.getCitations().addAll(citations.stream().map(EcoreUtil::copy).toList());
		return filled;
	}
}
