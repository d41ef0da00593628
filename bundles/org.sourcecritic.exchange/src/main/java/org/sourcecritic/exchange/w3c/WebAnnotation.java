package org.sourcecritic.exchange.w3c;

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

/**
 * W3C Web Annotation Data Model (Recommendation of 23 February 2017) as JSON-LD: offsets in code points, quotes beside
 * them, and the attributes that the model has no words for under {@code claim}. See docs/formats/web-annotation.md.
 */
public final class WebAnnotation implements ExchangeFormat {

	@Override
	public String id() {
		return "w3c";
	}

	@Override
	public String title() {
		return Messages.text("WebAnnotation_title");
	}

	@Override
	public String fileEnding() {
		return "jsonld";
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
		var start = head.stripLeading();
		return name.endsWith(".jsonld") || name.endsWith(".json") || start.startsWith("{") || start.startsWith("[");
	}

	@Override
	public IncomingClaims read(Path file, @Nullable IProgressMonitor monitor) throws ExchangeException {
		return new WebAnnotationReader(file).read(monitor);
	}

	@Override
	public ExportReport write(ExportSelection selection, Path file, @Nullable IProgressMonitor monitor)
			throws ExchangeException {
		return new WebAnnotationWriter(selection).write(file, monitor);
	}
}
