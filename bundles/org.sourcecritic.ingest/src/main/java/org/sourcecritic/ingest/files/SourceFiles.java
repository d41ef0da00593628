package org.sourcecritic.ingest.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.ingest.l10n.Messages;

/**
 * The files that somebody named, and those in the folders that somebody named, each list in the order of the paths.
 *
 * @param files those to read; a file that was named twice stands here twice, one that was found does so once
 * @param failed folders that can't be read, and links that lead nowhere
 * @param remarks what was left out because it is read already
 */
public record SourceFiles(List<Path> files, List<FailedFile> failed, List<FileRemark> remarks) {

	public SourceFiles {
		files = List.copyOf(files);
		failed = List.copyOf(failed);
		remarks = List.copyOf(remarks);
	}

	/**
	 * Looks into folders and the folders in them. Hidden files and folders are left out, unless they were named
	 * themselves, and so is a corpus. No folder is read twice, whatever links lead to it.
	 *
	 * @param monitor is asked at each folder whether to go on
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
	 */
	public static SourceFiles of(Collection<Path> named, IProgressMonitor monitor) {
		FolderSearch search = new FolderSearch(monitor);
		named.stream().filter(path -> !Files.isDirectory(path)).forEach(search::addNamed);
		List<Path> folders = named.stream().filter(Files::isDirectory).sorted().toList();
		folders.forEach(search::readNamed);
		search.followLinks();
		return new SourceFiles(search.files().stream().sorted().toList(),
				Stream.concat(search.failed().stream(), empty(folders, search))
						.sorted(Comparator.comparing(FailedFile::file)).toList(),
				search.remarks().stream().sorted(Comparator.comparing(FileRemark::file)).toList());
	}

	/** The folders that brought nothing, not even a failure. */
	private static Stream<FailedFile> empty(List<Path> folders, FolderSearch search) {
		return folders.stream()
				.filter(folder -> Stream.of(search.files().stream(), search.failed().stream().map(FailedFile::file),
						search.remarks().stream().map(FileRemark::file)).flatMap(paths -> paths)
						.noneMatch(path -> path.startsWith(folder)))
				.map(folder -> new FailedFile(folder, Messages.format("SourceFiles_empty")));
	}
}
