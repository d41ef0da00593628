package org.sourcecritic.reading.archive;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.DocumentWords.Role;
import org.sourcecritic.reading.publication.WordList;
import org.sourcecritic.reading.reference.Reference;

/** What a few words say of a document: what it is, who sent it to whom, and when. */
final class DocumentPhrase {

	private static final String EDGES = " ,.:;/—–-\u00A0\n\t(";
	private static final String QUOTES = "“«\"„[";
	private static final int MOST_BEFORE_NOUN = 5;
	private static final int LONGEST_NAME = 90;
	/** A date behind no more than an article stands first. */
	private static final int FIRST_WORDS = 5;
	private static final Pattern DATIVE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:у|ю|ому|ему)");
	private static final Set<String> POSSESSIVE = Set.of("the", "his", "her", "their", "sa", "su", "sus", "suo", "sua");
	private static final Pattern BEFORE_ARTICLE = Pattern
			.compile("(?<!\\p{L})(?:of|in|by|from|for|on|with|about|to|as|at|into)\\s$");
	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}+");
	/** The length of a day in EDTF. */
	private static final int DAY = 10;
	private static final Pattern ARTICLE = Pattern.compile("(?:an?|the|his|her|ein|eine|einem|einer|une?|una?)\\s");
	private static final Pattern PLAIN_NAME = Pattern.compile("\\s(?:\\p{Lu}[\\p{L}.’'-]{0,25},?\\s){1,4}");
	private static final Pattern NAMES = Pattern.compile("[^\\d;()]{2,90}");

	private final Lettering text;
	private final Map<Reference.Role, Part> parts = new EnumMap<>(Reference.Role.class);
	private int start;
	private int end;
	private boolean isMessage;

	private DocumentPhrase(Lettering text, TextRange range) {
		this.text = text;
		this.start = range.start();
		this.end = range.end();
	}

	/**
	 * The parts of a document that this stretch of a text says; empty when it says something else.
	 *
	 * @return with spans in the text
	 */
	static Map<Reference.Role, Part> in(String text, TextRange range) {
		var phrase = new DocumentPhrase(new Lettering(text), range);
		phrase.read();
		return Map.copyOf(phrase.parts);
	}

	private void read() {
		start = afterLeading(start);
		takeDate();
		end = beforeIn(beforeEdges(end));
		int noun = noun();
		if (noun >= 0) {
			readMessage(noun);
		} else if (parts.containsKey(Reference.Role.DATE) && isInSentence()) {
			readMessage(noun());
		} else {
			readNames();
		}
	}

	private int afterLeading(int from) {
		int at = afterEdges(from);
		for (int tries = 0; tries < 3; tries++) {
			int leading = DocumentWords.end(text, at, Role.LEADING);
			at = leading > at && leading < end ? afterEdges(leading) : at;
		}
		return at;
	}

	private void takeDate() {
		if (start >= end) {
			return;
		}
		var found = DocumentDate.in(text.text().substring(start, end));
		found.ifPresent(date -> {
			int first = start + date.span().start();
			int behind = start + date.span().end();
			put(Reference.Role.DATE, date.value(), new TextRange(first, behind));
			boolean isAtEnd = afterEdges(behind) >= end;
			if (!isAtEnd && first - start < FIRST_WORDS) {
				start = afterEdges(behind);
			} else {
				end = beforeDateWord(first);
			}
		});
	}

	/** Where the words end that lead to the date: "dated", "vom". */
	private int beforeDateWord(int date) {
		int word = beforeEdges(date);
		int first = word;
		while (first > start && text.isLetter(first - 1)) {
			first--;
		}
		return first < word && Character.isLowerCase(text.at(first))
				&& DocumentWords.end(text, first, Role.BEFORE_DATE) >= word ? first : date;
	}

	private int afterEdges(int from) {
		int at = from;
		while (at < end && (EDGES.indexOf(text.at(at)) >= 0 || text.isBlank(at))) {
			at++;
		}
		return at;
	}

	private int beforeEdges(int from) {
		int at = from;
		while (at > start && EDGES.indexOf(text.at(at - 1)) >= 0 && !isInitial(at)) {
			at--;
		}
		return at;
	}

	/** Without the "in" that leads to the place. */
	private int beforeIn(int from) {
		int word = from;
		while (word > start && text.isLetter(word - 1)) {
			word--;
		}
		boolean isBehindComma = word < from && ",;".indexOf(text.at(beforeBlanks(word) - 1)) >= 0;
		return isBehindComma && WordList.IN.has(text.text().substring(word, from)) ? beforeEdges(word) : from;
	}

	private int beforeBlanks(int from) {
		int at = from;
		while (at > start + 1 && text.isBlank(at - 1)) {
			at--;
		}
		return at;
	}

	/** Whether a full stop ends an initial here. */
	private boolean isInitial(int at) {
		return text.at(at - 1) == '.' && Character.isUpperCase(text.at(at - 2)) && !text.isLetter(at - 3);
	}

	/** The end of the word for the document, of whose description it is the last but a few; -1 if none is there. */
	private int noun() {
		int at = start;
		for (int words = 0; at < end && words <= MOST_BEFORE_NOUN; words++) {
			int noun = Math.max(DocumentWords.message(text, at), DocumentWords.document(text, at));
			if (noun > 0 && noun <= end + 1) {
				isMessage = DocumentWords.message(text, at) == noun;
				return text.at(noun - 1) == '.' ? noun - 1 : noun;
			}
			if (isRole(at, Role.FROM) || isRole(at, Role.TO) && words > 0) {
				return -1;
			}
			int word = text.wordEnd(at);
			at = afterJoint(word);
			if (text.at(at) == ',' || word == at && !text.isLetter(at)) {
				return -1;
			}
		}
		return -1;
	}

	/** Begins with the document that a sentence ends with: "The figure appears in a report by Kruglov to Stalin". */
	private boolean isInSentence() {
		int whole = start;
		for (int at = start; at < end; at++) {
			if (text.isBeginning(at) && ARTICLE.matcher(text.text()).region(at, end).lookingAt()) {
				start = text.afterBlanks(text.wordEnd(at));
				int noun = noun();
				if (noun >= 0 && (senderMark(noun, end) >= 0 || recipientMark(noun) >= 0)) {
					return true;
				}
			}
		}
		start = whole;
		return false;
	}

	private int afterJoint(int word) {
		int at = text.at(word) == '-' ? word + 1 : word;
		return text.afterBlanks(at);
	}

	private boolean isRole(int at, Role role) {
		int word = DocumentWords.end(text, at, role);
		int last = word > 0 && text.at(word - 1) == '.' ? word - 1 : word;
		return word > 0 && last <= end && !text.isLetter(word) && Character.isLowerCase(text.at(at));
	}

	private void readMessage(int noun) {
		int to = recipientMark(noun);
		int from = senderMark(noun, to < 0 ? end : to);
		int description = from >= 0 ? from : to >= 0 && !isRussian() ? to : to >= 0 ? noun : end;
		describe(description);
		int senderEnd = to < 0 ? end : to;
		if (from >= 0) {
			person(Reference.Role.SENDER, behindMark(from), senderEnd);
		} else if (isRussian() && isMessage) {
			russianSender(noun, senderEnd);
		} else if (isMessage && to > noun) {
			plainSender(noun, to);
		}
		if (to >= 0) {
			person(Reference.Role.RECIPIENT, isDative(to) ? to : DocumentWords.end(text, to, Role.TO), end);
		}
	}

	/** Up to where its title begins. */
	private void describe(int limit) {
		int description = start + 1;
		while (description < limit && QUOTES.indexOf(text.at(description)) < 0) {
			description++;
		}
		put(Reference.Role.DESCRIPTION, new TextRange(start, Math.max(start + 1, beforeEdges(description))));
	}

	private boolean isRussian() {
		return Character.UnicodeBlock.of(text.at(start)) == Character.UnicodeBlock.CYRILLIC;
	}

	/** Without a mark, somebody in the genitive right behind the word: записка НКВД. */
	private void russianSender(int noun, int senderEnd) {
		int first = text.afterBlanks(noun);
		boolean isName = first < senderEnd && !isRole(first, Role.ABOUT) && (Character.isUpperCase(text.at(first))
				|| senderEnd < end
				|| INITIALS.matcher(text.text().substring(Math.min(first, senderEnd), senderEnd)).find());
		if (isName) {
			describe(noun);
			person(Reference.Role.SENDER, first, senderEnd);
		}
	}

	/** Without a mark, a name between the word and "to": Schreiben Heydrichs an Himmler. */
	private void plainSender(int noun, int to) {
		if (PLAIN_NAME.matcher(text.text().substring(noun, to)).matches()) {
			describe(noun);
			person(Reference.Role.SENDER, noun, to);
		}
	}

	private int behindMark(int mark) {
		return Math.max(DocumentWords.end(text, mark, Role.FROM), DocumentWords.end(text, mark, Role.OF));
	}

	/** Where "to" somebody begins, or a Russian name in the dative. */
	private int recipientMark(int noun) {
		for (int at = noun; at < end; at++) {
			if (text.isBeginning(at)) {
				boolean isTo = isRole(at, Role.TO) && !isInfinitive(at) && !isEnglishArticle(noun, at);
				if (isTo || isDative(at)) {
					return at;
				}
			}
		}
		return -1;
	}

	/** "to" and "в" lead to somebody only where a name or an article follows. */
	private boolean isInfinitive(int at) {
		int next = text.afterBlanks(DocumentWords.end(text, at, Role.TO));
		var word = text.wordAt(next);
		boolean isArticle = POSSESSIVE.contains(word)
				|| word.length() > 2 && text.wordEnd(at) - at > 1 && !isRussian() && !text.wordAt(at).equals("to")
						&& !text.wordAt(at).equals("a");
		return !Character.isUpperCase(text.at(next)) && !isArticle;
	}

	/** "of a Meeting": behind a preposition, "a" is no "to". */
	private boolean isEnglishArticle(int from, int at) {
		return text.wordAt(at).equals("a") && BEFORE_ARTICLE.matcher(text.text()).region(from, at).find();
	}

	private boolean isDative(int at) {
		if (!isRussian()) {
			return false;
		}
		if (DocumentWords.end(text, at, Role.OFFICE) > 0) {
			return true;
		}
		int name = at;
		for (int initials = 0; initials < 2 && text.wordEnd(name) == name + 1 && text.at(name + 1) == '.'; initials++) {
			name = text.afterBlanks(name + 2);
		}
		return DATIVE.matcher(text.text().substring(name, text.wordEnd(name))).matches()
				&& text.wordEnd(name) - name > 3;
	}

	private int senderMark(int noun, int limit) {
		int of = -1;
		for (int at = noun; at < limit; at++) {
			boolean isOfName = of >= 0 && text.wordAt(at).equals("von");
			if (text.isBeginning(at) && !isOfName && isRole(at, Role.FROM)
					&& !text.isDigit(text.afterBlanks(text.wordEnd(at)))) {
				return at;
			}
			boolean isNear = text.isBeginning(at) && of < 0 && at <= text.afterBlanks(noun) && isMessage;
			of = isNear && isRole(at, Role.OF) ? at : of;
		}
		return of;
	}

	/** Beria to Stalin. */
	private void readNames() {
		var words = text.text().substring(start, Math.max(start, end));
		int to = NAMES.matcher(words).matches() ? recipientMark(start) : -1;
		var correspondent = correspondent();
		if (to > start && correspondent.isName(start, to) && correspondent.isRecipient(to, end)) {
			person(Reference.Role.SENDER, start, to);
			person(Reference.Role.RECIPIENT, isDative(to) ? to : DocumentWords.end(text, to, Role.TO), end);
		} else if (start < end) {
			parts.clear();
		}
	}

	private Correspondent correspondent() {
		var date = parts.get(Reference.Role.DATE);
		return new Correspondent(text, date != null && date.value().length() == DAY, isRussian());
	}

	private void person(Reference.Role role, int from, int to) {
		int first = from;
		while (first < to && (EDGES.indexOf(text.at(first)) >= 0 || text.isBlank(first))) {
			first++;
		}
		int last = beforeCity(first, Math.max(first, beforeSubject(first, to)));
		while (last > first && EDGES.indexOf(text.at(last - 1)) >= 0 && !isInitial(last)) {
			last--;
		}
		if (last > first && last - first <= LONGEST_NAME * 2) {
			put(role, new TextRange(first, last));
		}
	}

	/** Where a name ends before the title of the document or what it is about. */
	private int beforeSubject(int from, int to) {
		for (int at = from; at < to; at++) {
			boolean isTitle = at > from && QUOTES.indexOf(text.at(at)) >= 0;
			boolean isAbout = at > from && text.isBeginning(at) && isRole(at, Role.ABOUT);
			if (isTitle || isAbout) {
				return at;
			}
		}
		return to;
	}

	/** Where a name ends before the city in which the document was written: "Bidault, Moscou". */
	private int beforeCity(int from, int to) {
		int comma = text.text().lastIndexOf(',', to - 1);
		boolean isCity = comma > from
				&& WordList.PLACE.has(text.text().substring(comma + 1, to).replaceAll("[\\s.,]+$", "").strip());
		return isCity ? comma : to;
	}

	private void put(Reference.Role role, TextRange range) {
		put(role, range.in(text.text()), range);
	}

	private void put(Reference.Role role, String value, TextRange range) {
		parts.put(role, new Part(value, range));
	}
}
