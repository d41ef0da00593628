package org.sourcecritic.reading.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.archive.SaidDocument;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/** Takes the stretches of one note for references, in their order. */
final class NoteScan {

	/** How far a "quoted in" is looked for. */
	private static final int LONGEST = 120;
	/** The words before "quoted in" that name the source. */
	private static final int LONGEST_SOURCE = 25;

	private final Words words;
	private final Earlier earlier;
	private final List<Reference> documents;
	private final FullWorks works;
	private final ShortTitles shorts;
	private final SameAgain again;
	private final OtherWitnesses others;
	private final List<Reference> found = new ArrayList<>();
	private CitationFunction function = CitationFunction.SUPPORTS;
	/** Whether it is that of somebody the note speaks against. */
	private boolean isAgainst;
	/** An "ibid." at once before the next document. */
	private Optional<Token> ibid = Optional.empty();
	private int nextDocument;
	private int viaStart;

	/**
	 * @param documents in archives, in the order of the note
	 * @param archives as the document names them
	 */
	NoteScan(Words words, Earlier earlier, List<Reference> documents, ArchivalReferences archives) {
		this.words = words;
		this.earlier = earlier;
		this.documents = documents;
		works = new FullWorks(words);
		shorts = new ShortTitles(words, earlier);
		again = new SameAgain(words, earlier, archives);
		others = new OtherWitnesses(words);
	}

	List<Reference> read(int first) {
		Stretches.of(words, first).stream().map(words::trim).filter(stretch -> stretch.size() > 0)
				.forEach(this::read);
		documentsBefore(Integer.MAX_VALUE);
		return found;
	}

	private void read(Stretch stretch) {
		if (stretch.beginsSentence() && function != CitationFunction.BACKGROUND) {
			function = CitationFunction.SUPPORTS;
		}
		int from = stretch.from();
		while (from < stretch.to() && words.get(from).start() < lastEnd()) {
			from++;
		}
		int start = from;
		for (int i = from; i < stretch.to(); i++) {
			if (isInDocument(words.get(i))) {
				beforeDocument(start, i, start == from && stretch.beginsSentence());
				documentsBefore(words.get(i).end());
				while (i + 1 < stretch.to() && words.get(i + 1).start() < lastEnd()) {
					i++;
				}
				start = i + 1;
			}
		}
		between(start, stretch.to(), stretch.beginsSentence());
	}

	/** What leads to a document, or a reference of its own before it. */
	private void beforeDocument(int from, int to, boolean beginsSentence) {
		if (isOnlyIbid(from, to)) {
			ibid = Optional.of(words.get(from));
			return;
		}
		var lead = Lead.of(words, from, to + 1);
		follow(lead, from);
		if (lead.next() < to) {
			between(from, to, beginsSentence);
		}
	}

	/** Whoever is named behind "contra" is disputed; whoever one should see against them isn't. */
	private void follow(Lead lead, int from) {
		if (lead.function().isPresent()) {
			function = lead.function().orElseThrow();
		} else if (isAgainst && lead.next() > from) {
			function = CitationFunction.SUPPORTS;
		}
		isAgainst = lead.isAgainst() || isAgainst && lead.next() == from;
	}

	/** Whether nothing but "ibid." stands before a document: the same archive or file again. */
	private boolean isOnlyIbid(int from, int to) {
		var cue = from < to ? words.cues().at(from, CueKind.IBID) : Optional.<Cues.Found>empty();
		return cue.filter(found -> words.trim(new Stretch(found.next(), Math.max(to, found.next()), false)).size() <= 0)
				.isPresent();
	}

	/** A document behind "ibid.", if one was named before: in its archive when it names none itself. */
	private Reference again(Reference document, Token ibid) {
		var before = earlier.last().filter(last -> last.place().isPresent());
		return before.map(last -> again(document, last, new TextRange(ibid.start(), document.span().end())))
				.orElse(document);
	}

