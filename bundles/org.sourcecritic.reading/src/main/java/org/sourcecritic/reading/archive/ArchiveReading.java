package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;

/** One text being read for places in archives, from its beginning to its end. */
final class ArchiveReading {

	private static final Scheme RUSSIAN = Scheme.of("russian");
	private static final int LONGEST_BRACKET = 60;
	private static final int LONGEST_COLLECTION = 70;
	/** What is longer is a name in full. */
	private static final int LONGEST_ABBREVIATION = 15;

	/** A place with the levels of the scheme that it was read by. */
	record Read(ArchivePlace place, Scheme scheme, List<PlaceScan.Found> found) {}

	private final Lettering text;
	private final Archives archives;
	private final List<Read> read = new ArrayList<>();

	ArchiveReading(String text, Archives archives) {
		this.text = new Lettering(text);
		this.archives = archives;
	}

	List<ArchivePlace> places() {
		int at = 0;
		while (at < text.length()) {
			var place = text.isBeginning(at) ? placeAt(at) : Optional.<Read>empty();
			place.ifPresent(read::add);
			at = place.map(one -> one.place().span().end()).orElse(Math.max(at + 1, text.wordEnd(at)));
		}
		return read.stream().map(Read::place).toList();
	}

	/** The text as the continuation of a place elsewhere. */
	Optional<ArchivePlace> continued(ArchivePlace earlier) {
		var scheme = PlaceLevels.scheme(earlier, archives);
		int at = 0;
		while (at < text.length() && !text.isBeginning(at)) {
			at++;
		}
		var before = new Read(earlier, scheme, PlaceLevels.of(earlier, scheme));
		return continued(before, new PlaceScan(text, scheme, at), at).map(Read::place);
	}

	private Optional<Read> placeAt(int at) {
		return behindCollection(at).or(() -> named(at)).or(() -> reversed(at)).or(() -> continuation(at))
				.or(() -> ofDepartment(at))
				.or(() -> unnamed(at)).or(() -> ofInstitution(at));
	}

	private Optional<Read> named(int at) {
		var named = archives.at(text, at);
		if (named.isEmpty() || isOfAnother(named.get().end())) {
			return Optional.empty();
		}
		int end = named.get().end();
		return named.get().choices().stream()
				.flatMap(archive -> behind(abbreviated(archive, end), new TextRange(at, end)).stream())
				.reduce((one, other) -> isFuller(other, one) ? other : one);
	}

	/** Papers before the repository that has them: "Papers of Ann Marsh, Library of Congress, box 8". */
	private Optional<Read> behindCollection(int at) {
		int comma = text.text().substring(at, Math.min(text.length(), at + LONGEST_COLLECTION)).indexOf(',') + at;
		int next = comma > at && Character.isUpperCase(text.at(at)) ? text.afterBlanks(comma + 1) : at;
		if (next == at || archives.at(text, next).isEmpty()) {
			return Optional.empty();
		}
		return named(next).flatMap(place -> ReversedPlace.collection(text, place.scheme(), at)
				.filter(collection -> collection.value().span().end() == comma
						&& place.found().stream().noneMatch(one -> one.level().equals(collection.level())))
				.map(collection -> withCollection(place, collection, at)));
	}

	private static Read withCollection(Read read, PlaceScan.Found collection, int at) {
		var found = Stream.concat(Stream.of(collection), read.found().stream())
				.sorted(Comparator.comparingInt(one -> one.level().index())).toList();
		var place = new ArchivePlace(new TextRange(at, read.place().span().end()), read.place().archive(), said(found),
				read.place().leaves());
		return new Read(place, read.scheme(), found);
	}

	/**
	 * Whether an archive follows in full that belongs to this one: "Landesarchiv ..., Generallandesarchiv Karlsruhe".
	 */
	private boolean isOfAnother(int end) {
		int next = text.at(end) == ',' ? text.afterBlanks(end + 1) : end;
		return next > end && archives.at(text, next).filter(other -> other.end() - next > LONGEST_ABBREVIATION)
				.isPresent();
	}

	/** Whether it reads more, or as much from further before. */
	private static boolean isFuller(Read one, Read other) {
		return size(one) > size(other) || size(one) == size(other) && firstLevel(one) < firstLevel(other);
	}

	private static int firstLevel(Read read) {
		return read.found().stream().mapToInt(one -> one.value().span().start()).min().orElse(Integer.MAX_VALUE);
	}

