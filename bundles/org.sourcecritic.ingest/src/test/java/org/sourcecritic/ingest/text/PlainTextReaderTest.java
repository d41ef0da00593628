package org.sourcecritic.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ingest.CharacterRemark;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.model.SegmentKind;

class PlainTextReaderTest {

	private static final Locale BEFORE = Locale.getDefault();

	private final Path folder;

	PlainTextReaderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeAll
	static void inEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterAll
	static void inTheLanguageAsItWas() {
		Locale.setDefault(BEFORE);
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void readsTheSameFromEveryEncoding(byte[] bytes) throws Exception {
		assertThat(read(bytes).text()).isEqualTo("Zürich, Łódź: ש\u05C1 \uD83D\uDCDC\nend");
	}

	static Stream<byte[]> encodings() {
		String text = "Zürich, Łódź: ש\u05C1 \uD83D\uDCDC\nend";
		return Stream.of(text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
				("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
				("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	void refusesWhatIsNoText(String hex, String reason) throws Exception {
		Path file = Files.write(folder.resolve("bad.txt"), HexFormat.of().parseHex(hex.replace(" ", "")));

		assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableDocumentException.class)
				.hasMessage(file + ": " + reason);
	}

	static Stream<Arguments> badFiles() {
		String utf8 = "; save it as UTF-8";
		return Stream.of(Arguments.of("", "holds no text"), Arguments.of("EFBBBF", "holds no text"),
				Arguments.of("20 0A 0C 0D 09", "holds no text"), Arguments.of("FFFE", "holds no text"),
				Arguments.of("61 0A 62 E9 63", "is not valid UTF-8 at byte 3 (line 2)" + utf8),
				Arguments.of("61 C3", "is not valid UTF-8 at byte 1 (line 1)" + utf8),
				Arguments.of("61 0D0A 0D 0A EDA080", "is not valid UTF-8 at byte 5 (line 3)" + utf8),
				Arguments.of("C0AF", "is not valid UTF-8 at byte 0 (line 1)" + utf8),
				Arguments.of("61 0A 0A 00 62", "has a NUL byte in line 3; it may be no text"),
				Arguments.of("FFFE 6100 0A00 00D8 6200",
						"has an unpaired surrogate, half of a character, at byte 6 (line 2)"),
				Arguments.of("FFFE 6100 00DC",
						"has an unpaired surrogate, half of a character, at byte 4 (line 1)"),
				Arguments.of("FEFF 0061 D800",
						"has an unpaired surrogate, half of a character, at byte 4 (line 1)"),
				Arguments.of("FEFF 0061 00", "is not valid UTF-16 at byte 4 (line 1)"),
				Arguments.of("FFFE0000 61000000", "is in UTF-32; save it as UTF-8"),
				Arguments.of("0000FEFF 00000061", "is in UTF-32; save it as UTF-8"),
				Arguments.of("6100 6200", "has a NUL byte in line 1; it may be no text"));
	}

	@Test
	void namesTheByteFarIntoAFile() throws Exception {
		byte[] bytes = "line\r\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
		bytes[200_001] = (byte) 0xFF;

		assertThatThrownBy(() -> read(bytes)).hasMessageContaining("at byte 200001 (line 33334)");
	}

	@Test
	void makesEveryLineEndLf() throws Exception {
		assertThat(read("a\r\nb\rc\nd\r\r\n\ne").text()).isEqualTo("a\nb\nc\nd\n\n\ne");
		String across = "x".repeat((1 << 16) - 1) + "\r\n" + "y";
		assertThat(read(across).text()).endsWith("x\ny").hasSize((1 << 16) + 1);
	}

	@Test
	void makesFormFeedsPageBreaks() throws Exception {
		ReadDocument read = read("One.\fTwo.\r\n\fThree.");

		assertThat(read.text()).isEqualTo("One.\nTwo.\n\nThree.");
		assertThat(read.segments()).filteredOn(segment -> segment.kind() == SegmentKind.PAGE_BREAK)
				.extracting(FoundSegment::spans)
				.containsExactly(List.of(new TextRange(4, 5)), List.of(new TextRange(10, 11)));
		assertThat(read.remarks()).containsExactly(new CharacterRemark(CharacterRemark.Kind.PAGE_BREAK, '\f', 4, 2));
	}

	@Test
	void replacesWhatXmlCantHold() throws Exception {
		ReadDocument read = read("a\u0001b\u0001\u000B\uFFFEc\uD83F\uDFFFd\uFDD0\te\u0085\uFFFD\uE000");

		assertThat(read.text()).isEqualTo("a\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFDd\uFFFD\te\u0085\uFFFD\uE000");
		assertThat(read.remarks()).containsExactly(new CharacterRemark(CharacterRemark.Kind.CONTROL_REPLACED, 1, 1, 2),
				new CharacterRemark(CharacterRemark.Kind.CONTROL_REPLACED, 0x0B, 4, 1),
				new CharacterRemark(CharacterRemark.Kind.NONCHARACTER_REPLACED, 0xFFFE, 5, 1),
				new CharacterRemark(CharacterRemark.Kind.NONCHARACTER_REPLACED, 0x1FFFF, 7, 1),
				new CharacterRemark(CharacterRemark.Kind.NONCHARACTER_REPLACED, 0xFDD0, 9, 1));
	}

	@Test
	void refusesALargeFileBeforeItIsRead() throws Exception {
		Path file = folder.resolve("large.txt");
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(PlainTextReader.LARGEST + 1);
		}
		var monitor = new Counting();

		assertThatThrownBy(() -> new PlainTextReader().read(file, monitor))
				.hasMessage(file + ": is larger than 100 MB (101 MB); divide it");
		assertThat(monitor.worked).isZero();
	}

	@Test
	void reads50Megabytes() throws Exception {
		byte[] line = "Ледоход начался рано, и соль везли на санях. ".getBytes(StandardCharsets.UTF_8);
		line[line.length - 1] = '\n';
		byte[] bytes = new byte[50_000_000 / line.length * line.length];
		for (int i = 0; i < bytes.length; i += line.length) {
			System.arraycopy(line, 0, bytes, i, line.length);
		}
		var monitor = new Counting();
		Path file = Files.write(folder.resolve("long.txt"), bytes);

		String text = new PlainTextReader().read(file, monitor).text();

		assertThat(text).hasSize(bytes.length / line.length * 45);
		assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
		assertThat(monitor.worked).isBetween(monitor.total - 1, monitor.total + 1);
	}

	@Test
	void stopsWhenCancelled() throws Exception {
		Path file = Files.writeString(folder.resolve("long.txt"), "line\n".repeat(100_000));
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};

		assertThatThrownBy(() -> new PlainTextReader().read(file, monitor))
				.isInstanceOf(OperationCanceledException.class);
	}

	@ParameterizedTest
	@CsvSource({ "a.txt,true", "a.TXT,true", "README,true", "notes.md,true", "a.pdf,false", "a.HTML,false",
			"a.docx,false" })
	void acceptsWhatMayBePlainText(String name, boolean accepted) {
		assertThat(new PlainTextReader().accepts(Path.of(name), new byte[0])).isEqualTo(accepted);
	}

	@Test
	void namesAFileThatIsGone() {
		assertThatThrownBy(() -> read(folder.resolve("gone.txt")))
				.hasMessageEndingWith("gone.txt: there is no such file");
	}

	private ReadDocument read(String text) throws IOException, UnreadableDocumentException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private ReadDocument read(byte[] bytes) throws IOException, UnreadableDocumentException {
		return read(Files.write(folder.resolve("test.txt"), bytes));
	}

	private static ReadDocument read(Path file) throws UnreadableDocumentException {
		return new PlainTextReader().read(file, new NullProgressMonitor());
	}

	private static final class Counting extends NullProgressMonitor {

		private int total;
		private int worked;

		@Override
		@NonNullByDefault({})
		public void beginTask(String name, int totalWork) {
			total = totalWork;
		}

		@Override
		public void worked(int work) {
			worked += work;
		}
	}
}
