package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.put.ClaimCompletion;
import org.sourcecritic.exchange.put.ClaimsPut;
import org.sourcecritic.exchange.put.PutOptions;
import org.sourcecritic.exchange.put.PutReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts annotation sets of any exchange format into a corpus: all, or, when a row is bad, none. */
@Command(name = "put")
final class PutCommand extends CorpusCommand {

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "putFile")
	private Path file = Path.of("");

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "putAnnotator")
	private Optional<String> annotator = Optional.empty();

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "putFormat")
	private Optional<String> format = Optional.empty();

	@Option(names = "--add-tags", descriptionKey = "addTags")
	private boolean addTags;

	@Option(names = "--replace", descriptionKey = "replace")
	private boolean replace;

	@Option(names = "--skip-bad", descriptionKey = "skipBad")
	private boolean skipBad;

	@Option(names = "--no-reading", descriptionKey = "noReading")
	private boolean noReading;

	@Mixin
	private JsonOption json = new JsonOption();

	PutCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, ExchangeException, CoreException, IOException, Failure {
		var incoming = FormatChoice.toRead(surroundings(), format, file).read(file, null);
		checkWithoutLock(incoming);
		try (var store = openForWriting()) {
			var report = put(store, incoming).put(null);
			store.save();
			report.problems().forEach(p -> warn(p.toString()));
			report.remarks().forEach(r -> warn(r.toString()));
			say(report);
		}
		return SourceCritic.DONE;
	}

	/** So that what is refused leaves no trace in the corpus, not even that of a lock. */
	private void checkWithoutLock(IncomingClaims incoming) throws CorpusException, ExchangeException, Failure {
		try (var store = openWhole()) {
			put(store, incoming).check(null);
		}
	}

	private ClaimsPut put(CorpusStore store, IncomingClaims incoming) {
		return new ClaimsPut(store, incoming, options(),
				noReading ? ClaimCompletion.NONE : new ReadingCompletion(store));
	}

	private PutOptions options() {
		return new PutOptions(annotator, addTags ? PutOptions.UnknownTags.ADD : PutOptions.UnknownTags.REFUSE,
				replace ? PutOptions.OtherContent.REPLACE : PutOptions.OtherContent.REFUSE,
				skipBad ? PutOptions.BadRows.SKIP : PutOptions.BadRows.STOP_ALL);
	}

	private void say(PutReport report) throws IOException {
		if (json.isAsked()) {
			JsonOption.write(surroundings().out(), j -> {
				j.writeNumberField("added", report.added());
				j.writeNumberField("replaced", report.replaced());
				j.writeNumberField("unchanged", report.unchanged());
				j.writeNumberField("relations", report.relations());
				j.writeNumberField("skipped", report.problems().size());
				j.writeNumberField("read", report.completed());
			});
			return;
		}
		var out = printer();
		out.println(Messages.text("PutCommand_done", report.added(), report.replaced(), report.unchanged(),
				report.relations(), report.problems().size()));
		if (report.completed() > 0) {
			out.println(Messages.text("PutCommand_read", report.completed()));
		}
		out.flush();
	}
}
