package org.sourcecritic.reading.quotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sourcecritic.core.card.CitationKey;
import org.sourcecritic.core.card.CslItem;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;

/**
 * Words of a document to be taken elsewhere, with the reference that leads back to them: author, title, year, pages,
 * the note they stand in, and the work from which the document has them when it quotes them itself. Marks and words
 * are those of the document's language.
 */
public final class Quotation {

	/**
	 * The document quoted.
	 *
	 * @param text with its structure
	 * @param sentences of this text
	 * @param item what is known of it; a document without a title has its id
	 * @param language BCP 47; empty when it is to be found
	 */
	public record Source(DocumentText text, SentenceFinder sentences, CslItem item, Optional<String> language) {}

	private final List<String> paragraphs;
	private final Optional<String> cited;
	private final QuotedPlace place;
	private final Source source;
	private final QuotationLanguage language;

	private Quotation(List<String> paragraphs, Optional<String> cited, QuotedPlace place, Source source,
			QuotationLanguage language) {
		this.paragraphs = List.copyOf(paragraphs);
		this.cited = cited;
		this.place = place;
		this.source = source;
		this.language = language;
	}

	/**
	 * Quotes some stretches of a document; empty when there are no words in them.
	 *
	 * @param stretches UTF-16 offsets; what exceeds the text is cut
	 * @param citations what the document cites for pieces of it, asked only for words that it quotes itself
	 */
	public static Optional<Quotation> of(Source source, List<TextRange> stretches,
			Function<List<TextRange>, List<Citation>> citations) {
		var words = QuotedWords.of(source.text(), source.sentences(), stretches);
		if (words.paragraphs().isEmpty()) {
			return Optional.empty();
		}
		var pieces = QuotedWords.pieces(source.text(), stretches);
		var language = QuotationLanguage.of(source.language(), source.text().text());
		Optional<String> cited = words.isQuoted() ? CitedWork.of(citations.apply(pieces), language) : Optional.empty();
		return Optional.of(new Quotation(
				cited.isPresent() ? opened(words.paragraphs()) : words.paragraphs(), cited,
				QuotedPlace.of(source.text(), pieces), source, language));
	}

	/** The marks around the whole are set again, by the language. */
	private static List<String> opened(List<String> paragraphs) {
		return paragraphs.size() == 1
				? List.of(QuotationMarks.opened(paragraphs.getFirst()).orElse(paragraphs.getFirst()))
				: paragraphs;
	}

	/** The words without marks around them and without a reference, a paragraph each. */
	public List<String> words() {
		return paragraphs;
	}

	/** {@code “Words” (Author, Title, 1999, pp. 12–13, n. 7)}. */
	public String plain() {
		return new PlainQuotation(this).text();
	}

	/** The same with the title in italics: a fragment of HTML in ASCII. */
	public String html() {
		return new HtmlQuotation(this).text();
	}

	/** The same as Rich Text Format 1.9, in ASCII. */
	public String rtf() {
		return new RtfQuotation(this).text();
	}

	/** A block quotation with a citation key, in the syntax of pandoc: {@code [@marten1999counting, 12]}. */
	public String markdown() {
		return new MarkdownQuotation(this).text();
	}

	// ---- for the forms it is written in

	QuotationLanguage language() {
		return language;
	}

	/** The paragraphs in marks that begin with the first and end with the last. */
	List<String> inMarks() {
		var marks = language.marks();
		var joined = marks.around(String.join("\n", paragraphs));
		return List.of(joined.split("\n"));
	}

	/** The paragraphs for a block that says by itself that it is quoted. */
	List<String> inBlock() {
		return paragraphs.stream().map(language.marks()::alone).toList();
	}

	String key() {
		return CitationKey.of(source.item(), source.text().document());
	}

	QuotedPlace place() {
		return place;
	}

	/** What leads to the document where the words are quoted from another work. */
	Optional<String> citedIn() {
		return cited.map(work -> work + ", " + language.citedIn());
	}

	/** All of the reference. */
	List<Run> reference() {
		return new WrittenReference(this).runs();
	}

	CslItem item() {
		return source.item();
	}

	String document() {
		return source.text().document();
	}
}