	private Reference again(Reference document, Reference last, TextRange span) {
		var own = document.place().orElseThrow();
		boolean isThere = own.archive().isEmpty();
		var place = isThere ? again.place(last.place().orElseThrow(), own.span(), own.span()) : own;
		var doubts = new HashSet<>(document.doubts());
		if (isThere) {
			doubts.remove(Doubt.ARCHIVE);
		}
		return new Reference(span, document.kind(), CitationStrength.SHORT, document.function(), document.parts(),
				Optional.of(place), Optional.of(References.inFull(last)), doubts);
	}

	/** A fond that stands without an archive is in that of the document before it in the note. */
	private Reference inArchive(Reference document) {
		boolean isOpen = document.place().filter(place -> place.archive().isEmpty()).isPresent();
		var before = found.isEmpty() ? Optional.<Part>empty() : found.getLast().place().flatMap(ArchivePlace::archive);
		return isOpen ? before.map(archive -> ArchivalReferences.in(archive, document)).orElse(document) : document;
	}

	private int lastEnd() {
		return found.isEmpty() ? 0 : found.getLast().span().end();
	}

	private boolean isInDocument(Token token) {
		return nextDocument < documents.size() && token.end() > documents.get(nextDocument).span().start();
	}

	private void documentsBefore(int end) {
		while (nextDocument < documents.size() && documents.get(nextDocument).span().start() < end) {
			var document = documents.get(nextDocument++);
			if (document.span().start() >= lastEnd()) {
				add(ibid.map(token -> again(document, token)).orElseGet(() -> inArchive(document)));
			}
			ibid = Optional.empty();
		}
	}

	/** A stretch without documents in archives. */
	private void between(int from, int to, boolean beginsSentence) {
		var verb = words.cues().at(from, CueKind.DISPUTING);
		if (verb.isPresent() && from < to && !found.isEmpty()) {
			found.add(References.withFunction(found.removeLast(), CitationFunction.DISPUTES));
			between(Math.min(to, verb.orElseThrow().next()), to, beginsSentence);
			return;
		}
		var trimmed = words.trim(new Stretch(from, BehindPages.begin(words, from, Math.max(from, to)), beginsSentence));
		if (trimmed.size() <= 0) {
			return;
		}
		var stretch = unwrap(trimmed);
		var via = via(stretch);
		if (via.isPresent()) {
			quoted(stretch, via.orElseThrow());
			return;
		}
		var other = others.read(stretch.from(), stretch.to());
		if (other.isPresent()) {
			add(other.orElseThrow());
			return;
		}
		var lead = Lead.of(words, stretch.from(), stretch.to());
		follow(lead, stretch.from());
		int start = lead.next();
		boolean isLed = start > stretch.from();
		others.read(start, stretch.to()).or(() -> isLed ? others.page(start, stretch.to()) : Optional.empty())
				.or(() -> one(start, stretch.to())).ifPresent(this::add);
	}

	/** Without brackets around all of it. */
	private Stretch unwrap(Stretch stretch) {
		boolean isWrapped = stretch.size() > 2 && words.get(stretch.from()).is('(')
				&& words.get(stretch.to() - 1).is(')');
		return isWrapped
				? words.trim(new Stretch(stretch.from() + 1, stretch.to() - 1, stretch.beginsSentence()))
				: words.trim(words.get(stretch.from()).is('(')
						? new Stretch(stretch.from() + 1, stretch.to(), stretch.beginsSentence())
						: stretch);
	}

	/** One reference of any kind but those of archives. */
	private Optional<Reference> one(int from, int to) {
		if (from >= to) {
			return Optional.empty();
		}
		var printed = PrintedDocument.at(words, from, to);
		if (printed.isPresent()) {
			return printed.flatMap(document -> edition(document.next(), to).map(document::in));
		}
		return work(from, to);
	}