	/** How much of what the text says a scheme reads. */
	private static int size(Read read) {
		return read.found().size() + read.place().leaves().size();
	}

	/** The archive by the abbreviation in brackets behind it, where it is in no list with another. */
	private Archive abbreviated(Archive archive, int end) {
		int open = text.afterBlanks(end);
		if (text.at(open) != '(' || Archives.known().byId(archive.id()).isPresent()) {
			return archive;
		}
		int close = text.text().substring(open, Math.min(text.length(), open + LONGEST_BRACKET)).indexOf(')') + open;
		for (int at = open + 1; at < close; at++) {
			var named = text.isBeginning(at) ? archives.at(text, at) : Optional.<Archives.Named>empty();
			if (named.filter(one -> one.end() == close).isPresent()) {
				return named.get().choices().getFirst();
			}
		}
		return archive;
	}

	private Optional<Read> behind(Archive archive, TextRange name) {
		int end = name.end() > name.start() && text.at(name.end() - 1) == '.' ? name.end() - 1 : name.end();
		var part = new Part(archive.id(), new TextRange(name.start(), end));
		for (int from : Gloss.ends(text, name.end())) {
			var scan = new PlaceScan(text, archive.scheme(), from);
			if (scan.isPlace() && !scan.found().isEmpty()) {
				return Optional.of(read(Optional.of(part), name.start(), archive.scheme(), scan, List.of()));
			}
		}
		return Optional.empty();
	}

	private Optional<Read> continuation(int at) {
		if (read.isEmpty() || archives.at(text, at).isPresent()) {
			return Optional.empty();
		}
		var last = read.getLast();
		var gap = PlaceGap.between(text, last.place().span().end(), at);
		if (gap == PlaceGap.NONE) {
			return Optional.empty();
		}
		var file = gap == PlaceGap.DIRECT ? nextFile(last, at) : Optional.<Read>empty();
		return file.or(() -> continuedAt(last, gap, at));
	}

	private Optional<Read> continuedAt(Read last, PlaceGap gap, int at) {
		boolean isLabelled = last.scheme().labelAt(text, at).isPresent();
		var scan = new PlaceScan(text, last.scheme(), at);
		if (gap == PlaceGap.SEMICOLON && isLike(last, scan)) {
			return continued(last, scan, at);
		}
		if (!isLabelled && gap != PlaceGap.DIRECT) {
			return Optional.empty();
		}
		int said = scan.found().size() + (scan.leaves().isEmpty() ? 0 : 1);
		boolean isEnough = isLabelled && gap == PlaceGap.DIRECT ? said > 0 : said > 1;
		boolean isOfFonds = scan.found().stream().anyMatch(one -> one.said().kind() != Level.Kind.OTHER);
		return isEnough && scan.isPlace() && (gap == PlaceGap.DIRECT || isOfFonds)
				&& !UnknownArchive.before(text, last.place().span().end(), at).isPresent()
						? continued(last, scan, at)
						: Optional.empty();
	}

	/** Whether it begins like the one before, with a file behind: F10 2301, ...; F10 2302. */
	private static boolean isLike(Read last, PlaceScan scan) {
		if (last.found().isEmpty() || scan.found().size() < 2) {
			return false;
		}
		var one = last.found().getFirst();
		var other = scan.found().getFirst();
		return one.level().equals(other.level()) && one.value().value().equals(other.value().value());
	}

	/** d. 1155, 1156: another file of the level that was named last. */
	private Optional<Read> nextFile(Read last, int at) {
		if (!text.isDigit(at) || last.found().isEmpty() || !last.place().leaves().isEmpty()) {
			return Optional.empty();
		}
		var lowest = last.found().getLast();
		boolean isFile = lowest.level().kind() == SchemeLevel.Kind.DELO || lowest.level().shape() == ValueShape.ITEM;
		var match = isFile ? lowest.level().shape().at(text, at) : Optional.<ValueShape.Match>empty();
		if (match.isEmpty() || last.scheme().isTransfer(text, at)
				|| !NumberBehind.mayFollow(text, at, lowest.value().value(), match.get().range().in(text
						.text()))) {
			return Optional.empty();
		}
		var value = new Part(lowest.level().shape().normal(match.get().range().in(text.text())), match.get().range());
		var rest = new PlaceScan(text, last.scheme(), match.get().end());
		boolean isBelow = rest.found().stream().allMatch(one -> one.level().index() > lowest.level().index());
		var found = new ArrayList<>(last.found().subList(0, last.found().size() - 1));
		found.add(new PlaceScan.Found(lowest.level(), value));
		found.addAll(isBelow ? rest.found() : List.of());
		int end = isBelow && !rest.isEmpty() ? rest.end() : match.get().end();
		var place = new ArchivePlace(new TextRange(at, end), last.place().archive(), said(found),
				isBelow ? rest.leaves() : List.of());
		return Optional.of(new Read(place, last.scheme(), found));
	}

