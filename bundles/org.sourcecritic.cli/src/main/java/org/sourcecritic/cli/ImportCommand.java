package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.ingest.files.FailedFile;
import org.sourcecritic.ingest.files.FileImport;
import org.sourcecritic.ingest.files.ImportReport;
import org.sourcecritic.ingest.files.ImportedFile;
import org.sourcecritic.ingest.files.SourceFiles;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files and what is in folders: all that can be read, in one operation; the others are named. */
@Command(name = "import")
final class ImportCommand extends CorpusCommand {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "importFile")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--card", paramLabel = "KEY=VALUE", descriptionKey = "card")
	private Map<String, String> card = new LinkedHashMap<>();

	@Mixin
	private JsonOption json = new JsonOption();

	ImportCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, CoreException, IOException, Failure {
		var readers = surroundings().readers().all();
		// before the lock, so that an import into something that is no corpus leaves no trace
		openWhole().close();
		var reading = new FileImport(SourceFiles.of(files, new NullProgressMonitor()), readers, card);
		try (var store = openForWriting()) {
			store.execute(new CorpusOperation.ImportDocuments(Messages.text("ImportCommand_label"), reading), null);
			store.save();
		}
		return say(reading.report());
	}

	private int say(ImportReport report) throws IOException {
		report.failed().forEach(f -> warn(Messages.text("ImportCommand_failed", f.file(), f.reason())));
		report.remarks().forEach(r -> warn(Messages.text("ImportCommand_remark", r.file(), r.message())));
		if (json.isAsked()) {
			JsonOption.write(surroundings().out(), j -> write(report, j));
		} else if (!report.imported().isEmpty()) {
			table(report.imported()).print(printer());
		}
		return report.failed().isEmpty() ? SourceCritic.DONE : SourceCritic.FAILED;
	}

	private static void write(ImportReport report, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("documents");
		for (var imported : report.imported()) {
			write(imported, json);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("failed");
		for (var failed : report.failed()) {
			write(failed, json);
		}
		json.writeEndArray();
		JsonOption.writeUnit(json);
	}

	private static void write(ImportedFile imported, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", imported.document());
		json.writeNumberField("length", imported.length());
		json.writeNumberField("segments", imported.segments());
		json.writeStringField("file", imported.file().toString());
		json.writeEndObject();
	}

	private static void write(FailedFile failed, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("file", failed.file().toString());
		json.writeStringField("reason", failed.reason());
		json.writeEndObject();
	}

	private static TextTable table(List<ImportedFile> files) {
		var table = new TextTable(List.of(Messages.text("Column_document"), Messages.text("Column_length"),
				Messages.text("Column_segments")));
		files.forEach(file -> table.add(List.of(file.document(), Integer.toString(file.length()),
				Integer.toString(file.segments()))));
		return table;
	}
}
