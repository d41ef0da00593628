package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.internal.disk.AtomicFiles;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Pattern;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.xmi.ModelXmi;

/** The files of a new corpus, with a codebook of the three tags that everything begins with. */
public final class FirstFiles {

	/** The version of the format that this version of the program writes: major, minor. */
	public static final String FORMAT_VERSION = "1.2";

	private static final String ATTRIBUTES = """
			# Offsets count in the texts and digests are made of them: no line end may ever be converted.
			texts/** -text
			sources/** -text -diff
			*.xmi text eol=lf
			.project text eol=lf
			""";
	private static final String IGNORED = """
			/.sourcecritic/
			.*.tmp
			""";

	private FirstFiles() {
	}

	/**
	 * @throws CorpusException
	 *     when the folder is not empty or can't be written to; it is left as it was
	 */
	public static void write(CorpusFolder folder, String title) throws CorpusException {
		var root = folder.root();
		if (!ModelXmi.canHold(title)) {
			throw new CorpusException(Messages.format("StoreWriting_character", title.strip()));
		}
		try {
			var existed = Files.exists(root);
			if (folder.isCorpus()) {
				throw new CorpusException(Messages.format("FirstFiles_isCorpus", root));
			}
			if (existed && !isEmpty(root)) {
				throw new CorpusException(Messages.format("FirstFiles_notEmpty", root));
			}
			writeOrClear(folder, title, existed);
		} catch (NotDirectoryException e) {
			throw new CorpusException(Messages.format("FirstFiles_noFolder", root), e);
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_notWritten", root, Reason.of(e)), e);
		}
	}

	private static void writeOrClear(CorpusFolder folder, String title, boolean existed) throws IOException {
		try {
			Files.createDirectories(folder.root());
			writeAll(folder, title);
		} catch (IOException e) {
			ParcelFiles.deleteAll(folder.root());
			if (existed) {
				Files.createDirectories(folder.root());
			}
			throw e;
		}
	}

	private static boolean isEmpty(Path root) throws IOException {
		try (var files = Files.newDirectoryStream(root)) {
			return !files.iterator().hasNext();
		}
	}

	/** The corpus's own file comes last: before it there is no corpus. */
	private static void writeAll(CorpusFolder folder, String title) throws IOException {
		for (var sub : List.of(CorpusFolder.DOCUMENTS, CorpusFolder.SOURCES, CorpusFolder.TEXTS,
				CorpusFolder.ANNOTATIONS, CorpusFolder.ANNOTATORS)) {
			Files.createDirectories(folder.file(sub));
		}
		var corpus = ModelFactory.eINSTANCE.createCorpus();
		corpus.setId(UUID.randomUUID().toString());
		corpus.setTitle(title);
		corpus.setFormatVersion(FORMAT_VERSION);
		var files = new AtomicFiles(DiskSteps.UNOBSERVED);
		files.write(folder.file(".gitattributes"), ATTRIBUTES.getBytes(StandardCharsets.UTF_8));
		files.write(folder.file(".gitignore"), IGNORED.getBytes(StandardCharsets.UTF_8));
		files.write(folder.file(CorpusFolder.CODEBOOK), ModelXmi.write(codebook()));
		files.write(folder.file(CorpusFolder.QUESTIONS),
				ModelXmi.write(ModelFactory.eINSTANCE.createQuestionCatalogue()));
		files.write(folder.file(CorpusFolder.CORPUS), ModelXmi.write(corpus));
	}

	private static Codebook codebook() {
		var codebook = ModelFactory.eINSTANCE.createCodebook();
		codebook.getTags().add(tag("sourced", "SOURCED", 1, "#1f62b0", Pattern.SOLID));
		codebook.getTags().add(tag("estimated", "ESTIMATED", 2, "#b36b00", Pattern.DASHED));
		codebook.getTags().add(tag("polemical", "POLEMICAL", 3, "#c22b3a", Pattern.DOTTED));
		return codebook;
	}

	private static Tag tag(String id, String kind, int slot, String colour, Pattern pattern) {
		var tag = ModelFactory.eINSTANCE.createTag();
		tag.setId(id);
		tag.setName(Messages.format("tag_" + id));
		tag.setKind(kind);
		tag.setSlot(slot);
		tag.setColour(colour);
		tag.setPattern(pattern);
		tag.setDescription(Messages.format("tag_" + id + "_description"));
		return tag;
	}
}
