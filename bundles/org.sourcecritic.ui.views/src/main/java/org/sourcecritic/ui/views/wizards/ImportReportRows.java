package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.sourcecritic.ingest.files.ImportReport;
import org.sourcecritic.ui.CopiedText;

/** The lines of a report: the files that failed, and after them those that there is something to say about. */
record ImportReportRows(List<Row> rows) {

	/** One file. */
	record Row(Path file, String outcome, String reason) {

		/** Name, outcome, reason, folder. */
		String[] cells() {
			return new String[]{ oneLine(Optional.ofNullable(file.getFileName())), outcome, reason,
					oneLine(Optional.ofNullable(file.getParent())) };
		}

		/** Its fields with tabs between them, the path whole. */
		String line() {
			return String.join("\t", oneLine(Optional.of(file)), outcome, reason); //$NON-NLS-1$
		}

		/** A name may have line ends in it. */
		private static String oneLine(Optional<Path> path) {
			return path.map(Path::toString).orElse("").replaceAll("\\p{Cc}", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	static ImportReportRows of(ImportReport report) {
		return new ImportReportRows(Stream.concat(
				report.failed().stream()
						.map(file -> new Row(file.file(), Messages.ImportReportRows_failed, file.reason())),
				report.remarks().stream()
						.map(remark -> new Row(remark.file(), Messages.ImportReportRows_remark, remark.message())))
				.toList());
	}

	void copyAll(Display display) {
		copy(display, IntStream.range(0, rows.size()).toArray());
	}

	/** Puts some rows on the clipboard, one line each. */
	void copy(Display display, int... indices) {
		CopiedText.put(display, IntStream.of(indices).mapToObj(index -> rows.get(index).line())
				.collect(Collectors.joining(System.lineSeparator())));
	}
}
