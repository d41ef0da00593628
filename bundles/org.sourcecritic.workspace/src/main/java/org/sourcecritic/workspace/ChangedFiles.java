package org.sourcecritic.workspace;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/**
 * The files of a corpus that came, went or have other content, by their names relative to it; what belongs to this
 * machine only is left out.
 */
record ChangedFiles(Set<String> names) {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.TYPE;

	static ChangedFiles in(CorpusPlace place, IResourceDelta delta) throws CoreException {
		var names = new TreeSet<String>();
		delta.accept(part -> {
			var resource = part.getResource();
			if (isForeign(place, resource)) {
				return false;
			}
			if (resource instanceof IFile && hasOtherContent(part)) {
				place.name(resource).filter(ChangedFiles::isOfCorpus).ifPresent(names::add);
			}
			return true;
		}, IContainer.INCLUDE_HIDDEN);
		return new ChangedFiles(names);
	}

	private static boolean isForeign(CorpusPlace place, IResource resource) {
		return resource.getType() == IResource.PROJECT && !resource.equals(place.project())
				|| place.name(resource).filter(CorpusPlace.LOCAL::equals).isPresent();
	}

	private static boolean hasOtherContent(IResourceDelta part) {
		return part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & CONTENT) != 0;
	}

	private static boolean isOfCorpus(String name) {
		return !name.startsWith(".") && name.endsWith(".xmi") || CorpusFolder.textIn(name).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isEmpty() {
		return names.isEmpty();
	}

	/** Whether anything in any document may be meant otherwise now. */
	boolean concernAll() {
		return names.contains(CorpusFolder.CODEBOOK);
	}

	/** The documents that the files are about; a new set. */
	Set<String> documents() {
		var documents = new TreeSet<String>();
		names.forEach(name -> CorpusFolder.documentIn(name).ifPresent(documents::add));
		return documents;
	}
}
