package org.sourcecritic.reading.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** A piece of a pattern. Each goes over a bounded number of words, so that matching is linear in the sentence. */
sealed interface Element {

	/** All ways in which the pattern may go on; none when the words don't fit. */
	List<Path> from(Path path, CitingSentence sentence);

	/** With what it may begin. */
	Beginning beginning();

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
		public List<Path> from(Path path, CitingSentence sentence) {
			int at = path.next();
			var first = sentence.plain(at);
			if (first.isEmpty()) {
				return List.of();
			}
			var whole = byFirst.getOrDefault(first, List.of()).stream().filter(words -> sentence.has(at, words))
					.map(List::size);
			boolean alike = beginnings.stream().anyMatch(first::startsWith)
					|| endings.stream().anyMatch(first::endsWith);
			return Stream.concat(whole, alike ? Stream.of(1) : Stream.empty()).distinct()
					.map(count -> path.over(sentence.range(at, at + count), at + count)).toList();
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
		public List<Path> from(Path path, CitingSentence sentence) {
			var paths = List.of(path);
			for (var element : elements) {
				if (paths.isEmpty()) {
					return paths;
				}
				paths = paths.stream().flatMap(one -> element.from(one, sentence).stream()).toList();
			}
			return paths;
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

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return elements.stream().flatMap(element -> element.from(path, sentence).stream()).toList();
		}
	}

	/** There or not. */
	record Maybe(Element element) implements Element {

		@Override
		public Beginning beginning() {
			return element.beginning().orNothing();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return Stream.concat(element.from(path, sentence).stream(), Stream.of(path)).toList();
		}
	}

	/** Leads to the reference, but is no part of it. */
	record Leading(Element element) implements Element {

		@Override
		public Beginning beginning() {
			return element.beginning();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return element.from(path, sentence).stream()
					.map(one -> new Path(one.next(), path.span(), one.parts())).toList();
		}
	}

	/** Says something of the reference. */
	record Saying(Role role, Element element) implements Element {

		@Override
		public Beginning beginning() {
			return element.beginning();
		}

		@Override
		public List<Path> from(Path path, CitingSentence sentence) {
			return element.from(path, sentence).stream().filter(one -> one.next() > path.next())
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
		public List<Path> from(Path path, CitingSentence sentence) {
			int at = path.next();
			long free = IntStream.range(at, at + most).takeWhile(sentence::isFree).count();
			return IntStream.rangeClosed(0, (int) free)
					.mapToObj(count -> count == 0 ? path : path.over(sentence.range(at, at + count), at + count))
					.toList();
		}
	}

	/** What has no words of its own: a name, a date, a number. */
	record Found(Slot slot) implements Element {

		@Override
		public Beginning beginning() {
			return Beginning.with(slot);
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
