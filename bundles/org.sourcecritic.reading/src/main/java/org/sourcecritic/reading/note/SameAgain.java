package org.sourcecritic.reading.note;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/** What "ibid." and its sisters mean: the reference before, with other pages or leaves. */
final class SameAgain {

	private static final Set<Role> OF_A_DOCUMENT = EnumSet.of(Role.DESCRIPTION, Role.SENDER, Role.RECIPIENT, Role.DATE,
			Role.TITLE, Role.AUTHOR, Role.NUMBER);

	/** Keeps the offsets of the earlier place apart from those of the words that are read. */
	private static final int ASIDE = 1 << 30;

	private final Words words;
	private final Earlier earlier;
	private final ArchivalReferences archives;

	SameAgain(Words words, Earlier earlier, ArchivalReferences archives) {
		this.archives = archives;
		this.words = words;
		this.earlier = earlier;
	}

	/**
	 * The reference that begins with "ibid.".
	 *
	 * @param from the token of "ibid."
	 * @param rest the first token behind it
	 */
	Reference read(int from, int rest, int to) {
		var span = words.span(from, to);
		var own = new EnumMap<Role, Part>(Role.class);
		words.pages(Math.min(rest, to), to).ifPresent(pages -> own.put(Role.PAGES, pages));
		var before = earlier.last();
		if (before.isEmpty()) {
			return References.of(span, CitationKind.PUBLICATION, CitationStrength.SHORT, own,
					EnumSet.of(Doubt.NO_ANTECEDENT));
		}
		var last = before.orElseThrow();
		boolean isUnsure = earlier.isLastOneOfSeveral() || last.parts().containsKey(Role.VIA);
		var again = last.place().isPresent() ? document(span, last, from, rest, to) : work(span, last, own);
		return isUnsure ? References.withDoubt(again, Doubt.ANTECEDENT) : again;
	}

	private Reference work(TextRange span, Reference last, Map<Role, Part> own) {
		if (own.isEmpty()) {
			last.part(Role.PAGES).ifPresent(pages -> own.put(Role.PAGES, pages));
		}
		var fuller = earlier.fuller(last).orElse(last);
		return References.shortOf(span, fuller, own, last.doubts());
	}

	private Reference document(TextRange span, Reference last, int from, int rest, int to) {
		ArchivePlace there = last.place().orElseThrow();
		var own = rest < to ? words.span(rest, to) : new TextRange(span.end(), span.end());
		var place = place(there, own, span);
		boolean isSame = place.leaves().equals(there.leaves()) && place.levels().equals(there.levels());
		var parts = new EnumMap<Role, Part>(Role.class);
		last.parts().forEach((role, part) -> {
			if (isSame || !OF_A_DOCUMENT.contains(role)) {
				parts.put(role, part);
			}
		});
		return new Reference(span, last.kind(), CitationStrength.SHORT, CitationFunction.SUPPORTS, parts,
				Optional.of(place),
				Optional.of(References.inFull(last)), EnumSet.noneOf(Doubt.class));
	}

	/**
	 * A place in the archive of the one before: "d. 1160, l. 3" keeps what is above the file. What says nothing of a
	 * place means the same leaves.
	 *
	 * @param own UTF-16 offsets of the words that say where
	 * @param span UTF-16 offsets of all of it
	 */
	ArchivePlace place(ArchivePlace before, TextRange own, TextRange span) {
		var said = archives.readAfter(before.moved(SameAgain::aside), own.in(words.text()))
				.map(place -> place.moved(range -> range.start() < ASIDE
						? References.moved(range, own.start())
						: References.moved(range, -ASIDE)))
				.orElse(before);
		return new ArchivePlace(span, said.archive(), said.levels(), said.leaves());
	}

	private static TextRange aside(TextRange range) {
		return References.moved(range, ASIDE);
	}
}
