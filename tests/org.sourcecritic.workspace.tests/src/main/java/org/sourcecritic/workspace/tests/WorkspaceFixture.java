package org.sourcecritic.workspace.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.tests.Conditions;

/** A small corpus on the disk, and what the workbench and its workspace know of it. */
record WorkspaceFixture(Path folder) {

	static final String PROBLEM = "org.sourcecritic.workspace.problem";
	static final String UNREADABLE = "org.sourcecritic.workspace.unreadable";

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final String READER = "Test-Reader";
	private static final String TEXT = "The reeve wrote it down, the clerk wrote it again.\n";

	/** Makes a corpus of two documents, d1 and d2, each with one claim of one reader, tagged as sourced. */
	static WorkspaceFixture in(Path parent, String name) throws CorpusException, IOException {
		var folder = parent.resolve(name);
		try (var store = CorpusStore.create(folder, name, READER)) {
			for (var document : List.of("d1", "d2")) {
				var file = Files.writeString(parent.resolve(document + ".txt"), TEXT);
				store.execute(new CorpusOperation.ImportDocuments("Import", IncomingDocuments.of(List.of(
						new IncomingDocument(file, "text/plain", TEXT, List.of(), Map.of(), List.of())))), null);
				var set = new SetKey(document, store.annotatorNamed(READER).getSlug());
				store.execute(ClaimEditing.tag(store, set, "sourced", List.of(new TextRange(4, 9))).orElseThrow(),
						null);
			}
		}
		return new WorkspaceFixture(folder);
	}

	// ---- the workbench

	/** Opens it in the workbench and waits until it is in the workspace and checked. */
	CorpusStore open() throws CorpusException {
		OpenCorpus.in(PlatformUI.getWorkbench()).open(folder);
		var store = store();
		store.index().bringUpToDate(new NullProgressMonitor());
		await("the corpus in the workspace", () -> files(setFile("d1")).findAny().isPresent());
		return store;
	}

	CorpusStore store() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow();
	}

	static void close() throws CorpusException {
		OpenCorpus.in(PlatformUI.getWorkbench()).close();
		await("no project is open", () -> Arrays.stream(projects()).noneMatch(IProject::isOpen));
	}

	static IProject[] projects() {
		return ResourcesPlugin.getWorkspace().getRoot().getProjects();
	}

	static void await(String what, BooleanSupplier condition) {
		Conditions.await(what, PATIENCE, condition);
	}

	// ---- files

	Path setFile(String document) {
		return folder.resolve("annotations/test-reader/" + document + ".xmi");
	}

	/** The files of the workspace that a file on the disk is. */
	Stream<IFile> files(Path file) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
				.filter(IFile::exists);
	}

	IFile file(Path file) {
		return files(file).findFirst().orElseThrow();
	}

	static void edit(Path file, String what, String with) throws IOException {
		var text = Files.readString(file);
		if (!text.contains(what)) {
			throw new AssertionError(what + " is not in " + text);
		}
		Files.writeString(file, text.replace(what, with));
	}

	// ---- what is known

	/** How many claims the index finds. */
	long indexed(String query) {
		try (var snapshot = store().index().snapshot().orElseThrow()) {
			return snapshot.aggregate(query, List.of(ClaimField.TAG), new NullProgressMonitor()).total();
		} catch (CorpusException | QueryException e) {
			throw new AssertionError(e);
		}
	}

	void awaitIndexed(String query, long count) {
		Conditions.await(query + " found " + count + " times", PATIENCE, () -> indexed(query) == count);
	}

	List<IMarker> markers(String type) {
		try {
			return List.of(ResourcesPlugin.getWorkspace().getRoot().findMarkers(type, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	void awaitMarkers(String type, int count) {
		await(count + " markers of the type " + type, () -> markers(type).size() == count);
	}
}
