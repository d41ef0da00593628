package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.CorpusProblem;
import org.sourcecritic.core.internal.disk.JournalParts;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.model.xmi.UnreadableModelException;

/**
 * What the journal says, read part by part. A last line that is cut off was never promised to anybody and is dropped. A
 * damaged line that is whole is a problem; what stands before it counts.
 *
 * @param lastPart
 *     the number of the last part, 0 when there is none
 * @param lastLine
 *     the number of the last line, 0 when there is none
 */
public record JournalContent(List<JournalLine> lines, long lastPart, long lastLine, List<CorpusProblem> problems) {
	public JournalContent {
		lines = List.copyOf(lines);
		problems = List.copyOf(problems);
	}

	public static JournalContent read(Path folder) throws IOException {
		var parts = JournalParts.in(folder);
		var lines = new ArrayList<JournalLine>();
		var problems = new ArrayList<CorpusProblem>();
		for (var part : parts.values()) {
			try {
				read(part, Files.readAllBytes(part), lines, problems);
			} catch (NoSuchFileException e) {
				// folded since the folder was listed: what it said is in the sets
				continue;
			}
		}
		return new JournalContent(lines, parts.isEmpty() ? 0 : parts.lastKey(),
				lines.isEmpty() ? 0 : lines.getLast().number(), problems);
	}

	/** The parts of which something was not read. */
	Set<Path> damagedParts() {
		return problems.stream().map(CorpusProblem::file).collect(Collectors.toUnmodifiableSet());
	}

	/** The last word of its lines on each id. */
	Overlay overlay() {
		var overlay = new Overlay();
		lines.forEach(line -> overlay.add(line.edits()));
		return overlay;
	}

	private static void read(Path part, byte[] bytes, List<JournalLine> lines, List<CorpusProblem> problems) {
		var count = 0;
		for (var from = 0; from < bytes.length;) {
			count++;
			var to = from;
			while (to < bytes.length && bytes[to] != '\n') {
				to++;
			}
			try {
				var line = to == bytes.length ? null : JournalLine.decode(bytes, from, to);
				if (line == null) {
					if (to < bytes.length) {
						problems.add(new CorpusProblem(part, count, Messages.format("JournalContent_damaged")));
					}
					return;
				}
				lines.add(line);
			} catch (UnreadableModelException e) {
				problems.add(new CorpusProblem(part, count, Messages.format("JournalContent_unknown")));
				return;
			}
			from = to + 1;
		}
	}
}
