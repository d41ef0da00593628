package org.sourcecritic.reading.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.PlaceScan.Found;

/**
 * A place that goes from the smallest to the largest, as American notes have it: "box 3, folder 12, Winslow Papers,
 * Massachusetts Historical Society" (The Chicago Manual of Style, 14.229).
 *
 * @param archive the repository
 * @param found from the largest to the smallest
 */
record ReversedPlace(Part archive, List<Found> found, int end) {

	private static final Scheme AMERICAN = Scheme.of("american");
	private static final int LONGEST_NAME = 60;
	private static final Pattern PAPERS = Pattern
			.compile("[^,;()\\n]{2,40} (?:Papers|Collection|MSS|Diaries|Diary|Correspondence),");
	private static final Set<String> SMALL = Set.of("box", "folder", "roll", "RG", "entry");

	ReversedPlace {
		found = List.copyOf(found);
	}

	static Optional<ReversedPlace> at(Lettering text, int at, Archives archives) {
		if (beginsWithPapers(text, at)) {
			return fromPapers(text, at, archives);
		}
		boolean isSmall = AMERICAN.labelAt(text, at).filter(label -> SMALL.contains(label.level().label()))
				.isPresent();
		if (!isSmall) {
			return Optional.empty();
		}
		var scan = new PlaceScan(text, AMERICAN, at);
		if (scan.found().isEmpty()) {
			return Optional.empty();
		}
		var collection = collection(text, AMERICAN, behindComma(text, scan.end()));
		int end = collection.map(one -> one.value().span().end()).orElse(scan.end());
		boolean isWhole = collection.isPresent() || scan.found().stream().anyMatch(one -> one.level().index() == 0);
		return isWhole
				? repository(text, behindComma(text, end), archives)
						.map(archive -> new ReversedPlace(archive, joined(collection, scan), archive.span().end()))
				: Optional.empty();
	}

	/** Whether somebody's papers are named here, up to a comma. */
	private static boolean beginsWithPapers(Lettering text, int at) {
		return Character.isUpperCase(text.at(at))
				&& PAPERS.matcher(text.text()).region(at, Math.min(text.length(), at + LONGEST_NAME)).lookingAt();
	}

	/** "Marsh Papers, MS 112/3, National Library of Scotland": the file between the papers and the repository. */
	private static Optional<ReversedPlace> fromPapers(Lettering text, int at, Archives archives) {
		var scan = new PlaceScan(text, AMERICAN, at);
		boolean isFile = scan.found().size() > 1 && scan.leaves().isEmpty()
				&& scan.found().getFirst().level().shape() == ValueShape.COLLECTION;
		return isFile
				? repository(text, behindComma(text, scan.end()), archives)
						.map(archive -> new ReversedPlace(archive, scan.found(), archive.span().end()))
				: Optional.empty();
	}

	private static List<Found> joined(Optional<Found> collection, PlaceScan scan) {
		return Stream.concat(collection.stream(), scan.found().stream())
				.sorted(Comparator.comparingInt(one -> one.level().index())).toList();
	}

	/** The offset behind a comma and its blanks; -1 where no comma is. */
	private static int behindComma(Lettering text, int end) {
		return text.at(end) == ',' ? text.afterBlanks(end + 1) : -1;
	}

	/** The papers of somebody whose name begins here; empty at -1. */
	static Optional<Found> collection(Lettering text, Scheme scheme, int at) {
		if (at < 0) {
			return Optional.empty();
		}
		var scan = new PlaceScan(text, scheme, at);
		return scan.found().stream().filter(one -> one.level().shape() == ValueShape.COLLECTION
				&& one.value().span().start() == at).findFirst();
	}

	private static Optional<Part> repository(Lettering text, int at, Archives archives) {
		if (at < 0) {
			return Optional.empty();
		}
		return archives.at(text, at).map(named -> new Part(american(named), new TextRange(at, named.end())))
				.or(() -> Institution.at(text, at).map(Institution::name));
	}

	private static String american(Archives.Named named) {
		return named.choices().stream().filter(one -> one.scheme() == AMERICAN).findFirst()
				.orElse(named.choices().getFirst()).id();
	}
}
