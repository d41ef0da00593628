package org.sourcecritic.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sourcecritic.benchmarks.text.Texts;

/**
 * A folder as archives hand it out: a hundred files in each folder, called the same in each; one file in a hundred is
 * no
 * text at all.
 */
final class ManyFiles {

	private static final int IN_A_FOLDER = 100;
	private static final byte[] NO_TEXT = { 'B', 'M', 0, 0, 1, 2, 3 };

	private ManyFiles() {
	}

	/**
	 * @param length
	 *     of each text, in UTF-16 units
	 */
	static void write(Path folder, int count, int length) throws IOException {
		var book = Texts.book();
		for (var i = 0; i < count; i++) {
			var file = folder.resolve("box-" + i / IN_A_FOLDER).resolve("leaf-" + i % IN_A_FOLDER + ".txt");
			Files.createDirectories(file.getParent());
			if (i % IN_A_FOLDER == IN_A_FOLDER - 1) {
				Files.write(file, NO_TEXT);
			} else {
				var start = (int) ((long) i * length % (book.length() - length));
				Files.writeString(file, book.substring(start, start + length));
			}
		}
	}
}
