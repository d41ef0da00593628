package org.sourcecritic.workspace;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;

/** The corpus of a project: the one that is open in the workbench, else opened for reading until it is closed here. */
record OpenedStore(Optional<CorpusStore> store, boolean ours) implements AutoCloseable {

	private static final QualifiedName OPEN = new QualifiedName("org.sourcecritic.workspace", "open"); //$NON-NLS-1$ //$NON-NLS-2$

	static OpenedStore of(CorpusPlace place) throws CoreException {
		if (place.project().getSessionProperty(OPEN) instanceof CorpusStore open) {
			return new OpenedStore(Optional.of(open), false);
		}
		var folder = place.folder();
		if (folder.isEmpty()) {
			return new OpenedStore(Optional.empty(), false);
		}
		try {
			return new OpenedStore(Optional.of(CorpusStore.openForReading(folder.get())), true);
		} catch (CorpusException e) {
			ILog.of(OpenedStore.class).log(Status.warning(e.getLocalizedMessage()));
			return new OpenedStore(Optional.empty(), false);
		}
	}

	/** Lets the checks of a project use what is open; null when nothing is. */
	static void lend(IProject project, @Nullable CorpusStore store) throws CoreException {
		project.setSessionProperty(OPEN, store);
	}

	@Override
	public void close() throws CoreException {
		if (!ours) {
			return;
		}
		try {
			store.orElseThrow().close();
		} catch (CorpusException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}
}
