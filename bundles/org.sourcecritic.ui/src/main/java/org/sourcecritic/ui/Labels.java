package org.sourcecritic.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.TagName;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Tag;

/** How documents, tags, annotators and claims are called in front of people. */
public final class Labels {

	private static final int MOST_OF_QUOTE = 300;
	private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\""); //$NON-NLS-1$
	private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)"); //$NON-NLS-1$

	private Labels() {
	}

	/** The title on the source card, else the id. */
	public static String title(SourceDocument document) {
		SourceCard card = document.getCard();
		String item = card == null ? null : card.getCslItem();
		Matcher title = TITLE.matcher(item == null ? "" : item); //$NON-NLS-1$
		String found = title.find() ? unescaped(title.group(1)).strip() : ""; //$NON-NLS-1$
		return found.isEmpty() ? document.getId() : found;
	}

	/** Undoes the escapes of a JSON string (RFC 8259, section 7). */
	public static String unescaped(String json) {
		return ESCAPE.matcher(json).replaceAll(escape -> {
			String code = escape.group(1);
			String character = switch (code.charAt(0)) {
				case 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
				case 'n', 'r', 't', 'b', 'f' -> " "; //$NON-NLS-1$
				default -> code;
			};
			return Matcher.quoteReplacement(character);
		});
	}

	public static String document(CorpusStore store, String id) {
		return store.document(id).map(Labels::title).orElse(id);
	}

	public static String tag(Tag tag) {
		return TagName.of(tag);
	}

	public static String tag(CorpusStore store, String id) {
		return store.tag(id).map(Labels::tag).orElse(id);
	}

	public static String annotator(CorpusStore store, String slug) {
		return store.annotator(slug).map(Annotator::getDisplayName).filter(name -> !name.isBlank()).orElse(slug);
	}

	/** What the claim says, on one line: hard line ends become spaces, gaps between spans an ellipsis. */
	public static String quote(Annotation annotation) {
		return line(annotation.getSpans().stream().map(Span::getQuote).map(Labels::orEmpty)
				.collect(Collectors.joining(" … "))); //$NON-NLS-1$
	}

	/** A text on one line, cut where it gets long. */
	public static String line(String text) {
		String line = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= MOST_OF_QUOTE ? line : line.substring(0, MOST_OF_QUOTE) + '…';
	}

	public static String note(Annotation annotation) {
		return orEmpty(annotation.getNote());
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** The tags that have a key, in the order of their keys. */
	public static List<Tag> withKeys(Codebook codebook) {
		return codebook.getTags().stream().filter(tag -> !tag.isRetired() && tag.getSlot() > 0)
				.sorted(Comparator.comparingInt(Tag::getSlot)).toList();
	}

	/** The tag of a key from 1 to 9. */
	public static Optional<Tag> withKey(Codebook codebook, int slot) {
		return withKeys(codebook).stream().filter(tag -> tag.getSlot() == slot).findFirst();
	}

	/** The tags that may be used, those with keys first. */
	public static List<Tag> usable(Codebook codebook) {
		return codebook.getTags().stream().filter(tag -> !tag.isRetired())
				.sorted(Comparator.comparingInt(tag -> tag.getSlot() == 0 ? Integer.MAX_VALUE : tag.getSlot()))
				.toList();
	}
}
