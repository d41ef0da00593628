package org.sourcecritic.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The exchange formats there are. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Mixin
	private JsonOption json = new JsonOption();

	FormatsCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() throws CoreException, IOException {
		var formats = surroundings.formats().all();
		if (json.isAsked()) {
			JsonOption.write(surroundings.out(), j -> {
				j.writeArrayFieldStart("formats");
				for (var format : formats) {
					j.writeStartObject();
					j.writeStringField("id", format.id());
					j.writeStringField("title", format.title());
					j.writeStringField("fileEnding", format.fileEnding());
					j.writeBooleanField("canRead", format.canRead());
					j.writeBooleanField("canWrite", format.canWrite());
					j.writeEndObject();
				}
				j.writeEndArray();
			});
			return SourceCritic.DONE;
		}
		var table = new TextTable(List.of(Messages.text("Column_format"), Messages.text("Column_ending"),
				Messages.text("Column_reads"), Messages.text("Column_writes"), Messages.text("Column_title")));
		formats.forEach(f -> table.add(
				List.of(f.id(), "." + f.fileEnding(), yesNo(f.canRead()), yesNo(f.canWrite()), f.title())));
		table.print(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8)));
		return SourceCritic.DONE;
	}

	private static String yesNo(boolean value) {
		return value ? Messages.text("FormatsCommand_yes") : Messages.text("FormatsCommand_no");
	}
}
