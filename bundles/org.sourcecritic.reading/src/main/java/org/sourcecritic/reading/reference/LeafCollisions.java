package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * Finds overlapping leaves of one file that are cited for different documents. A leaf on its own without a side is its
 * front when the other is its back: a document may end on one side and the next begin on the other.
 */
final class LeafCollisions {

	/** What tells documents apart. */
	private static final List<Role> TELLING = List.of(Role.DATE, Role.DESCRIPTION, Role.SENDER, Role.RECIPIENT);

	private LeafCollisions() {
	}

	/**
	 * A leaf that is cited.
	 *
	 * @param from its first side
	 * @param to its last side
	 */
	private record Cited(Position from, Position to, ReferenceInText reference) {

		boolean overlaps(Cited other) {
			return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
		}
	}

	/** A side in the order of a file: leaf 12, then the inserted 12a. */
	private record Position(int number, String letter, int side) implements Comparable<@NonNull Position> {

		private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::number)
				.thenComparing(Position::letter).thenComparingInt(Position::side);

		static Optional<Position> of(Leaf.Side side, boolean isBack) {
			int digits = 0;
			while (digits < side.number().length() && Character.isDigit(side.number().charAt(digits))) {
				digits++;
			}
			return digits == 0 || digits > 9
					? Optional.empty()
					: Optional.of(new Position(Integer.parseInt(side.number().substring(0, digits)),
							side.number().substring(digits), isBack ? 1 : 0));
		}

		@Override
		public int compareTo(Position other) {
			return ORDER.compare(this, other);
		}
	}

	/** One for each reference that collides with an earlier leaf, in the order of the text. */
	static List<RawFinding> in(List<ReferenceInText> references) {
		var files = references.stream().filter(reference -> file(reference).isPresent())
				.collect(Collectors.groupingBy(reference -> file(reference).orElseThrow(), TreeMap::new,
						Collectors.toList()));
		return files.values().stream().flatMap(file -> inFile(file).stream())
				.sorted(Comparator.comparing(finding -> finding.places().getFirst())).toList();
	}

	/** Which file; empty without an archive and a level below it. */
	private static Optional<String> file(ReferenceInText reference) {
		return reference.reference().place()
				.filter(place -> place.archive().isPresent() && !place.levels().isEmpty() && !place.leaves().isEmpty())
				.map(place -> place.archive().map(Part::value).orElse("") + place.levels().stream()
						.map(LeafCollisions::level).collect(Collectors.joining()));
	}

	private static String level(Level level) {
		return '\t' + level.kind().name() + ' ' + level.label() + ' ' + level.value().value();
	}

	/** Goes through the leaves in their order; only the one that reaches farthest can collide with the next. */
	private static List<RawFinding> inFile(List<ReferenceInText> references) {
		var leaves = new ArrayList<Cited>();
		references.forEach(reference -> reference.reference().place().orElseThrow().leaves()
				.forEach(leaf -> cited(leaf, reference).ifPresent(leaves::add)));
		leaves.sort(Comparator.comparing(Cited::from).thenComparing(leaf -> leaf.reference().reference().span()));
		var findings = new ArrayList<RawFinding>();
		Map<TextRange, ReferenceInText> found = new TreeMap<>();
		Optional<Cited> farthest = Optional.empty();
		for (var leaf : leaves) {
			farthest.filter(before -> before.overlaps(leaf) && isOther(before.reference(), leaf.reference()))
					.filter(before -> found.putIfAbsent(leaf.reference().reference().span(),
							leaf.reference()) == null)
					.ifPresent(before -> findings.add(finding(before.reference(), leaf.reference())));
			if (farthest.isEmpty() || leaf.to().compareTo(farthest.get().to()) > 0) {
				farthest = Optional.of(leaf);
			}
		}
		return findings;
	}

	private static Optional<Cited> cited(Leaf leaf, ReferenceInText reference) {
		boolean isSingle = leaf.from().number().equals(leaf.to().number());
		return Position.of(leaf.from(), leaf.from().face() == Face.VERSO)
				.flatMap(from -> Position.of(leaf.to(), leaf.to().face() == Face.VERSO
						|| leaf.to().face() == Face.UNSAID && !isSingle).map(to -> new Cited(from, to, reference)));
	}

	/** Whether both say what tells documents apart, and not the same. */
	private static boolean isOther(ReferenceInText one, ReferenceInText other) {
		return TELLING.stream().anyMatch(role -> differ(role, one.reference(), other.reference()));
	}

	private static boolean differ(Role role, Reference one, Reference other) {
		var first = one.part(role).map(Part::value);
		var second = other.part(role).map(Part::value);
		return first.isPresent() && second.isPresent()
				&& (role == Role.DATE
						? Dates.differ(first.get(), second.get())
						: !first.get().equalsIgnoreCase(second.get()));
	}

	private static RawFinding finding(ReferenceInText one, ReferenceInText other) {
		var both = new ArrayList<>(List.of(one, other));
		both.sort(Comparator.comparing(reference -> reference.reference().span()));
		return new RawFinding(RawFinding.Kind.LEAF_COLLISION,
				both.stream().map(reference -> reference.reference().span()).toList(),
				both.stream().map(ReferenceInText::text).toList());
	}
}
