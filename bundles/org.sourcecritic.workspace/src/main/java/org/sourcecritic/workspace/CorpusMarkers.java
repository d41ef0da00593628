package org.sourcecritic.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.check.CorpusCheck.Kind;
import org.sourcecritic.core.check.CorpusCheck.Problem;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/** The marks at the files of a corpus that something is wrong with. */
record CorpusMarkers(CorpusPlace place) {

	/** The type of all marks. */
	static final String PROBLEM = "org.sourcecritic.workspace.problem"; //$NON-NLS-1$
	/** A file that can't be read. */
	static final String UNREADABLE = "org.sourcecritic.workspace.unreadable"; //$NON-NLS-1$
	/** Something wrong with what a file says. */
	static final String FINDING = "org.sourcecritic.workspace.finding"; //$NON-NLS-1$
	/** Attribute: the id of the document it is about. */
	static final String DOCUMENT = "document"; //$NON-NLS-1$
	/** Attribute: the id of the annotation it is about. */
	static final String ANNOTATION = "annotation"; //$NON-NLS-1$
	/** Attribute: whose set it is about. */
	static final String ANNOTATOR = "annotator"; //$NON-NLS-1$

	/** One wrong thing done to a file a thousand times is told once in full. */
	private static final int MOST_AT_A_FILE = 100;

	/** The documents that are marked. */
	Set<String> documents() throws CoreException {
		return Arrays.stream(all()).map(marker -> marker.getAttribute(DOCUMENT, "")) //$NON-NLS-1$
				.filter(document -> !document.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
	}

	IMarker[] all() throws CoreException {
		return place.root().exists()
				? place.root().findMarkers(PROBLEM, true, IResource.DEPTH_INFINITE)
				: new IMarker[0];
	}

	void deleteAll() throws CoreException {
		place.root().deleteMarkers(PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	/** Marks these problems and no others. */
	void replaceAll(List<Problem> problems, IProgressMonitor monitor) throws CoreException {
		atOnce(monitor, () -> {
			deleteAll();
			mark(problems);
		});
	}

	/** Marks these problems in place of those of the documents and of those that are of no document. */
	void replace(Collection<String> documents, List<Problem> problems, IProgressMonitor monitor)
			throws CoreException {
		atOnce(monitor, () -> {
			for (var marker : all()) {
				var document = marker.getAttribute(DOCUMENT, ""); //$NON-NLS-1$
				if (document.isEmpty() || documents.contains(document)) {
					marker.delete();
				}
			}
			mark(problems);
		});
	}

	@FunctionalInterface
	private interface Change {
		void make() throws CoreException;
	}

	private void atOnce(IProgressMonitor monitor, Change change) throws CoreException {
		place.project().getWorkspace().run(progress -> change.make(), place.project(), IWorkspace.AVOID_UPDATE,
				monitor);
	}

	private void mark(List<Problem> problems) throws CoreException {
		var byFile = problems.stream()
				.collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()));
		for (var file : byFile.entrySet()) {
			var resource = resource(file.getKey());
			for (var problem : file.getValue().subList(0, Math.min(MOST_AT_A_FILE, file.getValue().size()))) {
				resource.createMarker(type(problem), attributes(problem));
			}
			if (file.getValue().size() > MOST_AT_A_FILE) {
				var last = new HashMap<>(attributes(file.getValue().getLast()));
				last.put(IMarker.MESSAGE, NLS.bind(Messages.CorpusMarkers_more,
						file.getValue().size() - MOST_AT_A_FILE));
				last.remove(ANNOTATION);
				resource.createMarker(FINDING, last);
			}
		}
	}

	/** The file, or the corpus where there is no such file. */
	private IResource resource(Path file) {
		var name = name(file);
		return !name.isEmpty() && place.file(name).exists() ? place.file(name) : place.root();
	}

	private String name(Path file) {
		return place.folder().filter(file::startsWith).map(folder -> folder.relativize(file).toString())
				.orElse(CorpusFolder.CORPUS).replace('\\', '/');
	}

	private static String type(Problem problem) {
		return problem.kind() == Kind.UNREADABLE_FILE ? UNREADABLE : FINDING;
	}

	private Map<String, Object> attributes(Problem problem) {
		var attributes = new HashMap<String, Object>();
		attributes.put(IMarker.MESSAGE, problem.message());
		attributes.put(IMarker.SEVERITY, problem.kind() == Kind.UNREADABLE_FILE || problem.kind() == Kind.MISSING_TEXT
				? IMarker.SEVERITY_ERROR
				: IMarker.SEVERITY_WARNING);
		if (problem.line() > 0) {
			attributes.put(IMarker.LINE_NUMBER, problem.line());
		}
		problem.document().ifPresent(document -> attributes.put(DOCUMENT, document));
		problem.annotation().ifPresent(annotation -> attributes.put(ANNOTATION, annotation));
		set(problem).ifPresent(set -> attributes.put(ANNOTATOR, set.annotator()));
		return attributes;
	}

	private Optional<SetKey> set(Problem problem) {
		return CorpusFolder.setIn(name(problem.file()));
	}
}