	/** A short title that means no earlier work is an edition in full. */
	private Optional<Reference> edition(int from, int to) {
		return work(from, to).filter(one -> !one.doubts().contains(Doubt.NO_ANTECEDENT))
				.or(() -> works.certain(words.span(from, to)));
	}

	/** A work, in full or short, or the same again. */
	private Optional<Reference> work(int from, int to) {
		var ibid = words.cues().at(from, CueKind.IBID);
		if (ibid.isPresent()) {
			return Optional.of(again.read(from, ibid.orElseThrow().next(), to));
		}
		var idem = words.cues().at(from, CueKind.IDEM);
		if (idem.isPresent()) {
			return sameAuthor(from, Math.min(to, idem.orElseThrow().next()), to);
		}
		return shorts.authorYear(from, to).or(() -> hasYear(from, to) ? Optional.empty() : shorts.read(from, to))
				.or(() -> works.read(from, to)).or(() -> hasYear(from, to) ? shorts.read(from, to) : Optional.empty());
	}

	private boolean hasYear(int from, int to) {
		for (int i = from; i < to; i++) {
			if (ShortTitles.isYear(words.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** "Ders., Title ..." with the author of the reference before; with pages only it is an "ibid.". */
	private Optional<Reference> sameAuthor(int from, int rest, int to) {
		var before = earlier.last();
		boolean isPagesOnly = rest >= to || !isTitle(rest, to);
		if (isPagesOnly || before.isEmpty()) {
			return Optional.of(again.read(from, rest, to));
		}
		var last = before.orElseThrow();
		if (!hasYear(rest, to)) {
			return shorts.byTheSame(last, from, rest, to);
		}
		return works.certain(words.span(rest, to)).map(work -> byTheSame(work, last, from, to));
	}

	private boolean isTitle(int from, int to) {
		for (int i = from; i < to; i++) {
			var token = words.get(i);
			if (token.sort() == Token.Sort.QUOTATION || token.isCapital() && token.text().length() > 1) {
				return true;
			}
		}
		return false;
	}

	private Reference byTheSame(Reference work, Reference last, int from, int to) {
		var parts = new EnumMap<Role, Part>(Role.class);
		parts.putAll(work.parts());
		var doubts = EnumSet.noneOf(Doubt.class);
		var author = last.part(Role.AUTHOR).or(() -> last.part(Role.EDITOR));
		author.ifPresentOrElse(one -> parts.put(Role.AUTHOR, one), () -> doubts.add(Doubt.NO_ANTECEDENT));
		if (earlier.isLastOneOfSeveral()) {
			doubts.add(Doubt.ANTECEDENT);
		}
		var strength = parts.containsKey(Role.TITLE) ? CitationStrength.FULL : work.strength();
		return new Reference(words.span(from, to), work.kind(), strength, CitationFunction.SUPPORTS, parts,
				Optional.empty(), author.map(one -> References.inFull(last)), doubts);
	}

	/** Where "quoted in" stands in a stretch. */
	private Optional<Cues.Found> via(Stretch stretch) {
		for (int i = stretch.from(); i < stretch.to() && i < stretch.from() + LONGEST; i++) {
			var cue = words.cues().at(i, CueKind.VIA);
			if (cue.isPresent() && cue.orElseThrow().next() < stretch.to() && !isOpCit(i)) {
				viaStart = i;
				return cue;
			}
		}
		return Optional.empty();
	}

	/** Whether a "cit." belongs to an "op. cit.". */
	private boolean isOpCit(int at) {
		int via = words.cues().at(at, CueKind.VIA).map(Cues.Found::next).orElse(0);
		return words.cues().at(at, CueKind.OP_CIT).filter(cue -> cue.next() >= via).isPresent()
				|| at > 0 && words.cues().at(at - 1, CueKind.OP_CIT).isPresent()
				|| at > 1 && words.cues().at(at - 2, CueKind.OP_CIT).isPresent();
	}

	/** What stands before "quoted in" is the source; the work behind it is where it was found. */
	private void quoted(Stretch stretch, Cues.Found cue) {
		int behind = cue.next();
		var work = one(behind, stretch.to());
		var source = source(stretch.from(), viaStart);
		boolean isBefore = source.isEmpty() && !stretch.beginsSentence() && !found.isEmpty()
				&& !found.getLast().parts().containsKey(Role.VIA);
		if (source.isEmpty() && !isBefore) {
			work.ifPresent(this::add);
			return;
		}
		if (isBefore) {
			found.add(References.withVia(found.removeLast(), words.part(behind, stretch.to())));
			work.ifPresent(earlier::know);
			return;
		}
		add(References.withVia(source.orElseThrow(), words.part(behind, stretch.to())));
		work.ifPresent(earlier::know);
	}

	private Optional<Reference> source(int from, int to) {
		var stretch = words.trim(new Stretch(from, to, false));
		if (stretch.size() <= 0) {
			return openDocument();
		}
		var lead = Lead.of(words, stretch.from(), stretch.to());
		follow(lead, stretch.from());
		if (lead.next() >= stretch.to()) {
			return openDocument();
		}
		return said(lead.next(), stretch.to()).or(() -> one(lead.next(), stretch.to()))
				.or(() -> vague(lead.next(), stretch.to()));
	}

	/** A letter or a report that is only described: "letter of N. A. to her sister, 2 May 1940". */
	private Optional<Reference> said(int from, int to) {
		var span = words.span(from, to);
		var parts = SaidDocument.in(words.text(), span);
		return parts.isEmpty() || !parts.get(Role.DESCRIPTION).span().contains(span.start())
				? Optional.empty()
				: Optional.of(References.of(span, CitationKind.TESTIMONY, CitationStrength.PARTIAL, parts, Set.of()));
	}

	/** The document in an archive that stands at once before "quoted in". */
	private Optional<Reference> openDocument() {
		if (found.isEmpty() || found.getLast().place().isEmpty() || found.getLast().parts().containsKey(Role.VIA)) {
			return Optional.empty();
		}
		var gap = words.text().subSequence(lastEnd(), words.get(viaStart).start()).toString();
		return gap.isBlank() || gap.strip().equals(",") || gap.strip().equals("(")
				? Optional.of(found.removeLast())
				: Optional.empty();
	}

	/** Somebody who is only named: "Stalin, quoted in ...", "Stalin, speech of 7 November 1941, quoted in ...". */
	private Optional<Reference> vague(int from, int to) {
		int names = from;
		while (names < to && ShortTitles.isOfName(words.get(names))) {
			names++;
		}
		boolean isNamed = words.get(from).isCapital() && to - from < LONGEST_SOURCE && names > from
				&& (names == to || words.get(names).is(','));
		boolean isShort = words.get(from).isCapital() && to - from < 8
				&& (words.get(to - 1).isCapital() || words.get(to - 1).isNumber());
		if (!isNamed && !isShort) {
			return Optional.empty();
		}
		names = isNamed ? names : to;
		var parts = new EnumMap<Role, Part>(Role.class);
		if (names + 1 < to) {
			parts.putAll(SaidDocument.in(words.text(), words.span(names + 1, to)));
		}
		parts.remove(Role.SENDER);
		parts.put(Role.AUTHOR, words.part(from, names));
		return Optional.of(References.of(words.span(from, to), CitationKind.UNSPECIFIED, CitationStrength.PARTIAL,
				parts, Set.of(Doubt.PARTS)));
	}

	private void add(Reference reference) {
		boolean isOfWork = reference.kind() != CitationKind.INTERNAL && reference.kind() != CitationKind.PERSONAL;
		var told = isOfWork ? References.withFunction(reference, function) : reference;
		found.add(told);
		earlier.add(told);
	}
}
