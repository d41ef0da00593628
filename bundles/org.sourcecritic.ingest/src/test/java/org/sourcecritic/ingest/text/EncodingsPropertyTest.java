package org.sourcecritic.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.ReadRemark;
import org.sourcecritic.ingest.UnreadableDocumentException;

class EncodingsPropertyTest {

	@Property(tries = 300)
	void everyEncodingGivesTheSameCleanText(@ForAll("texts") String text) throws Exception {
		List<ReadDocument> read = List.of(read(text, StandardCharsets.UTF_8),
				read('\uFEFF' + text, StandardCharsets.UTF_8),
				read('\uFEFF' + text, StandardCharsets.UTF_16LE), read('\uFEFF' + text, StandardCharsets.UTF_16BE));

		assertThat(read).allMatch(read.get(0)::equals);
		String clean = read.get(0).text();
		assertThat(clean).matches(EncodingsPropertyTest::isXml).doesNotContain("\r", "\f");
		assertThat(clean.replace('\uFFFD', '?').length()).isEqualTo(expected(text).length());
		int changed = read.get(0).remarks().stream().mapToInt(ReadRemark::count).sum();
		assertThat(changed).isEqualTo((int) text.codePoints().filter(c -> !isKept(c)).count());
	}

	/** What XML 1.0 can hold, section 2.2. */
	private static boolean isXml(String text) {
		return text.codePoints()
				.allMatch(c -> c == 9 || c == 10 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
						|| c >= 0x10000);
	}

	private static boolean isKept(int c) {
		boolean control = c < 0x20 && c != 9 && c != 10 && c != 13;
		return !control && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
	}

	private static String expected(String text) {
		StringBuilder clean = new StringBuilder();
		text.replace("\r\n", "\n").codePoints().forEach(c -> clean.appendCodePoint(isKept(c) ? c : '?'));
		return clean.toString();
	}

	private static ReadDocument read(String text, Charset charset) throws IOException, UnreadableDocumentException {
		Path file = Files.createTempFile("encoding", ".txt");
		try {
			Files.write(file, text.getBytes(charset));
			return new PlainTextReader().read(file, new NullProgressMonitor());
		} finally {
			Files.delete(file);
		}
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> odd = Arbitraries
				.of("a", "\r", "\n", "\r\n", "\f", "\t", "\u0001", "\u001F", "\uFFFE", "\uFDEF", "\uD83D\uDCDC",
						"\uDBFF\uDFFF",
						"e\u0301", "\u0085", "ש", "x".repeat(40_000), "\uFEFF")
				.list().ofMaxSize(12).map(parts -> String.join("", parts));
		return odd.map(text -> "t" + text);
	}
}
