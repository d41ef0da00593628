package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.sourcecritic.benchmarks.text.Texts;
import org.sourcecritic.benchmarks.work.Options;
import org.sourcecritic.reading.ReadingLanguage;

/**
 * How exactly numbers, amounts, dates and references are read, by the published tests of Recognizers-Text and
 * NewsQuant,
 * by our own cases and article and by two texts of the kind that users bring. Prints Markdown tables.
 */
public final class ReadingBenchmark {

	private ReadingBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		var options = Options.of(args);
		var languages = List.of(options
				.text("languages", "en,de,fr,es,own,archives,article,news,corpus,linkedbooks,anystyle,speed")
				.split(","));
		var failures = Boolean.parseBoolean(options.text("failures", "false"));
		options.refuseOthers();
		Path data = Texts.shared().resolve("data");
		var published = Arrays.stream(ReadingLanguage.values()).filter(one -> languages.contains(one.code())).toList();
		if (!published.isEmpty()) {
			new SpecScore(data.resolve("recognizers-text/Specs"), failures).print(published);
		}
		if (languages.contains("own")) {
			new OwnScore(failures).print();
		}
		if (languages.contains("archives")) {
			new ArchiveFormsScore(failures).print();
		}
		if (languages.contains("article")) {
			new ArticleTable(failures).print();
		}
		if (languages.contains("news")) {
			new NewsScore(data.resolve("newsquant/NewsQuant.json"), failures).print();
		}
		if (languages.contains("corpus")) {
			new CorpusScore(Texts.shared().resolve("corpus"), failures).print();
		}
		if (languages.contains("linkedbooks")) {
			new LinkedBooksScore(data.resolve("linkedbooks"), failures).print();
		}
		if (languages.contains("anystyle")) {
			new AnyStyleScore(data.resolve("anystyle"), failures).print();
		}
		if (languages.contains("speed")) {
			new SpeedTable().print(Texts.book());
		}
	}
}
