package org.sourcecritic.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.put.ClaimsPut;
import org.sourcecritic.exchange.put.PutOptions;
import org.sourcecritic.exchange.put.PutReport;

/** A real corpus in a folder, opened for writing, with documents d1, d2 … */
public final class TestCorpus {

	private TestCorpus() {
	}

	public static CorpusStore with(Path folder, String... texts) throws Exception {
		var store = CorpusStore.create(folder.resolve("corpus"), "Test", "Anna");
		for (int i = 0; i < texts.length; i++) {
			var file = Files.writeString(folder.resolve("d" + (i + 1) + ".txt"), texts[i], StandardCharsets.UTF_8);
			store.execute(new ImportDocuments("import",
					IncomingDocuments.of(List
							.of(new IncomingDocument(file, "text/plain", texts[i], List.of(), Map.of(), List.of())))),
					null);
		}
		return store;
	}

	/** Puts the lines of a CSV file. */
	public static PutReport put(CorpusStore store, PutOptions options, String... lines) throws Exception {
		var file = Files.writeString(store.folder().resolveSibling("claims.csv"), String.join("\n", lines) + "\n");
		return new ClaimsPut(store, ExchangeFormats.builtIn().get(0).read(file, null), options).put(null);
	}

	/** Adds one claim as it is. */
	public static void add(CorpusStore store, SetKey set, org.sourcecritic.model.Annotation annotation)
			throws Exception {
		store.execute(new ChangeClaims("add", List.of(new ClaimChange(set, null, annotation))), null);
	}
}
