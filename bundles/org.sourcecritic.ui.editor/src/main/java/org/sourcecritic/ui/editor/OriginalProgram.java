package org.sourcecritic.ui.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.program.Program;

/**
 * The system's program for a file. Of the usual readers of PDF it is known how they are told a page; every other
 * program, and every other kind of file, is opened at its beginning.
 */
final class OriginalProgram {

	private static final String PDF = "application/pdf"; //$NON-NLS-1$
	private static final String PAGE = "%page"; //$NON-NLS-1$
	private static final String FILE = "%file"; //$NON-NLS-1$
	private static final String ADDRESS = "%address"; //$NON-NLS-1$
	/** So long the system may take to name its program, in milliseconds. */
	private static final long PATIENCE = 1_500;

	/**
	 * By a part of the name under which the desktop knows them (freedesktop.org, Desktop Entry Specification). From
	 * their manuals: evince(1), atril(1), xreader(1), okular(1), zathura(1), mupdf(1), qpdfview(1); browsers as
	 * ISO 32000 puts it, by the fragment of an address (RFC 8118).
	 */
	private static final Map<String, List<String>> AT_PAGE = Map.ofEntries(
			Map.entry("evince", List.of("evince", "--page-index=" + PAGE, FILE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("papers", List.of("papers", "--page-index=" + PAGE, FILE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("atril", List.of("atril", "--page-index=" + PAGE, FILE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("xreader", List.of("xreader", "--page-index=" + PAGE, FILE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("okular", List.of("okular", "--page", PAGE, FILE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("zathura", List.of("zathura", "--page=" + PAGE, FILE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("mupdf", List.of("mupdf", FILE, PAGE)), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("qpdfview", List.of("qpdfview", FILE + "#" + PAGE)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("firefox", List.of("firefox", ADDRESS)), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("chromium", List.of("chromium", ADDRESS)), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("google-chrome", List.of("google-chrome", ADDRESS))); //$NON-NLS-1$ //$NON-NLS-2$

	private OriginalProgram() {
	}

	/**
	 * Opens a file; may wait a moment for the system, so not for the display's thread.
	 *
	 * @param leaf
	 *     the page, counted from 1
	 * @return false when the system has no program for it
	 */
	static boolean open(Path file, int leaf) {
		return isPdf(file) && leaf > 1 && usual().flatMap(name -> command(name, file, leaf))
				.filter(OriginalProgram::starts).isPresent() || Program.launch(file.toString());
	}

	private static boolean isPdf(Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"); //$NON-NLS-1$
	}

	/** What opens a file at a page, by the desktop's name of the program; empty when that program is not known. */
	static Optional<List<String>> command(String desktopName, Path file, int leaf) {
		var name = desktopName.toLowerCase(Locale.ROOT);
		return AT_PAGE.entrySet().stream().filter(program -> name.contains(program.getKey()))
				.min(Comparator.comparingInt(program -> name.indexOf(program.getKey())))
				.map(program -> program.getValue().stream()
						.map(part -> part.replace(PAGE, String.valueOf(leaf)).replace(FILE, file.toString())
								.replace(ADDRESS, file.toUri().toASCIIString() + "#page=" + leaf)) //$NON-NLS-1$
						.toList());
	}

	/** The desktop's name of its program for PDF; empty where there is no such desktop. */
	private static Optional<String> usual() {
		try {
			var process = new ProcessBuilder("xdg-mime", "query", "default", PDF) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
				process.destroy();
				return Optional.empty();
			}
			var name = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return Optional.of(name).filter(found -> !found.isEmpty());
		} catch (IOException e) {
			return Optional.empty(); // another system
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static boolean starts(List<String> command) {
		try {
			new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			return true;
		} catch (IOException e) {
			return false; // it is installed in a way of its own: the desktop knows how to start it
		}
	}
}
