package org.sourcecritic.workspace;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Says of a project that it is a corpus, and has it checked. */
@NonNullByDefault({})
public final class CorpusNature implements IProjectNature {

	/** As it stands in a project's description. */
	public static final String ID = "org.sourcecritic.workspace.corpusNature"; //$NON-NLS-1$

	private IProject project;

	/** Adds nature and builder to a description where they are missing. */
	static void addTo(IProjectDescription description) {
		if (!description.hasNature(ID)) {
			description.setNatureIds(
					Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID)).toArray(String[]::new));
		}
		if (!isBuilt(description)) {
			ICommand check = description.newCommand();
			check.setBuilderName(CorpusBuilder.ID);
			description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(check))
					.toArray(ICommand[]::new));
		}
	}

	/** Whether the project is a corpus and checked as one. */
	static boolean isComplete(IProjectDescription description) {
		return description.hasNature(ID) && isBuilt(description);
	}

	private static boolean isBuilt(IProjectDescription description) {
		return Arrays.stream(description.getBuildSpec()).anyMatch(CorpusNature::isCheck);
	}

	private static boolean isCheck(ICommand command) {
		return CorpusBuilder.ID.equals(command.getBuilderName());
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		if (!isBuilt(description)) {
			addTo(description);
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isCheck(command))
				.toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(CorpusMarkers.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
