package org.sourcecritic.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExportSelection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes annotation sets in an exchange format, and says on standard error what the format can't hold. */
@Command(name = "export")
final class ExportCommand extends CorpusCommand {

	@Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "exportFormat")
	private String format = "";

	@Option(names = "--out", paramLabel = "PATH", required = true, descriptionKey = "exportOut")
	private Path out = Path.of("");

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "ofAnnotator")
	private Optional<String> annotator = Optional.empty();

	@Mixin
	private QueryOption query = new QueryOption();

	ExportCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, ExchangeException, CoreException, Failure {
		var written = FormatChoice.toWrite(surroundings(), format);
		try (var store = query.isAsked() ? openIndexed() : openWhole()) {
			var slug = annotator.isPresent() ? Named.annotator(store, annotator.get()).getSlug() : "";
			var selection = new ExportSelection(store, k -> slug.isEmpty() || slug.equals(k.annotator()),
					query.isAsked() ? query.in(store) : c -> true);
			var report = written.write(selection, out, null);
			report.losses().forEach(l -> warn(Messages.text("ExportCommand_loss", out, l.document(), l.annotator(),
					l.annotation(), l.attribute())));
			var printer = printer();
			printer.println(Messages.text("ExportCommand_done", report.annotations(), out));
			printer.flush();
		}
		return SourceCritic.DONE;
	}
}
