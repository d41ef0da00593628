package org.sourcecritic.workspace;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/**
 * Where a corpus lies in the workspace.
 *
 * @param root
 *     the container of the corpus's files: the project, or a folder in it that is linked to a corpus nothing can be
 *     written into
 */
record CorpusPlace(IProject project, IContainer root) {

	/** The folder of a project that stands for a corpus nothing can be written into. */
	static final String LINKED = "corpus"; //$NON-NLS-1$
	/** What belongs to this machine only. */
	static final String LOCAL = ".sourcecritic"; //$NON-NLS-1$

	static CorpusPlace in(IProject project) {
		var linked = project.getFolder(LINKED);
		return new CorpusPlace(project, linked.isLinked() ? linked : project);
	}

	/** The folder on the disk. */
	Optional<Path> folder() {
		return Optional.ofNullable(root.getLocation()).map(location -> location.toPath());
	}

	/** A file by its name relative to the corpus. */
	IFile file(String name) {
		return root.getFile(IPath.fromPortableString(name));
	}

	/** The name of a resource relative to the corpus; empty when it lies outside. */
	Optional<String> name(IResource resource) {
		var root = this.root.getFullPath();
		return root.isPrefixOf(resource.getFullPath())
				? Optional.of(resource.getFullPath().makeRelativeTo(root).toString())
				: Optional.empty();
	}

	/** The document a resource is about. */
	Optional<String> document(IResource resource) {
		return name(resource).flatMap(CorpusFolder::documentIn);
	}
}
