package org.sourcecritic.cli;

import java.io.IOException;
import java.util.List;

import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.CorpusException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for what is wrong in a corpus and changes nothing. */
@Command(name = "check")
final class CheckCommand extends CorpusCommand {

	@Mixin
	private JsonOption json = new JsonOption();

	CheckCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException {
		try (var store = open()) {
			var findings = CorpusCheck.problems(store);
			if (json.isAsked()) {
				write(findings);
			} else {
				print(findings);
			}
			var unreadable = unreadable(store);
			unreadable.forEach(this::warn);
			if (!unreadable.isEmpty()) {
				return SourceCritic.FAILED;
			}
			return findings.isEmpty() ? SourceCritic.DONE : SourceCritic.FINDING;
		}
	}

	private void write(List<CorpusCheck.Problem> findings) throws IOException {
		JsonOption.write(surroundings().out(), j -> {
			j.writeArrayFieldStart("findings");
			for (var finding : findings) {
				j.writeStartObject();
				j.writeStringField("kind", finding.kind().name());
				j.writeStringField("document", finding.document().orElse(null));
				j.writeStringField("annotation", finding.annotation().orElse(null));
				j.writeStringField("message", finding.message());
				j.writeEndObject();
			}
			j.writeEndArray();
		});
	}

	private void print(List<CorpusCheck.Problem> findings) {
		var out = printer();
		findings.forEach(f -> out.println(f.kind() + "  " + f.message().replaceAll("\\s*\\R\\s*", " ")));
		if (findings.isEmpty()) {
			out.println(Messages.text("CheckCommand_nothing"));
		}
		out.flush();
	}
}
