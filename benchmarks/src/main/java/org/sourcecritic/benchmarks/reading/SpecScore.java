package org.sourcecritic.benchmarks.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sourcecritic.reading.ReadingLanguage;

/** How many cases of Recognizers-Text are read exactly: all spans, all values, nothing else. */
final class SpecScore {

	private final Path specs;
	private final boolean failures;

	/** @param failures whether the cases that are read otherwise are printed */
	SpecScore(Path specs, boolean failures) {
		this.specs = specs;
		this.failures = failures;
	}

	void print(List<ReadingLanguage> languages) {
		System.out.println("| Recognizers-Text | cases | excluded | right | % |\n|---|---:|---:|---:|---:|");
		languages.forEach(this::print);
	}

	private void print(ReadingLanguage language) {
		for (var reader : SpecReader.values()) {
			var file = specs.resolve("Number").resolve(folder(language)).resolve(fileName(reader));
			if (Files.isReadable(file)) {
				print(language, reader, SpecFile.read(file));
			}
		}
	}

	private void print(ReadingLanguage language, SpecReader reader, SpecFile file) {
		var exclusions = Exclusions.of(language.code());
		var counted = file.cases().stream().filter(one -> exclusions.reason(file.name(), one).isEmpty()).toList();
		var wrong = counted.stream().filter(one -> !isRight(one, reader, language)).toList();
		int right = counted.size() - wrong.size();
		System.out.printf(Locale.ROOT, "| %s %s | %d | %d | %d of %d | %.1f |%n", language.code(), file.name(),
				file.cases().size(), file.cases().size() - counted.size(), right, counted.size(),
				counted.isEmpty() ? 0 : 100.0 * right / counted.size());
		if (failures) {
			show(wrong, reader, language);
		}
	}

	private static boolean isRight(SpecCase one, SpecReader reader, ReadingLanguage language) {
		return SpecReader.same(one.results(), reader.read(one.input(), language));
	}

	private static void show(List<SpecCase> wrong, SpecReader reader, ReadingLanguage language) {
		for (var one : wrong) {
			System.out.println("    " + one.index() + " " + one.hash() + "  " + one.input());
			System.out.println("        wanted" + SpecReader.shown(one.input(), one.results()));
			System.out.println("        read  " + SpecReader.shown(one.input(), reader.read(one.input(), language)));
		}
	}

	private static String folder(ReadingLanguage language) {
		return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
	}

	private static String fileName(SpecReader reader) {
		return switch (reader) {
			case NUMBER -> "NumberModel.json";
			case RANGE -> "NumberRangeModel.json";
			case PERCENT -> "PercentModel.json";
			case ORDINAL -> "OrdinalModel.json";
		};
	}
}
