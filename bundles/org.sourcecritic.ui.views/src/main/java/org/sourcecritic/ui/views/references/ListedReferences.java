package org.sourcecritic.ui.views.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.RawFinding;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;

/** The references of a text with what doesn't fit in them. */
final class ListedReferences {

	private final DocumentReferences references;
	private final Map<TextRange, List<FindingHere>> findings = new HashMap<>();

	ListedReferences(DocumentReferences references) {
		this.references = references;
		Map<TextRange, ReferenceInText> places = references.references().stream().collect(
				Collectors.toMap(reference -> reference.reference().span(), Function.identity(), (one, other) -> one));
		references.findings().forEach(finding -> add(finding, finding.places().stream().map(places::get).toList()));
	}

	/** @throws OperationCanceledException when the monitor says so */
	static ListedReferences of(SourceDocument document, DocumentText text, CorrectedStructure structure,
			IProgressMonitor monitor) {
		return new ListedReferences(DocumentReferences.of(document, text, structure, monitor));
	}

	DocumentReferences references() {
		return references;
	}

	/** What doesn't fit in this one, in the order of the text. */
	List<FindingHere> findingsOn(ReferenceInText reference) {
		return List.copyOf(findings.getOrDefault(reference.reference().span(), List.of()));
	}

	private void add(RawFinding finding, List<ReferenceInText> about) {
		for (int i = 0; i < about.size(); i++) {
			for (int j = 0; j < about.size(); j++) {
				if (i != j) {
					findings.computeIfAbsent(about.get(i).reference().span(), first -> new ArrayList<>())
							.add(new FindingHere(finding.kind(), said(finding, i, about.get(i)), about.get(j),
									said(finding, j, about.get(j))));
				}
			}
		}
	}

	/** A date as the text has it. */
	private static String said(RawFinding finding, int index, ReferenceInText reference) {
		String said = finding.said().get(index);
		return switch (finding.kind()) {
			case DATE_CLASH -> reference.reference().part(Role.DATE).filter(date -> date.value().equals(said))
					.flatMap(date -> reference.dateWords()).orElse(said);
			case LEAF_COLLISION -> ReferenceWords.of(reference);
		};
	}
}
