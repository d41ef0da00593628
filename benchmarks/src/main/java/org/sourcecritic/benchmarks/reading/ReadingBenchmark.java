package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.sourcecritic.benchmarks.text.Texts;
import org.sourcecritic.benchmarks.work.Options;
import org.sourcecritic.reading.ReadingLanguage;

/**
 * How exactly numbers and amounts are read, by the published tests of Recognizers-Text and NewsQuant and
 * by two texts of the kind that users bring. Prints Markdown
 * tables.
 */
public final class ReadingBenchmark {

	private ReadingBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		var options = Options.of(args);
		var languages = List.of(options.text("languages", "en,de,fr,es,news,corpus,speed").split(","));
		var failures = Boolean.parseBoolean(options.text("failures", "false"));
		options.refuseOthers();
		Path data = Texts.shared().resolve("data");
		System.out.println("| Recognizers-Text | cases | excluded | right | % |\n|---|---:|---:|---:|---:|");
		var specs = new SpecScore(data.resolve("recognizers-text/Specs"), failures);
		Arrays.stream(ReadingLanguage.values()).filter(language -> languages.contains(language.code()))
				.forEach(specs::print);
		if (languages.contains("news")) {
			new NewsScore(data.resolve("newsquant/NewsQuant.json"), failures).print();
		}
		if (languages.contains("corpus")) {
			new CorpusScore(Texts.shared().resolve("corpus"), failures).print();
		}
		if (languages.contains("speed")) {
			new SpeedTable().print(Texts.book());
		}
	}
}
