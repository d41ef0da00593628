package org.sourcecritic.reading.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * How a language says where something is from.
 *
 * @param rules in the order of their files
 */
record Grammar(WordClasses classes, List<Rule> rules) {

	private static final Map<ReadingLanguage, Grammar> ALL = Arrays.stream(ReadingLanguage.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(), Grammar::loaded));

	Grammar {
		rules = List.copyOf(rules);
	}

	static Grammar of(ReadingLanguage language) {
		return ALL.get(language);
	}

	private static Grammar loaded(ReadingLanguage language) {
		var file = new GrammarFile();
		file.load("attributions_" + language.code() + ".txt");
		file.load("attributions.txt");
		return file.grammar();
	}
}
