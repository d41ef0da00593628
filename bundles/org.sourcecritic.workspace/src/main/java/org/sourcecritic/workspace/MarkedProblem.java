package org.sourcecritic.workspace;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.corpus.CorpusProblem;

/**
 * Something wrong with the open corpus, as it is marked in the workspace.
 *
 * @param document
 *     the id of the document it is about
 * @param annotator
 *     the slug of whose set it is about
 * @param annotation
 *     the id of the annotation it is about
 */
public record MarkedProblem(Severity severity, String message, Optional<String> document, Optional<String> annotator,
		Optional<String> annotation) implements Comparable<@NonNull MarkedProblem> {

	/** How much is lost by it. */
	public enum Severity {
		/** What a file holds is not there. */
		ERROR,
		/** It is there, and something about it is wrong. */
		WARNING
	}

	private static final Comparator<MarkedProblem> ORDER = Comparator.comparing(MarkedProblem::severity)
			.thenComparing(problem -> problem.document().orElse("")) //$NON-NLS-1$
			.thenComparing(problem -> problem.annotator().orElse("")) //$NON-NLS-1$
			.thenComparing(MarkedProblem::message);

	static MarkedProblem of(IMarker marker) {
		return new MarkedProblem(
				marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR) == IMarker.SEVERITY_ERROR
						? Severity.ERROR
						: Severity.WARNING,
				marker.getAttribute(IMarker.MESSAGE, ""), attribute(marker, CorpusMarkers.DOCUMENT), //$NON-NLS-1$
				attribute(marker, CorpusMarkers.ANNOTATOR), attribute(marker, CorpusMarkers.ANNOTATION));
	}

	static MarkedProblem of(CorpusProblem problem) {
		return new MarkedProblem(Severity.ERROR, problem.file().getFileName() + ": " + problem.reason(), //$NON-NLS-1$
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	private static Optional<String> attribute(IMarker marker, String name) {
		return Optional.ofNullable(marker.getAttribute(name, null));
	}

	@Override
	public int compareTo(MarkedProblem other) {
		return ORDER.compare(this, other);
	}
}
