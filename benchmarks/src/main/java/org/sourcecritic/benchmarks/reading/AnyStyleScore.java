package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.publication.Label;
import org.sourcecritic.reading.publication.Publication;
import org.sourcecritic.reading.publication.PublicationReader;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * How exactly author, title, date and pages of AnyStyle's tagged references are read: the whole field, signs and the
 * "pp."
 * at its ends left aside. gold.xml is what the weights are fitted on; core.xml is not looked at.
 */
final class AnyStyleScore {

	private static final List<Label> FIELDS = List.of(Label.AUTHOR, Label.TITLE, Label.DATE, Label.PAGES,
			Label.CONTAINER);

	private final Path folder;
	private final boolean failures;

	AnyStyleScore(Path folder, boolean failures) {
		this.folder = folder;
		this.failures = failures;
	}

	void print() throws IOException {
		System.out.println("\n| AnyStyle | field | fields | precision | recall | F1 |\n|---|---|---:|---:|---:|---:|");
		for (var name : List.of("gold.xml", "core.xml")) {
			if (Files.isReadable(folder.resolve(name))) {
				print(name, AnyStyleFile.read(folder.resolve(name)));
			} else {
				System.out.println("No " + name + " in " + folder);
			}
		}
	}

	private void print(String name, List<TaggedReference> references) {
		var reader = new PublicationReader();
		var read = references.stream()
				.map(one -> reader.read(one.text(), new TextRange(0, one.text().length()))).toList();
		for (var field : FIELDS) {
			int right = 0;
			int given = 0;
			int wanted = 0;
			for (int i = 0; i < references.size(); i++) {
				var reference = references.get(i);
				var tagged = reference.all(field).stream().map(AnyStyleScore::bare)
						.filter(one -> !one.isEmpty()).toList();
				var found = read.get(i).flatMap(one -> field(reference.text(), one, field)).map(AnyStyleScore::bare);
				boolean isRight = found.isPresent() && tagged.contains(found.get());
				right += isRight ? 1 : 0;
				given += found.isPresent() ? 1 : 0;
				wanted += tagged.isEmpty() ? 0 : 1;
				if (failures && !isRight && (found.isPresent() || !tagged.isEmpty())) {
					System.out.println(field + " " + found.orElse("-") + " != " + tagged + " in " + reference.text());
				}
			}
			double precision = 100.0 * right / Math.max(1, given);
			double recall = 100.0 * right / Math.max(1, wanted);
			System.out.println(String.format(Locale.ROOT, "| %s | %s | %d | %.1f | %.1f | %.1f |", name,
					field.name().toLowerCase(Locale.ROOT), wanted, precision, recall,
					2 * precision * recall / Math.max(1, precision + recall)));
		}
	}

	private static Optional<String> field(String text, Publication read, Label field) {
		var part = switch (field) {
			case AUTHOR -> read.part(Role.AUTHOR);
			case TITLE -> read.part(Role.TITLE);
			case DATE -> read.part(Role.DATE).or(() -> read.part(Role.YEAR));
			case PAGES -> read.part(Role.PAGES);
			default -> read.part(Role.CONTAINER);
		};
		return part.map(one -> one.span().in(text));
	}

	private static String bare(String field) {
		return field.strip().replaceAll("^(?:[^\\p{L}\\p{N}]|(?:[pP]p?|pages?|pgs|pp?g|S|In|in)\\b)+|[^\\p{L}\\p{N}]+$",
				"");
	}
}