	private static Optional<Read> continued(Read before, PlaceScan scan, int at) {
		if (scan.isEmpty()) {
			return Optional.empty();
		}
		int first = scan.found().stream().mapToInt(one -> one.level().index()).min().orElse(Integer.MAX_VALUE);
		boolean isTransfer = scan.found().stream().anyMatch(one -> one.level().shape() == ValueShape.TRANSFER);
		var upper = before.found().stream().filter(one -> one.level().index() < first && !isTransfer).toList();
		return Optional.of(read(before.place().archive(), at, before.scheme(), scan, upper));
	}

	private Optional<Read> reversed(int at) {
		return ReversedPlace.at(text, at, archives).map(one -> new Read(
				new ArchivePlace(new TextRange(at, one.end()), Optional.of(one.archive()), said(one.found()),
						List.of()),
				Scheme.of("american"), one.found()));
	}

	/** A place behind a name that is in no list, if publications have none like it. */
	private Optional<Read> ofInstitution(int at) {
		return Institution.at(text, at).filter(one -> !isOfAnother(one.name().span().end()))
				.flatMap(institution -> institution.schemes().stream()
						.map(scheme -> abbreviated(new Archive(institution.name().value(), scheme, ""),
								institution.name().span().end()))
						.distinct()
						.flatMap(archive -> behind(archive, institution.name().span()).stream())
						.filter(ArchiveReading::isOfArchivesOnly)
						.reduce((one, other) -> isFuller(other, one) ? other : one));
	}

	private static boolean isOfArchivesOnly(Read read) {
		return size(read) > 1 && read.found().stream().anyMatch(one -> one.level().isOfArchivesOnly())
				|| read.found().stream().anyMatch(one -> one.level().shape() == ValueShape.MANUSCRIPT);
	}

	/** The code of a department that only one archive has. */
	private Optional<Read> ofDepartment(int at) {
		return archives.ofDepartment(text, at).map(archive -> read(
				Optional.of(new Part(archive.id(), new TextRange(at, text.wordEnd(at)))), at, archive.scheme(),
				new PlaceScan(text, archive.scheme(), at), List.of())).filter(one -> !one.found().isEmpty());
	}

	/** Levels of the Russian scheme that no known archive stands before. */
	private Optional<Read> unnamed(int at) {
		var label = RUSSIAN.labelAt(text, at).filter(one -> one.level().kind() == SchemeLevel.Kind.FOND || one.level()
				.kind() == SchemeLevel.Kind.OPIS);
		boolean isSpelt = label.isPresent() || isRecordGroup(at);
		if (!isSpelt) {
			return Optional.empty();
		}
		var scheme = label.isPresent() ? RUSSIAN : Scheme.of("american");
		var scan = new PlaceScan(text, scheme, at);
		long levels = scan.found().stream().filter(one -> !label.isPresent() || one.said().kind() != Level.Kind.OTHER)
				.count();
		if (levels < 2) {
			return Optional.empty();
		}
		int from = read.isEmpty() ? 0 : read.getLast().place().span().end();
		var archive = UnknownArchive.before(text, from, at);
		return Optional.of(read(archive, archive.map(part -> part.span().start()).orElse(at), scheme, scan, List.of()));
	}

	private boolean isRecordGroup(int at) {
		return text.text().startsWith("RG ", at) || text.text().startsWith("Record Group ", at);
	}

	private static Read read(Optional<Part> archive, int start, Scheme scheme, PlaceScan scan,
			List<PlaceScan.Found> upper) {
		var found = Stream.concat(upper.stream(), scan.found().stream()).toList();
		var place = new ArchivePlace(new TextRange(start, scan.end()), archive, said(found), scan.leaves());
		return new Read(place, scheme, found);
	}

	private static List<Level> said(List<PlaceScan.Found> found) {
		return found.stream().map(PlaceScan.Found::said).toList();
	}
}
