package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sourcecritic.reading.archive.italian.Component;
import org.sourcecritic.reading.archive.italian.Component.Label;
import org.sourcecritic.reading.archive.italian.ItalianArchiveReader;

/**
 * How exactly the components of references to archives are read in the LinkedBooks data (Rodrigues Alves, Colavizza and
 * Kaplan 2018): archive_lib, archivalreference, registry, box, folder, filza.
 * <p>
 * The reader gets the words of all lines, joined by spaces and line ends, as one text; it isn't told where a reference
 * begins or ends. A component of the data is a longest run of words with one of the six labels within one reference
 * (column 4: a reference ends with e-r and begins with b-r), also over the end of a line. It is right when label, first
 * and last word agree. F1 is the micro-average over the six labels. For comparison, the components of both sides are
 * cut
 * at the ends of lines, since a line is a sequence in the data, and into words.
 */
final class LinkedBooksScore {

	private static final Map<String, Label> LABELS = Map.of("archive_lib", Label.ARCHIVE, "archivalreference",
			Label.SERIES, "registry", Label.REGISTRY, "box", Label.BOX, "folder", Label.FOLDER, "filza", Label.FILZA);

	private final Path folder;
	private final boolean failures;

	/** @param failures whether what is missed or too much in clean_valid is printed; of clean_test nothing is */
	LinkedBooksScore(Path folder, boolean failures) {
		this.folder = folder;
		this.failures = failures;
	}

	void print() throws IOException {
		System.out.println(
				"| LinkedBooks | gold | read | right | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|---:|");
		for (var part : List.of("valid", "test")) {
			var text = LinkedBooksText.read(folder.resolve("clean_" + part + ".conll"), LABELS);
			var read = Set.copyOf(new ItalianArchiveReader().read(text.text()));
			print(part, text.components(), read);
			print(part + ", by line", text.byLine(text.components()), text.byLine(read));
			print(part + ", by word", text.byWord(text.components()), text.byWord(read));
			if (failures && part.equals("valid")) {
				show("missed", text.text(), text.components(), read);
				show("extra", text.text(), read, text.components());
			}
		}
	}

	private static void print(String part, Set<Component> gold, Set<Component> read) {
		var right = new HashSet<>(gold);
		right.retainAll(read);
		var golds = count(gold);
		var reads = count(read);
		var rights = count(right);
		for (var label : Label.values()) {
			row(part + " " + label.name().toLowerCase(Locale.ROOT), golds.getOrDefault(label, 0),
					reads.getOrDefault(label, 0), rights.getOrDefault(label, 0));
		}
		row("**" + part + "**", gold.size(), read.size(), right.size());
	}

	private static Map<Label, Integer> count(Set<Component> components) {
		var counts = new EnumMap<Label, Integer>(Label.class);
		components.forEach(component -> counts.merge(component.label(), 1, Integer::sum));
		return counts;
	}

	private static void row(String what, int gold, int read, int right) {
		double precision = read == 0 ? 0 : 100.0 * right / read;
		double recall = gold == 0 ? 0 : 100.0 * right / gold;
		double f1 = gold + read == 0 ? 0 : 200.0 * right / (gold + read);
		System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %.1f | %.1f | %.1f |%n", what, gold, read, right,
				precision, recall, f1);
	}

	private static void show(String what, String text, Set<Component> of, Set<Component> others) {
		of.stream().filter(component -> !others.contains(component))
				.sorted((one, other) -> one.span().compareTo(other.span()))
				.forEach(component -> System.out.println("    " + what + " " + component.label() + " "
						+ component.span().start() + "  " + component.span().in(text).replace('\n', '/')));
	}
}
