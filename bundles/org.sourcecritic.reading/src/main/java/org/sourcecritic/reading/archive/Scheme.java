package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.sourcecritic.reading.archive.SchemeLevel.Kind;

/** How the holdings of some archives are ordered and cited, from {@code schemes.tsv}. */
final class Scheme {

	private static final Map<String, Scheme> ALL = loaded();

	/** @param end behind the label and its full stop */
	record Labelled(SchemeLevel level, int end) {}

	private record Label(Phrase phrase, SchemeLevel level) {}

	private final String id;
	private final List<SchemeLevel> levels = new ArrayList<>();
	/** By their first word, the longest first. */
	private final Map<String, List<Label>> labels = new HashMap<>();

	private Scheme(String id) {
		this.id = id;
	}

	/** @throws java.util.NoSuchElementException when the file has none of this name */
	static Scheme of(String id) {
		return Optional.ofNullable(ALL.get(id)).orElseThrow();
	}

	/** All that archives have, in the order of the file. */
	static List<Scheme> all() {
		return ALL.values().stream().filter(scheme -> !scheme.id.equals("any")).toList();
	}

	String id() {
		return id;
	}

	/** From the largest to the smallest, those without a label too. */
	List<SchemeLevel> levels() {
		return levels.stream().filter(level -> level.kind().isLevel()).toList();
	}

	Optional<SchemeLevel> first(Kind kind) {
		return levels.stream().filter(level -> level.kind() == kind).findFirst();
	}

	/** Whether a transfer of papers to an archive that has such begins here. */
	boolean isTransfer(Lettering text, int from) {
		return levels.stream().anyMatch(level -> level.shape() == ValueShape.TRANSFER
				&& level.shape().at(text, from).isPresent());
	}

	/** The label of a level or of leaves that stands here. */
	Optional<Labelled> labelAt(Lettering text, int from) {
		return longest(text, from, Scheme::isLabelled);
	}

	/** All levels and leaves of which a label stands here, those with the longest label first. */
	List<Labelled> labelsAt(Lettering text, int from) {
		var found = new ArrayList<Labelled>();
		for (var label : labels.getOrDefault(key(text, from), List.of())) {
			int end = isLabelled(label.level()) ? text.endOf(label.phrase(), from) : -1;
			if (end >= 0) {
				found.add(new Labelled(label.level(), end));
			}
		}
		return found;
	}

	private static boolean isLabelled(SchemeLevel level) {
		return (level.kind().isLevel() || level.kind() == Kind.LEAF) && level.shape() != ValueShape.COLLECTION;
	}

	private static String key(Lettering text, int from) {
		return text.isLetter(from) ? text.wordAt(from) : String.valueOf(text.at(from));
	}

	/** A mark of this kind that stands here. */
	Optional<Labelled> markAt(Lettering text, int from, Kind kind) {
		return longest(text, from, level -> level.kind() == kind);
	}

	private Optional<Labelled> longest(Lettering text, int from, Predicate<SchemeLevel> asked) {
		for (var label : labels.getOrDefault(key(text, from), List.of())) {
			int end = asked.test(label.level()) ? text.endOf(label.phrase(), from) : -1;
			if (end >= 0) {
				return Optional.of(new Labelled(label.level(), end));
			}
		}
		return Optional.empty();
	}

	private void add(SchemeLevel level) {
		levels.add(level);
		for (var phrase : level.labels()) {
			labels.computeIfAbsent(phrase.first(), first -> new ArrayList<>()).add(new Label(phrase, level));
		}
	}

	private static Map<String, Scheme> loaded() {
		var all = new LinkedHashMap<String, Scheme>();
		for (var cells : DataLines.cells("schemes.tsv")) {
			var scheme = all.computeIfAbsent(cells.get(0), Scheme::new);
			var kind = Kind.valueOf(cells.get(1));
			scheme.add(new SchemeLevel(scheme.levels.size(), kind, cells.get(2), cells.get(3),
					ValueShape.valueOf(cells.get(4)), cells.get(5), labels(cells.get(6), kind, all)));
		}
		all.values().forEach(scheme -> scheme.labels.values()
				.forEach(list -> list.sort(Comparator.comparingInt((Label label) -> label.phrase().pieces().size())
						.reversed())));
		return Collections.unmodifiableMap(all);
	}

	/** The labels of a cell; "=other" stands for those of the first level of the same kind in another scheme. */
	private static List<Phrase> labels(String cell, Kind kind, Map<String, Scheme> all) {
		return cell.startsWith("=")
				? Optional.ofNullable(all.get(cell.substring(1))).flatMap(other -> other.first(kind)).orElseThrow()
						.labels()
				: DataLines.divided(cell, ";").stream().map(Scheme::label).toList();
	}

	private static Phrase label(String written) {
		return written.startsWith("!") ? Phrase.ofAbbreviation(written.substring(1)) : Phrase.ofWords(written);
	}
}
