package org.sourcecritic.ingest.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.l10n.Messages;

/**
 * One search. Links are followed last, so that what they lead to goes by its own path where it has one, and is not read
 * twice.
 */
final class FolderSearch {

	private static final String CORPUS = "corpus.xmi";

	private final IProgressMonitor monitor;
	private final List<Path> files = new ArrayList<>();
	private final List<FailedFile> failed = new ArrayList<>();
	private final List<FileRemark> remarks = new ArrayList<>();
	private final Deque<Path> links = new ArrayDeque<>();
	/** Real paths of folders and files. */
	private final Set<Path> seen = new HashSet<>();

	FolderSearch(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	List<Path> files() {
		return files;
	}

	List<FailedFile> failed() {
		return failed;
	}

	List<FileRemark> remarks() {
		return remarks;
	}

	/** Takes a file as it is; who reads it says what is wrong with it. */
	void addNamed(Path file) {
		files.add(file);
		try {
			seen.add(file.toRealPath());
		} catch (IOException e) {
			// there is nothing that could be found once more
			return;
		}
	}

	void readNamed(Path folder) {
		if (isCorpus(folder)) {
			failed.add(new FailedFile(folder, Messages.format("SourceFiles_corpus")));
		} else {
			read(folder);
		}
	}

	void followLinks() {
		while (!links.isEmpty()) {
			follow(links.remove());
		}
	}

	private void follow(Path link) {
		try {
			Path target = link.toRealPath();
			if (seen.contains(target)) {
				remarks.add(new FileRemark(link, Messages.format("SourceFiles_seen")));
			} else if (isCorpus(target)) {
				remarks.add(new FileRemark(link, Messages.format("SourceFiles_corpus")));
			} else if (Files.isDirectory(target)) {
				read(link);
			} else {
				seen.add(target);
				files.add(link);
			}
		} catch (AccessDeniedException e) {
			fail(link, e);
		} catch (IOException e) {
			failed.add(new FailedFile(link, Messages.format("SourceFiles_nowhere")));
		}
	}

	private void read(Path top) {
		Deque<Path> folders = new ArrayDeque<>(List.of(top));
		while (!folders.isEmpty()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Path folder = folders.remove();
			try {
				Path real = folder.toRealPath();
				if (seen.add(real)) {
					read(folder, real, folders);
				}
			} catch (DirectoryIteratorException e) {
				fail(folder, e.getCause());
			} catch (IOException e) {
				fail(folder, e);
			}
		}
	}

	private void read(Path folder, Path real, Deque<Path> folders) throws IOException {
		try (var entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries) {
				if (Files.isHidden(entry)) {
					continue;
				}
				if (Files.isSymbolicLink(entry)) {
					links.add(entry);
				} else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
					add(entry, real.resolve(entry.getFileName()));
				} else if (isCorpus(entry)) {
					remarks.add(new FileRemark(entry, Messages.format("SourceFiles_corpus")));
				} else {
					folders.add(entry);
				}
			}
		}
	}

	private void add(Path file, Path real) {
		if (seen.add(real)) {
			files.add(file);
		}
	}

	private static boolean isCorpus(Path folder) {
		return Files.isRegularFile(folder.resolve(CORPUS));
	}

	private void fail(Path path, IOException e) {
		failed.add(new FailedFile(path, DocumentReaders.unreadable(path, e).reason()));
	}
}
