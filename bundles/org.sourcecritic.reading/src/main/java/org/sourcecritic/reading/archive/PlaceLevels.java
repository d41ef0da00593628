package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;

/** The levels of a place beside those of its archive's scheme. */
final class PlaceLevels {

	private PlaceLevels() {
	}

	/** The scheme of a place: that of its archive, or the one its levels have labels of. */
	static Scheme scheme(ArchivePlace place, Archives archives) {
		return place.archive().map(Part::value).flatMap(id -> fitting(archives.schemes(id), place))
				.or(() -> place.archive().map(Part::value).flatMap(name -> named(name, archives)))
				.or(() -> place.archive().map(Part::value).flatMap(name -> ofInstitution(name, place)))
				.or(() -> place.archive().map(Part::value).flatMap(NamedArchives::schemeOf))
				.orElseGet(() -> byLabels(place));
	}

	/** The first that has all the levels, or else the first. */
	private static Optional<Scheme> fitting(List<Scheme> schemes, ArchivePlace place) {
		return schemes.size() > 1
				? schemes.stream().filter(scheme -> hasAll(scheme, place)).findFirst().or(() -> schemes.stream()
						.findFirst())
				: schemes.stream().findFirst();
	}

	/** That of an archive whose names stay as the text has them. */
	private static Optional<Scheme> named(String name, Archives archives) {
		return archives.at(new Lettering(name), 0).filter(one -> one.end() == name.length())
				.map(one -> one.choices().getFirst().scheme());
	}

	private static Optional<Scheme> ofInstitution(String name, ArchivePlace place) {
		return Institution.at(new Lettering(name), 0).flatMap(one -> fitting(one.schemes(), place));
	}

	/** The first scheme that has all the levels. */
	private static Scheme byLabels(ArchivePlace place) {
		return Scheme.all().stream().filter(scheme -> hasAll(scheme, place)).findFirst()
				.orElseGet(() -> Scheme.of("russian"));
	}

	private static boolean hasAll(Scheme scheme, ArchivePlace place) {
		var found = of(place, scheme);
		return found.size() == place.levels().size()
				&& found.stream().allMatch(one -> one.level().accepts(one.value().value()));
	}

	/**
	 * Each level with the one of the scheme that has its label and its place in the order; those without one are left
	 * out.
	 */
	static List<PlaceScan.Found> of(ArchivePlace place, Scheme scheme) {
		var found = new ArrayList<PlaceScan.Found>();
		int last = -1;
		for (var level : place.levels()) {
			var next = next(level, scheme, last);
			if (next.isPresent()) {
				found.add(new PlaceScan.Found(next.get(), level.value()));
				last = next.get().index();
			}
		}
		return List.copyOf(found);
	}

	private static Optional<SchemeLevel> next(Level level, Scheme scheme, int last) {
		var labelled = scheme.levels().stream().filter(one -> one.index() > last && one.label().equals(level.label()))
				.toList();
		return labelled.stream().filter(one -> one.accepts(level.value().value())).findFirst()
				.or(() -> labelled.stream().findFirst());
	}
}
