package org.sourcecritic.reading.note;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.SaidDocument;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * A document that an edition has: "Letter of A to B, 12 May 1797, in Letters of A, ed. by C, vol. 3, p. 112".
 *
 * @param next index of the first token of the edition
 * @param parts of the document
 */
record PrintedDocument(int next, Map<Role, Part> parts) {

	/** No document is described by more tokens. */
	private static final int LONGEST = 40;
	/** What of an edition isn't said of one document in it; its title is where the document stands. */
	private static final Set<Role> OF_ANOTHER = EnumSet.of(Role.AUTHOR, Role.TITLE, Role.DESCRIPTION, Role.SENDER,
			Role.RECIPIENT, Role.DATE);

	PrintedDocument {
		parts = Map.copyOf(parts);
	}

	/** What begins here, if it says what was sent to whom or when, and goes on with "in" or "ibid.". */
	static Optional<PrintedDocument> at(Words words, int from, int to) {
		if (from >= to || words.get(from).sort() == Token.Sort.QUOTATION) {
			return Optional.empty();
		}
		for (int i = from + 2; i + 1 < to && i < from + LONGEST; i++) {
			boolean isIn = leadsToEdition(words, i);
			if (isIn || words.get(i - 1).is(',') && words.cues().at(i, CueKind.IBID).isPresent()) {
				int next = isIn ? behindIn(words, i) : i;
				return said(words, from, i).map(parts -> new PrintedDocument(next, parts));
			}
		}
		return Optional.empty();
	}

	private static boolean leadsToEdition(Words words, int at) {
		boolean isJoined = words.get(at - 1).is(',') || words.get(at - 1).is('.') || words.get(at - 1).isNumber();
		return words.get(at).text().equals("//") || isJoined && WordList.IN.has(words.get(at).text());
	}

	private static int behindIn(Words words, int in) {
		return words.get(in + 1).is(':') ? in + 2 : in + 1;
	}

	private static Optional<Map<Role, Part>> said(Words words, int from, int to) {
		var span = words.span(from, to);
		var parts = SaidDocument.sent(words.text(), span);
		return parts.values().stream().anyMatch(part -> part.span().start() == span.start())
				? Optional.of(parts)
				: Optional.empty();
	}

	/** The document in the edition that stands behind it. */
	Reference in(Reference edition) {
		var all = new EnumMap<Role, Part>(Role.class);
		edition.parts().forEach((role, part) -> {
			if (!OF_ANOTHER.contains(role)) {
				all.put(role, part);
			}
		});
		edition.part(Role.TITLE).ifPresent(title -> all.putIfAbsent(Role.CONTAINER, title));
		all.putAll(parts);
		int start = parts.values().stream().mapToInt(part -> part.span().start()).min().orElseThrow();
		return new Reference(new TextRange(start, edition.span().end()), edition.kind(), edition.strength(),
				edition.function(), all, edition.place(), edition.antecedent(), edition.doubts());
	}
}
