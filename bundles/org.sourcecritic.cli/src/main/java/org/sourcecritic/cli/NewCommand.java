package org.sourcecritic.cli;

import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an empty corpus with the usual three tags. */
@Command(name = "new")
final class NewCommand extends CorpusCommand {

	@Option(names = "--title", paramLabel = "TITLE", descriptionKey = "title")
	private Optional<String> title = Optional.empty();

	NewCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException {
		var name = corpus().toAbsolutePath().normalize().getFileName();
		try (var store = CorpusStore.create(corpus(), title.orElse(String.valueOf(name)), surroundings().person())) {
			var out = printer();
			out.println(store.folder());
			out.flush();
		}
		return SourceCritic.DONE;
	}
}
