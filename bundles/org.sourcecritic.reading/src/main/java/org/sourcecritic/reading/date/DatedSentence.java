package org.sourcecritic.reading.date;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.date.DateToken.Kind;

/** The tokens of a sentence, and which words of dates stand where. */
final class DatedSentence {

	private final CharSequence text;
	private final DateLexicon lexicon;
	private final List<DateToken> tokens;
	private final DateToken end;

	/**
	 * Words that do something in a date.
	 *
	 * @param next the index of the token behind them
	 */
	record Phrase(int next, int value) {}

	DatedSentence(CharSequence text, DateLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		this.tokens = DateTokens.of(text);
		this.end = new DateToken(text.length(), text.length(), "", Kind.END, true, false);
	}

	ReadingLanguage language() {
		return lexicon.language();
	}

	int size() {
		return tokens.size();
	}

	/** The token; one of kind END before the first and behind the last. */
	DateToken token(int index) {
		return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
	}

	/** Whether the token follows the one before it without white space. */
	boolean isTight(int index) {
		return index > 0 && index < tokens.size() && !tokens.get(index).spaced();
	}

	/** Whether there is anything in it that a date needs: digits, a century, a decade or an event. */
	boolean mayHaveDates() {
		return tokens.stream().anyMatch(token -> token.isNumber() || token.isWord() && lexicon.tellsDate(token.word()));
	}

	/** Whether a date, or words that lead to one, may begin here. */
	boolean mayBegin(int at) {
		var token = token(at);
		return token.isNumber() || token.isSign("'") || lexicon.opens(token.word())
				|| token.isWord() && RomanNumeral.of(token.word()) > 0;
	}

	/** The longest phrase of a role that begins here. */
	Optional<Phrase> phrase(DateWord role, int at) {
		for (var entry : lexicon.beginningWith(token(at).word(), role)) {
			if (stands(entry.words(), at)) {
				return Optional.of(new Phrase(at + entry.words().size(), entry.value()));
			}
		}
		return Optional.empty();
	}

	/** Whether a phrase of the role begins here. */
	boolean has(DateWord role, int at) {
		return phrase(role, at).isPresent();
	}

	/** The index behind the phrase of the role that begins here; the same index where none does. */
	int skip(DateWord role, int at) {
		return phrase(role, at).map(Phrase::next).orElse(at);
	}

	/** Whether a phrase of the role ends before this token. */
	boolean endsBefore(int at, DateWord role) {
		for (int first = at - 1; first >= Math.max(0, at - 3); first--) {
			int from = first;
			if (phrase(role, from).filter(phrase -> phrase.next() == at).isPresent()) {
				return true;
			}
		}
		return false;
	}

	boolean endsLike(int at, DateWord role) {
		return lexicon.endsLike(token(at).word(), role);
	}

	private boolean stands(List<String> words, int at) {
		for (int i = 0; i < words.size(); i++) {
			if (!token(at + i).word().equals(words.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** The stretch of the text from one token to before another. */
	TextRange range(int first, int next) {
		return new TextRange(token(first).start(), token(next - 1).end());
	}

	String words(TextRange range) {
		return range.in(text);
	}
}
