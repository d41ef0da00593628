package org.sourcecritic.reading.attribution;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * How a language says where something is from.
 *
 * @param rules by what they begin with
 */
record Grammar(WordClasses classes, RuleIndex rules) {

	private static final Map<ReadingLanguage, Grammar> ALL = Arrays.stream(ReadingLanguage.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(), Grammar::loaded));

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
