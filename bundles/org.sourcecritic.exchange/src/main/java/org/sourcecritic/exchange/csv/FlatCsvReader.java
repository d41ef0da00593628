package org.sourcecritic.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.Place;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.exchange.internal.Messages;

/** Reads one annotation per row: UTF-8 with or without byte order mark, any of {@code , ; tab} between the fields. */
final class FlatCsvReader {

	private static final int LONGEST_HEAD = 1 << 16;

	private final Path file;
	private final List<IncomingClaim> claims = new ArrayList<>();
	private final List<ExchangeProblem> problems = new ArrayList<>();
	private final List<ExchangeProblem> remarks = new ArrayList<>();

	FlatCsvReader(Path file) {
		this.file = file;
	}

	IncomingClaims read(@Nullable IProgressMonitor monitor) throws ExchangeException {
		long row = 1;
		try (var reader = open(); var parser = format(reader).parse(reader)) {
			var names = List.copyOf(parser.getHeaderNames());
			checkNames(names);
			var progress = SubMonitor.convert(monitor, Messages.text("Import_task"), 1000);
			for (CSVRecord cells : parser) {
				row++;
				progress.setWorkRemaining(1000).split(1);
				add(row, names, cells);
			}
		} catch (CharacterCodingException e) {
			throw new ExchangeException(Place.file(file), Messages.text("FlatCsv_noUtf8"), e);
		} catch (UncheckedIOException e) {
			throw broken(row, e);
		} catch (CSVException e) {
			throw broken(row, e);
		} catch (IOException e) {
			throw new ExchangeException(Place.file(file), Reason.of(e), e);
		} catch (IllegalArgumentException e) {
			throw new ExchangeException(Place.row(file, 1), Messages.text("FlatCsv_badHeader"), e);
		}
		return new IncomingClaims(claims, List.of(), problems, remarks);
	}

	private ExchangeException broken(long row, Exception e) {
		if (e.getCause() instanceof CharacterCodingException) {
			return new ExchangeException(Place.row(file, row + 1), Messages.text("FlatCsv_noUtf8"), e);
		}
		return new ExchangeException(Place.row(file, row + 1), Messages.text("FlatCsv_broken"), e);
	}

	private Reader open() throws IOException {
		var in = Files.newInputStream(file);
		var reader = new PushbackReader(
				new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())), LONGEST_HEAD);
		try {
			int first = reader.read();
			if (first >= 0 && first != '\uFEFF') {
				reader.unread(first);
			}
		} catch (IOException e) {
			reader.close();
			throw e;
		}
		return reader;
	}

	/** The separator that stands most often in the first line, outside of quotes. */
	private static CSVFormat format(Reader reader) throws IOException {
		var head = new StringBuilder();
		int c = reader.read();
		while (c >= 0 && head.length() < LONGEST_HEAD - 1) {
			head.append((char) c);
			if (c == '\n' || c == '\r') {
				break;
			}
			c = reader.read();
		}
		((PushbackReader) reader).unread(head.toString().toCharArray());
		char separator = ',';
		for (char candidate : new char[]{ ';', '\t' }) {
			if (count(head, candidate) > count(head, separator)) {
				separator = candidate;
			}
		}
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader().setSkipHeaderRecord(true)
				.setIgnoreEmptyLines(true).get();
	}

	private static long count(CharSequence text, char wanted) {
		return text.chars().filter(c -> c == wanted).count();
	}

	private void checkNames(List<String> names) throws ExchangeException {
		Set<String> missing = new HashSet<>(Set.of(FlatColumns.DOCUMENT, FlatColumns.TAG));
		names.forEach(missing::remove);
		boolean placed = names.contains(FlatColumns.SPANS)
				|| names.contains(FlatColumns.START) && names.contains(FlatColumns.END)
				|| names.contains(FlatColumns.START_CODE_POINT) && names.contains(FlatColumns.END_CODE_POINT);
		if (!placed) {
			missing.add(FlatColumns.START);
			missing.add(FlatColumns.END);
		}
		if (!missing.isEmpty()) {
			throw new ExchangeException(new ExchangeProblem(Place.row(file, 1),
					Messages.text("FlatCsv_missingColumns", String.join(", ", missing.stream().sorted().toList()))));
		}
		for (var name : names) {
			if (!FlatColumns.ALL.contains(name)) {
				remarks.add(new ExchangeProblem(Place.row(file, 1), Messages.text("FlatCsv_unknownColumn", name)));
			}
		}
	}

	private void add(long row, List<String> names, CSVRecord cells) {
		var place = Place.row(file, row);
		if (!cells.isConsistent()) {
			problems.add(new ExchangeProblem(place,
					Messages.text("FlatCsv_cellCount", Integer.toString(cells.size()),
							Integer.toString(names.size()))));
			return;
		}
		try {
			claims.add(new FlatRow(place, names, cells).claim());
		} catch (IllegalArgumentException e) {
			problems.add(new ExchangeProblem(place, String.valueOf(e.getMessage())));
		}
	}
}
