package org.sourcecritic.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** A piece of a pattern. Each goes over a bounded number of words, so that matching is linear in the sentence. */
sealed interface Element {

	/** All ways in which the pattern may go on; none when the words don't fit. */
	List<Path> from(Path path, CitingSentence sentence);

	/** With what it may begin. */
	Beginning beginning();

	/** Of each of these something stands in every sentence in which it fits. */
	List<Beginning> needs();

	private static List<Path> joined(List<Path> some, List<Path> more) {
		if (some.isEmpty() || more.isEmpty()) {
			return some.isEmpty() ? more : some;
		}
		List<Path> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

	/** One of several phrases, by their first word, or words that begin or end like this. */
	record Phrases(Map<String, List<List<String>>> byFirst, List<String> beginnings, List<String> endings)
			implements
				Element {

		public Phrases {
			byFirst = Map.copyOf(byFirst);
			beginnings = List.copyOf(beginnings);
			endings = List.copyOf(endings);
		}

		@Override
		public Beginning beginning() {
			return new Beginning(byFirst.keySet(), Set.copyOf(beginnings), Set.copyOf(endings), Set.of(), false, false);
		}

		@Override
		public List<Beginning> needs() {
			return List.of(beginning());
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			int at = path.next();
			var first = sentence.plain(at);
			if (first.isEmpty()) {
				return List.of();
			}
			var counts = counts(at, first, sentence);
			return counts.isEmpty()
					? List.of()
					: counts.stream().map(count -> path.over(sentence.range(at, at + count), at + count)).toList();
		}

		/** Over how many words the phrases go that stand here, each once. */
		private List<Integer> counts(int at, String first, CitingSentence sentence) {
			List<Integer> counts = new ArrayList<>(0);
			for (var phrase : byFirst.getOrDefault(first, List.of())) {
				if (!counts.contains(phrase.size()) && sentence.has(at, phrase)) {
					counts.add(phrase.size());
				}
			}
			if (!counts.contains(1) && isAlike(first)) {
				counts.add(1);
			}
			return counts;
		}

		private boolean isAlike(String first) {
			for (var beginning : beginnings) {
				if (first.startsWith(beginning)) {
					return true;
				}
			}
			for (var ending : endings) {
				if (first.endsWith(ending)) {
					return true;
				}
			}
			return false;
		}
	}

	/** One element behind the other. */
	record Row(List<Element> elements) implements Element {

		public Row {
			elements = List.copyOf(elements);
		}

		@Override
		public Beginning beginning() {
			return elements.stream().map(Element::beginning).reduce(Beginning.NOTHING, Beginning::then);
		}

		@Override
		public List<Beginning> needs() {
			return elements.stream().flatMap(element -> element.needs().stream()).toList();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			var paths = List.of(path);
			for (var element : elements) {
				if (paths.isEmpty()) {
					return paths;
				}
				paths = from(paths, element, sentence);
			}
			return paths;
		}

		private static List<Path> from(List<Path> paths, Element element, CitingSentence sentence) {
			if (paths.size() == 1) {
				return element.from(paths.getFirst(), sentence);
			}
			List<Path> further = new ArrayList<>();
			paths.forEach(path -> further.addAll(element.from(path, sentence)));
			return further;
		}
	}

	/** One of several. */
	record Choice(List<Element> elements) implements Element {

		public Choice {
			elements = List.copyOf(elements);
		}

		@Override
		public Beginning beginning() {
			return elements.stream().map(Element::beginning).reduce(Beginning::or).orElse(Beginning.NOTHING);
		}

		/** What is least likely to stand there of each. */
		@Override
		public List<Beginning> needs() {
			var rarest = elements.stream().map(element -> element.needs().stream()
					.min(Comparator.comparingInt(Beginning::size))).toList();
			return rarest.stream().allMatch(Optional::isPresent)
					? rarest.stream().flatMap(Optional::stream).reduce(Beginning::or).stream().toList()
					: List.of();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			List<Path> paths = List.of();
			for (var element : elements) {
				paths = joined(paths, element.from(path, sentence));
			}
			return paths;
		}
	}

	/** There or not. */
	record Maybe(Element element) implements Element {

		@Override
		public Beginning beginning() {
			return element.beginning().orNothing();
		}

		@Override
		public List<Beginning> needs() {
			return List.of();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return joined(element.from(path, sentence), List.of(path));
		}
	}

	/** Leads to the reference, but is no part of it. */
	record Leading(Element element) implements Element {

		@Override
		public Beginning beginning() {
			return element.beginning();
		}

		@Override
		public List<Beginning> needs() {
			return element.needs();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			var paths = element.from(path, sentence);
			return paths.isEmpty()
					? paths
					: paths.stream().map(one -> new Path(one.next(), path.span(), one.parts())).toList();
		}
	}

	/** Says something of the reference. */
	record Saying(Role role, Element element) implements Element {

		@Override
		public Beginning beginning() {
			return element.beginning();
		}

		@Override
		public List<Beginning> needs() {
			return element.needs();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			var paths = element.from(path, sentence);
			return paths.isEmpty()
					? paths
					: paths.stream().filter(one -> one.next() > path.next())
							.map(one -> one.with(role, part(path, one, sentence))).toList();
		}

		private Part part(Path before, Path behind, CitingSentence sentence) {
			return element instanceof Found found
					? found.slot().at(before.next(), sentence).orElseThrow().part()
					: sentence.part(before.next(), behind.next());
		}
	}

	/** What comes next, without going over it. */
	record Ahead(Element element, boolean wanted) implements Element {

		@Override
		public Beginning beginning() {
			return Beginning.NOTHING;
		}

		@Override
		public List<Beginning> needs() {
			return wanted ? element.needs() : List.of();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return element.from(path, sentence).isEmpty() == wanted ? List.of() : List.of(path);
		}
	}

	/** Up to so many words between, none of them a sign or one that ends a noun phrase. */
	record Gap(int most) implements Element {

		@Override
		public Beginning beginning() {
			return Beginning.ANY;
		}

		@Override
		public List<Beginning> needs() {
			return List.of();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			int at = path.next();
			List<Path> paths = new ArrayList<>();
			paths.add(path);
			for (int end = at + 1; end <= at + most && sentence.isFree(end - 1); end++) {
				paths.add(path.over(sentence.range(at, end), end));
			}
			return paths;
		}
	}

	/** What has no words of its own: a name, a date, a number. */
	record Found(Slot slot) implements Element {

		@Override
		public Beginning beginning() {
			return Beginning.with(slot);
		}

		@Override
		public List<Beginning> needs() {
			return slot == Slot.FRESH ? List.of() : List.of(beginning());
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return slot.at(path.next(), sentence)
					.map(filling -> filling.next() == path.next()
							? path
							: path.over(filling.span(), filling.next()))
					.stream().toList();
		}
	}
}
