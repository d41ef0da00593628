package org.sourcecritic.benchmarks.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.FiguresOfText;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.attribution.AttributionReader;
import org.sourcecritic.reading.note.NoteInText;
import org.sourcecritic.reading.note.ReferencesOfNotes;
import org.sourcecritic.reading.number.NumberCandidates;
import org.sourcecritic.reading.reference.Article;
import org.sourcecritic.reading.reference.DocumentReferences;

/** How fast figures and references are found in a book, on one thread. */
final class SpeedTable {

	private static final int RUNS = 5;
	private static final int TENFOLD = 10;
	private static final double MEGABYTE = 1e6;
	private static final double NANOS = 1e9;

	/** @param book English, with line ends */
	void print(String book) {
		System.out.println("| speed | |\n|---|---:|");
		var candidates = NumberCandidates.of(ReadingLanguage.ENGLISH);
		double all = seconds(book, text -> count(candidates, text));
		row("candidates in " + megabytes(book) + " MB, MB/s", megabytes(book, all));
		double tenth = seconds(book.substring(0, book.length() / TENFOLD), text -> count(candidates, text));
		row("candidates, time of the book to that of a tenth of it", all / tenth);
		double whole = seconds(book, text -> FiguresOfText.of(text, List.of(), Optional.of("en"), Optional.empty())
				.size());
		row("all figures with structure and sentences, MB/s", megabytes(book, whole));
		var sentences = SentenceFinder.of(book).sentences().stream().map(sentence -> sentence.pieces().stream()
				.map(piece -> piece.in(book).replace('\n', ' ')).collect(Collectors.joining(" "))).toList();
		var reader = FigureReader.of(ReadingLanguage.ENGLISH, Separators.UNTOLD);
		double read = seconds(book, text -> sentences.stream().mapToLong(one -> reader.read(one).size()).sum());
		row("figures of its sentences alone, MB/s", megabytes(book, read));
		references(book);
		System.out.println();
		SlowLines.printFigures(reader);
		var notes = new ReferencesOfNotes(new ArchivalReferences());
		SlowLines.printReferences("references of a note", line -> notes.read(line,
				List.of(new NoteInText(Optional.empty(), new TextRange(0, line.length()))), List.of()).getFirst());
		var attributions = AttributionReader.of(ReadingLanguage.ENGLISH);
		SlowLines.printReferences("what a sentence refers to", attributions::read);
	}

	private static void references(String book) {
		var structure = Article.structure(book);
		double all = seconds(book,
				text -> DocumentReferences.of(text, structure, Optional.of("en"), null).references().size());
		row("all references with the structure found before, "
				+ structure.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE).count() + " notes, MB/s",
				megabytes(book, all));
		var prose = structure.stream().filter(segment -> segment.getKind() == SegmentKind.PARAGRAPH)
				.map(segment -> segment.getSpans().stream()
						.map(span -> book.substring(span.getStart(), span.getEnd())).collect(Collectors.joining(" ")))
				.collect(Collectors.joining("\n\n"));
		var paragraphs = Article.structure(prose).stream()
				.filter(segment -> segment.getKind() == SegmentKind.PARAGRAPH).toList();
		double running = seconds(prose,
				text -> DocumentReferences.of(text, paragraphs, Optional.of("en"), null).references().size());
		row("references of its paragraphs alone, MB/s", megabytes(prose, running));
	}

	private static long count(NumberCandidates candidates, String text) {
		long count = 0;
		for (int at = candidates.next(text, 0); at < text.length(); at = candidates.next(text, endOfWord(text, at))) {
			count++;
		}
		return count;
	}

	private static int endOfWord(String text, int from) {
		int at = from + 1;
		while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** The median of some runs after one that doesn't count. */
	private static double seconds(String text, ToLongFunction<String> work) {
		work.applyAsLong(text);
		var times = IntStream.range(0, RUNS).mapToDouble(run -> {
			long start = System.nanoTime();
			if (work.applyAsLong(text) < 0) {
				throw new IllegalStateException("Nothing is counted below none");
			}
			return (System.nanoTime() - start) / NANOS;
		}).toArray();
		Arrays.sort(times);
		return times[RUNS / 2];
	}

	private static String megabytes(String text) {
		return String.format(Locale.ROOT, "%.1f", text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE);
	}

	private static double megabytes(String text, double seconds) {
		return text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE / seconds;
	}

	private static void row(String what, double value) {
		System.out.printf(Locale.ROOT, "| %s | %.2f |%n", what, value);
	}
}
