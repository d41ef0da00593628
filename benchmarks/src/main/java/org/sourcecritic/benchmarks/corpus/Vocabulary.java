package org.sourcecritic.benchmarks.corpus;

import java.util.List;
import java.util.stream.IntStream;

/** Invented names and words, the frequent ones first. */
final class Vocabulary {

	private static final List<String> PLACE_HEADS = List.of("Kessel", "Bren", "Dor", "Ost", "Halm", "Vara", "Lind",
			"Tor", "Mirn", "Sel", "Grau", "Ulm", "Perk", "Wend", "Zar", "Alt", "Nord", "Karn", "Rosk", "Feld");
	private static final List<String> PLACE_TAILS = List.of("moor", "stad", "ovo", "haven", "burg", "esk", "mark",
			"wick", "tal", "ino");
	private static final List<String> SURNAME_HEADS = List.of("Hart", "Vel", "Mor", "Stern", "Kov", "Lang", "Brand",
			"Peters", "Ros", "Ander", "Tam", "Wil", "Sand", "Ger", "Nov", "Old", "Bal", "Iv", "Kram", "Dun");
	private static final List<String> SURNAME_TAILS = List.of("mann", "sen", "ov", "er", "berg", "ak", "ski", "son",
			"ley", "ini");
	private static final List<String> SUBJECTS = List.of("Canals", "Harvests", "Prisons", "Parishes", "Railways",
			"Garrisons", "Epidemics", "Markets", "Migrations", "Taxes", "Mines", "Guilds", "Schools", "Rebellions");

	static final Skewed<String> UNITS = Skewed.of("people", "households", "soldiers", "roubles", "tonnes", "deaths",
			"kilometres", "percent", "days", "ships", "hectares", "horses", "villages", "francs");
	static final Skewed<String> WHATS = Skewed.of("deaths", "inhabitants", "prisoners", "losses", "harvest", "strength",
			"cost", "arrivals", "wounded", "refugees", "tax yield", "births", "arrests", "strikers", "desertions",
			"emigrants", "livestock", "output", "wages", "votes", "duration", "distance", "fires", "conscripts");
	static final Skewed<String> POPULATIONS = Skewed.of("all inhabitants", "adult men", "the garrison", "workers",
			"peasants", "convicts", "townspeople", "children under 14", "the fleet", "landowners", "the clergy",
			"seasonal workers", "citizens", "foreigners", "widows and orphans");
	static final Skewed<String> PLACES = new Skewed<>(combined(PLACE_HEADS, PLACE_TAILS));
	static final Skewed<String> PEOPLE = new Skewed<>(
			IntStream.range(0, 400).mapToObj(i -> surname(i) + ", " + (char) ('A' + i * 7 % 26) + ".").toList());
	static final Skewed<String> TITLES = new Skewed<>(IntStream.range(0, 600).mapToObj(
			i -> "The " + at(SUBJECTS, i) + " of " + at(combined(PLACE_HEADS, PLACE_TAILS), i * 3)
					+ (i % 4 == 0 ? ", a History" : ""))
			.toList());
	static final Skewed<String> ARCHIVES = Skewed.of("State Archive", "War Archive", "National Archive",
			"Archive of the Navy", "Archive of the Diocese", "Town Archive of Kesselmoor", "Archive of the Railways",
			"Party Archive", "Archive of the Academy", "Archive of the Mint", "Court Archive", "Archive of the Guilds");
	static final Skewed<String> CUES = Skewed.of("about", "around", "at least", "more than", "some", "between",
			"nearly", "it is estimated", "up to", "hardly more than");
	static final Skewed<String> SPEAKERS = Skewed.of("the author", "a witness", "an official report", "the newspapers",
			"the governor", "a survivor", "the opposition", "the commission", "an engineer", "the chronicler");
	static final Skewed<String> TECHNIQUES = Skewed.of("Loaded_Language", "Exaggeration", "Doubt", "Appeal_to_fear",
			"Ridicule", "Rhetorical_question", "Slogans", "Causal_Oversimplification", "Whataboutism", "Flag-Waving",
			"Appeal_to_Authority", "EPISTEMIC_BOOSTER");
	static final Skewed<String> TARGETS = Skewed.of("the government", "earlier historians", "the company", "the clergy",
			"the enemy", "the nobility", "foreigners", "the newspapers", "the court", "the army");
	static final Skewed<String> TENDENCIES = Skewed.of("against", "in defence", "mocking", "alarmist", "apologetic",
			"heroic");
	static final Skewed<String> GENRES = Skewed.of("journal article", "monograph", "newspaper", "memoir", "report",
			"pamphlet", "letter", "encyclopedia", "speech", "textbook", "statute");
	static final Skewed<String> LANGUAGES = Skewed.of("en", "ru", "de", "fr", "pl", "it", "la");
	static final Skewed<String> NOTES = Skewed.of("Compare the table in the appendix.", "Check against the original.",
			"The figure is repeated without its source.", "Not the same population as above.", "Irony?",
			"The note stands on the next page.", "Depends on the report of the commission.", "Rounded by the author.",
			"Two witnesses at most.", "Discuss with the others.");
	static final Skewed<String> REMARKS = Skewed.of("I read this differently.", "Agreed.", "Where does this come from?",
			"See the definition in the codebook.", "This belongs to the sentence before.");
	static final Skewed<String> REASONS = Skewed.of("the source is lost", "contradicted by the registers",
			"a round number without a basis", "two independent witnesses", "the translation is wrong");

	private Vocabulary() {
	}

	/** Every head with every tail, neighbours with different heads. */
	private static List<String> combined(List<String> heads, List<String> tails) {
		return IntStream.range(0, heads.size() * tails.size())
				.mapToObj(i -> at(heads, i) + at(tails, i / heads.size() + i)).distinct().toList();
	}

	private static String surname(int number) {
		return at(SURNAME_HEADS, number) + at(SURNAME_TAILS, number / SURNAME_HEADS.size() + number);
	}

	private static String at(List<String> values, int index) {
		return values.get(index % values.size());
	}
}
