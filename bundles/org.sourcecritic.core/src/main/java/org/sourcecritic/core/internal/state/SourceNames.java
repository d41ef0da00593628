package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourcecritic.core.internal.disk.CorpusFolder;

import com.ibm.icu.lang.UCharacter;

/**
 * Gives names to the originals in a corpus: their own, in NFC, as far as every file system can hold them, and told
 * apart
 * by {@code -2}, {@code -3} before the ending.
 */
final class SourceNames {

	/** In bytes of UTF-8; file systems end at 255. */
	private static final int LONGEST = 240;
	/** What follows the last full stop is an ending up to this length, in UTF-16 units. */
	private static final int LONGEST_ENDING = 16;
	/** Control characters, what Windows keeps for itself, halves of characters, and what the model's XML can't hold. */
	private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF<>:\"/\\\\|?*]");
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	/** By key. */
	private final Set<String> taken = new HashSet<>();
	/** By the key of a name, the number of the last one of that name. */
	private final Map<String, Integer> numbers = new HashMap<>();

	SourceNames(CorpusFolder folder) throws IOException {
		if (!Files.isDirectory(folder.file(CorpusFolder.SOURCES))) {
			return;
		}
		try (var sources = Files.newDirectoryStream(folder.file(CorpusFolder.SOURCES))) {
			sources.forEach(source -> taken.add(key(String.valueOf(source.getFileName()))));
		}
	}

	/** A name in the folder of originals that is free; it is not free afterwards. */
	String next(String fileName) {
		var name = legal(fileName);
		var stop = name.lastIndexOf('.');
		var ended = stop > 0 && name.length() - stop <= LONGEST_ENDING;
		var base = ended ? name.substring(0, stop) : name;
		var ending = ended ? name.substring(stop) : "";
		var first = cut(base, ending);
		var number = numbers.getOrDefault(key(first), 1);
		var free = first;
		while (!taken.add(key(free))) {
			number++;
			free = cut(base, "-" + number + ending);
		}
		numbers.put(key(first), number);
		return CorpusFolder.SOURCES + free;
	}

	private static String legal(String fileName) {
		var name = ILLEGAL.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC)).replaceAll("-");
		if (name.startsWith(".")) {
			// hidden, or a file that Git reads
			name = "-" + name.substring(1);
		}
		if (name.endsWith(".") || name.endsWith(" ")) {
			name = name.substring(0, name.length() - 1) + "-";
		}
		return DEVICE.matcher(name).matches() ? "-" + name : name;
	}

	/** The base, cut so that it fits with what comes after it. */
	private static String cut(String base, String after) {
		var cut = base;
		while (bytes(cut) + bytes(after) > LONGEST) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut + after;
	}

	private static int bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length;
	}

	/** The same for names that are one on some file system. */
	private static String key(String name) {
		return UCharacter.foldCase(Normalizer.normalize(name, Normalizer.Form.NFC), true);
	}
}
