package org.sourcecritic.cli;

import java.io.IOException;
import java.io.OutputStream;

import org.sourcecritic.exchange.json.ClaimJson;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option of all commands that list something. */
@Command
final class JsonOption {

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	/** What is written into the one object that is the answer. */
	@FunctionalInterface
	interface Content {
		void writeTo(JsonGenerator json) throws IOException;
	}

	boolean isAsked() {
		return json;
	}

	/** One object and a line end. */
	static void write(OutputStream out, Content content) throws IOException {
		try (var json = ClaimJson.generator(out)) {
			json.writeStartObject();
			content.writeTo(json);
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	/** Says what offsets count. */
	static void writeUnit(JsonGenerator json) throws IOException {
		json.writeStringField("offsetUnit", "UTF-16");
	}
}
