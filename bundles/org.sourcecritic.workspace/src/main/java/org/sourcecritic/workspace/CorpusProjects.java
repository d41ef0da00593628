package org.sourcecritic.workspace;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.text.TextDigest;

/**
 * Finds or makes the project of a corpus. The corpus's folder is the project, described by a {@code .project} in it; a
 * folder that nothing can be written into is linked into a project that lies in the workspace itself.
 */
record CorpusProjects(IWorkspace workspace) {

	private static final String DESCRIPTION = IProjectDescription.DESCRIPTION_FILE_NAME;
	private static final QualifiedName OPENED_HERE = new QualifiedName("org.sourcecritic.workspace", "openedHere"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int HASH_LENGTH = 8;

	/**
	 * Opens the project of a corpus and brings it up to date with the disk.
	 *
	 * @param writable
	 *     whether a description may be written into the folder
	 * @throws CoreException
	 *     when the workspace can't take the corpus in
	 */
	CorpusPlace open(Path folder, boolean writable, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, 2);
		var known = known(folder.toUri());
		if (known.isPresent() || Files.exists(folder.resolve(DESCRIPTION)) || writable) {
			try {
				return inPlace(known.orElseGet(() -> unused(folder)), folder, writable, progress.split(1));
			} catch (CoreException e) {
				ILog.of(CorpusProjects.class).log(e.getStatus());
			}
		}
		return linked(folder, progress.split(1));
	}

	private Optional<IProject> known(URI location) {
		return Arrays.stream(workspace.getRoot().getProjects(IContainer.INCLUDE_HIDDEN))
				.filter(project -> isAt(project, location)).findFirst();
	}

	private static boolean isAt(IProject project, URI location) {
		var there = project.getLocation();
		return there != null && there.toFile().toURI().normalize().equals(location.normalize());
	}

	/** A project named like the folder, or with a number where there is another one of this name. */
	private IProject unused(Path folder) {
		var taken = taken();
		var name = name(folder);
		var unused = IntStream.iterate(2, n -> n + 1).mapToObj(n -> name + '-' + n);
		return workspace.getRoot().getProject(
				Stream.concat(Stream.of(name), unused)
						.filter(candidate -> !taken.contains(candidate.toLowerCase(Locale.ROOT)))
						.findFirst().orElseThrow());
	}

	private Set<String> taken() {
		return Arrays.stream(workspace.getRoot().getProjects(IContainer.INCLUDE_HIDDEN))
				.map(project -> project.getName().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	private String name(Path folder) {
		var last = folder.getFileName();
		var name = last == null ? "" : last.toString().strip(); //$NON-NLS-1$
		return workspace.validateName(name, IResource.PROJECT).isOK() ? name : CorpusPlace.LINKED;
	}

	private CorpusPlace inPlace(IProject project, Path folder, boolean writable, SubMonitor progress)
			throws CoreException {
		progress.setWorkRemaining(3);
		if (!project.exists()) {
			var description = workspace.newProjectDescription(project.getName());
			description.setLocationURI(folder.toUri());
			CorpusNature.addTo(description);
			project.create(description, progress.split(1));
		}
		open(project, progress.split(1));
		var description = project.getDescription();
		if (!CorpusNature.isComplete(description)) {
			if (!writable) {
				throw new CoreException(Status
						.info(NLS.bind(Messages.CorpusProjects_otherProject, folder)));
			}
			CorpusNature.addTo(description);
			project.setDescription(description, progress.split(1));
		}
		return settle(new CorpusPlace(project, project));
	}

	private CorpusPlace linked(Path folder, SubMonitor progress) throws CoreException {
		progress.setWorkRemaining(3);
		var hash = TextDigest.of(folder.toString()).substring(0, HASH_LENGTH);
		var project = workspace.getRoot().getProject(name(folder) + '-' + hash);
		if (!project.exists()) {
			var description = workspace.newProjectDescription(project.getName());
			CorpusNature.addTo(description);
			project.create(description, progress.split(1));
		}
		open(project, progress.split(1));
		var link = project.getFolder(CorpusPlace.LINKED);
		link.createLink(folder.toUri(), IResource.REPLACE | IResource.ALLOW_MISSING_LOCAL, progress.split(1));
		return settle(new CorpusPlace(project, link));
	}

	private static void open(IProject project, SubMonitor progress) throws CoreException {
		progress.setWorkRemaining(2);
		if (!project.isOpen()) {
			project.open(IResource.NONE, progress.split(1));
			project.setPersistentProperty(OPENED_HERE, Boolean.TRUE.toString());
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
	}

	/** Closes what was opened here, so that no later start has to read it; what people opened themselves stays open. */
	static void close(CorpusPlace place) throws CoreException {
		if (place.project().isOpen() && place.project().getPersistentProperty(OPENED_HERE) != null) {
			place.project().close(null);
		}
	}

	/** What belongs to this machine only is seen by nobody and searched by nobody. */
	private static CorpusPlace settle(CorpusPlace place) throws CoreException {
		var local = place.root().getFolder(IPath.fromPortableString(CorpusPlace.LOCAL));
		if (local.exists() && !local.isHidden()) {
			local.setDerived(true, null);
			local.setHidden(true);
		}
		return place;
	}
}
