package org.sourcecritic.exchange.csv;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeFormat;
import org.sourcecritic.exchange.ExportReport;
import org.sourcecritic.exchange.ExportSelection;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.internal.Messages;

/** CSV, flat: one row per annotation, as described in docs/formats/csv-flat.md. */
public final class FlatCsv implements ExchangeFormat {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String title() {
		return Messages.text("FlatCsv_title");
	}

	@Override
	public String fileEnding() {
		return "csv";
	}

	@Override
	public boolean canRead() {
		return true;
	}

	@Override
	public boolean canWrite() {
		return true;
	}

	@Override
	public boolean recognises(Path file, String head) {
		var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv") || name.endsWith(".tsv")) {
			return true;
		}
		var firstLine = head.lines().findFirst().orElse("");
		return firstLine.contains(FlatColumns.DOCUMENT) && firstLine.contains(FlatColumns.TAG)
				&& !firstLine.startsWith("{") && !firstLine.startsWith("[") && !firstLine.startsWith("<");
	}

	@Override
	public IncomingClaims read(Path file, @Nullable IProgressMonitor monitor) throws ExchangeException {
		return new FlatCsvReader(file).read(monitor);
	}

	@Override
	public ExportReport write(ExportSelection selection, Path file, @Nullable IProgressMonitor monitor)
			throws ExchangeException {
		return new FlatCsvWriter(selection).write(file, monitor);
	}
}
