package org.sourcecritic.core.internal.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The model files and texts of a corpus with their stamps, by name. Folders that do not exist are empty. */
public final class DiskScan extends SimpleFileVisitor<Path> {

	private static final List<String> FILES = List.of(CorpusFolder.CORPUS, CorpusFolder.CODEBOOK,
			CorpusFolder.QUESTIONS);
	private static final List<String> FOLDERS = List.of(CorpusFolder.DOCUMENTS, CorpusFolder.TEXTS,
			CorpusFolder.ANNOTATORS, CorpusFolder.ANNOTATIONS);

	private final Path root;
	private final Map<String, FileStamp> found = new HashMap<>();
	private Path parent;
	private String prefix = "";

	private DiskScan(Path root) {
		this.root = root;
		parent = root;
	}

	public static Map<String, FileStamp> of(CorpusFolder folder) throws IOException {
		var scan = new DiskScan(folder.root());
		for (var name : FILES) {
			if (Files.exists(folder.file(name))) {
				scan.found.put(name, FileStamp.of(folder.file(name)));
			}
		}
		for (var name : FOLDERS) {
			Files.walkFileTree(folder.file(name), scan);
		}
		return scan.found;
	}

	@Override
	@NonNullByDefault({})
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		var name = String.valueOf(file.getFileName());
		var folder = file.getParent();
		if (folder != null && attributes.isRegularFile() && !name.startsWith(".")
				&& (name.endsWith(".xmi") || name.endsWith(".txt"))) {
			found.put(prefix(folder) + name, FileStamp.of(attributes));
		}
		return FileVisitResult.CONTINUE;
	}

	/** Files of one folder are visited one after the other, but for folders in it. */
	private String prefix(Path folder) {
		if (!folder.equals(parent)) {
			parent = folder;
			prefix = root.relativize(folder).toString().replace('\\', '/') + "/";
		}
		return prefix;
	}

	@Override
	@NonNullByDefault({})
	public FileVisitResult visitFileFailed(Path file, IOException e) {
		// gone since its folder was listed, or not there at all
		return FileVisitResult.CONTINUE;
	}
}
