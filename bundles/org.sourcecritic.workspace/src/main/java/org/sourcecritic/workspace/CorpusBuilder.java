package org.sourcecritic.workspace;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.CorpusStore;

/**
 * Checks a corpus and marks what is wrong with it: all of it the first time and when the codebook changed, else the
 * documents whose files changed and those that are marked.
 */
@NonNullByDefault({})
public final class CorpusBuilder extends IncrementalProjectBuilder {

	/** As it stands in a project's description. */
	public static final String ID = "org.sourcecritic.workspace.corpusBuilder"; //$NON-NLS-1$

	private static final int TOTAL = 100;
	private static final int CHECKING = 90;

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.CorpusBuilder_checking, TOTAL);
		var place = CorpusPlace.in(getProject());
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		Optional<ChangedFiles> changes = delta == null ? Optional.empty() : Optional.of(ChangedFiles.in(place, delta));
		if (changes.isPresent() && changes.get().isEmpty()) {
			return null;
		}
		try (var open = OpenedStore.of(place)) {
			if (open.store().isPresent()) {
				check(place, open.store().get(), changes.filter(c -> !c.concernAll()), progress);
			}
		}
		return null;
	}

	/** The documents of files that changed without the workspace's having seen it. */
	static void check(CorpusPlace place, CorpusStore store, ChangedFiles changes, IProgressMonitor monitor)
			throws CoreException {
		var progress = SubMonitor.convert(monitor, TOTAL);
		ResourcesPlugin.getWorkspace().run(running -> check(place, store, Optional.of(changes), progress),
				place.project(), IWorkspace.AVOID_UPDATE, monitor);
	}

	/** Some of the corpus, or all of it when it isn't said what changed. */
	private static void check(CorpusPlace place, CorpusStore store, Optional<ChangedFiles> changes, SubMonitor progress)
			throws CoreException {
		store.refresh();
		var markers = new CorpusMarkers(place);
		if (changes.isEmpty()) {
			markers.replaceAll(CorpusCheck.problems(store, progress.split(CHECKING)),
					progress.split(TOTAL - CHECKING));
			return;
		}
		var documents = changes.get().documents();
		documents.addAll(markers.documents());
		store.sets().stream().filter(set -> store.document(set.document()).isEmpty())
				.forEach(set -> documents.add(set.document()));
		markers.replace(documents, CorpusCheck.problems(store, documents, progress.split(CHECKING)),
				progress.split(TOTAL - CHECKING));
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		new CorpusMarkers(CorpusPlace.in(getProject())).deleteAll();
	}

	/** Nothing but the corpus has to stand still. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return getProject();
	}
}
