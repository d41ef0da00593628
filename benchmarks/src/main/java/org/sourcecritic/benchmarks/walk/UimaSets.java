package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sourcecritic.benchmarks.work.PlanStamp;
import org.sourcecritic.benchmarks.work.SharedWork;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.xml.sax.SAXException;

/** The sets of a corpus as UIMA keeps them: an XMI file for each document and annotator, and a type system. */
record UimaSets(Path folder) {

	static UimaSets besides(Path corpus) {
		return new UimaSets(corpus.resolveSibling(corpus.getFileName() + ".uima"));
	}

	Path types() {
		return folder.resolve("typesystem.xml");
	}

	Path file(String annotator, String document) {
		return folder.resolve(annotator).resolve(document + ".xmi");
	}

	/**
	 * Whether they were written from this corpus as it is, as far as the names and sizes of its files tell.
	 */
	boolean areOf(Path corpus) throws IOException {
		return stamp(corpus).isValid();
	}

	/** Writes them anew, on two threads. */
	void convert(Path corpus) throws IOException {
		var stamp = stamp(corpus);
		stamp.clear();
		var source = new CorpusFolder(corpus);
		var tree = CorpusTree.of(source);
		Files.createDirectories(folder);
		for (var annotator : tree.documents().stream().flatMap(d -> d.annotators().stream()).distinct().toList()) {
			Files.createDirectories(folder.resolve(annotator));
		}
		writeTypes();
		SharedWork.share(tree.documents().size(), EmfWalk.THREADS, () -> new UimaConversion(source, this),
				(conversion, number) -> conversion.convert(tree.documents().get(number)));
		stamp.write();
	}

	private void writeTypes() throws IOException {
		try (OutputStream out = Files.newOutputStream(types())) {
			ClaimTypes.description().toXML(out);
		} catch (SAXException e) {
			throw new IOException(e);
		}
	}

	private PlanStamp stamp(Path corpus) throws IOException {
		var bytes = 0L;
		var newest = 0L;
		try (var files = Files.walk(corpus.resolve(CorpusFolder.ANNOTATIONS))) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				bytes += Files.size(file);
				newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
			}
		}
		return new PlanStamp(folder, "sets of " + bytes + " bytes, the newest of " + newest + "\n");
	}
}
