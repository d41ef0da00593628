package org.sourcecritic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ingest.CharacterRemark;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.TableCell;

class DocumentReadersTest {

	private final Path folder;

	DocumentReadersTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void thoseOfThePluginAreTheBuiltInOnes() throws Exception {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]),
				key,
				key);
		try (InputStream plugin = Files.newInputStream(Path.of("plugin.xml"))) {
			registry.addContribution(plugin, ContributorFactorySimple.createContributor("org.sourcecritic.ingest"),
					false,
					"org.sourcecritic.ingest", null, key);
		}

		List<DocumentReader> installed = DocumentReaders.installed(registry);

		assertThat(installed).extracting(Object::getClass).extracting(Class::getName).containsExactlyElementsOf(
				DocumentReaders.builtIn().stream().map(reader -> reader.getClass().getName()).toList());
		assertThat(installed).extracting(DocumentReader::id).doesNotHaveDuplicates().doesNotContain("");
		assertThat(installed).allSatisfy(reader -> {
			assertThat(reader.mediaTypes()).isNotEmpty();
			assertThat(reader.fileEndings()).isNotEmpty();
		});
		registry.stop(key);
	}

	@Test
	void aFileIsReadByTheReaderThatAcceptsIt() throws Exception {
		Path file = Files.writeString(folder.resolve("report.txt"), "One.\fTwo.\f\u0001");

		ReadDocument read = read(file);
		IncomingDocument incoming = read.incoming(file, Map.of("title", "Report"));

		assertThat(incoming.text()).isEqualTo("One.\nTwo.\n\uFFFD");
		assertThat(incoming.mediaType()).isEqualTo("text/plain");
		assertThat(incoming.source()).isEqualTo(file);
		assertThat(incoming.card()).containsEntry("title", "Report");
		List<Segment> pages = incoming.segments().stream()
				.filter(segment -> segment.getKind() == SegmentKind.PAGE_BREAK).toList();
		assertThat(pages).extracting(Segment::getId).containsExactly("page-break-1", "page-break-2");
		assertThat(pages.get(1).getSpans().get(0).getStart()).isEqualTo(9);
		assertThat(pages.get(1).getSpans().get(0).getEnd()).isEqualTo(10);
		assertThat(incoming.remarks()).hasSize(2);
	}

	@Test
	void aSegmentKeepsItsLabel() {
		FoundSegment page = FoundSegment.of(SegmentKind.PAGE_BREAK, List.of(new TextRange(0, 1)), "12");
		ReadDocument read = new ReadDocument("text/plain", "\n", List.of(page), Map.of(), List.of());

		assertThat(read.incoming(Path.of("a.txt"), Map.of()).segments().get(0).getLabel()).isEqualTo("12");
	}

	@Test
	void aTableKeepsItsCells() {
		FoundCell cell = new FoundCell(1, 2, new TextRange(0, 3), Optional.of("Rye"), Optional.of("1931"),
				Optional.of("* Without the towns."));
		FoundSegment table = FoundSegment.table(new TextRange(0, 3), List.of(cell));
		ReadDocument read = new ReadDocument("text/plain", "1.2", List.of(table), Map.of(), List.of());

		TableCell kept = read.incoming(Path.of("a.txt"), Map.of()).segments().get(0).getCells().get(0);

		assertThat(List.of(kept.getRow(), kept.getColumn(), kept.getStart(), kept.getEnd())).containsExactly(1, 2, 0,
				3);
		assertThat(List.of(kept.getRowHeading(), kept.getColumnHeading(), kept.getTableNote()))
				.containsExactly("Rye", "1931", "* Without the towns.");
	}

	@Test
	void whatAPersonSaysStandsBeforeWhatTheFileSays() {
		ReadDocument read = new ReadDocument("text/plain", "a", List.of(), Map.of("title", "Scan 12", "language", "ru"),
				List.of());

		assertThat(read.incoming(Path.of("a.txt"), Map.of("title", "Report")).card())
				.containsExactlyInAnyOrderEntriesOf(Map.of("title", "Report", "language", "ru"));
	}

	@Test
	void aMarkerLeadsToItsNote() throws Exception {
		Path file = Files.writeString(folder.resolve("essay.txt"), """
				The mill was sold in the spring.1 Nobody knows
				to whom it went.

				1 Town book, leaf 12.
				""");

		List<Segment> segments = read(file).incoming(file, Map.of()).segments();

		assertThat(segments).extracting(Segment::getId).containsExactly("paragraph-1", "note-marker-1", "note-1");
		assertThat(segments.get(1).getTarget()).isEqualTo("note-1");
	}

	@Test
	void whatCantBeReadIsNamedWithTheReason() throws Exception {
		Path pdf = Files.writeString(folder.resolve("scan.PDF"), "%PDF-1.7");

		assertRefused(pdf, "scan.PDF: files of this kind can't be read");
		assertRefused(folder, "is a folder");
		assertRefused(folder.resolve("lost.txt"), "lost.txt: there is no such file");
		assertThat(DocumentReaders.unreadable(pdf, new AccessDeniedException("x")))
				.hasMessageEndingWith("may not be read");
		assertThat(DocumentReaders.unreadable(pdf, new IOException("disk on fire")))
				.hasMessageEndingWith("can't be read: disk on fire");
		Path device = Path.of("/dev/null");
		if (Files.exists(device)) {
			assertRefused(device, "is no ordinary file");
		}
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		Properties english = words("messages.properties");
		Properties german = words("messages_de.properties");

		assertThat(german.keySet()).isEqualTo(english.keySet());
		assertThat(new HashSet<>(german.values())).doesNotContainAnyElementsOf(english.values());
	}

	@Test
	void remarksAreCountedInWords() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertThat(new CharacterRemark(CharacterRemark.Kind.PAGE_BREAK, '\f', 1234, 1).message())
					.isEqualTo("A form feed became a page break at offset 1234");
			assertThat(new CharacterRemark(CharacterRemark.Kind.CONTROL_REPLACED, 1, 7, 2).message())
					.isEqualTo("2 control characters U+0001 were replaced by U+FFFD, the first at offset 7");
			Locale.setDefault(Locale.GERMAN);
			assertThat(new CharacterRemark(CharacterRemark.Kind.NONCHARACTER_REPLACED, 0xFFFF, 7, 1200).message())
					.isEqualTo("1200-mal wurde U+FFFF, das kein Zeichen ist, durch U+FFFD ersetzt, zuerst an Stelle 7");
		} finally {
			Locale.setDefault(before);
		}
	}

	private static Properties words(String name) throws IOException {
		Properties words = new Properties();
		try (var in = Files.newBufferedReader(Path.of("src/main/java/org/sourcecritic/ingest/l10n", name))) {
			words.load(in);
		}
		return words;
	}

	private void assertRefused(Path file, String message) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableDocumentException.class)
					.hasMessageEndingWith(message).extracting(e -> ((UnreadableDocumentException) e).file())
					.isEqualTo(file);
		} finally {
			Locale.setDefault(before);
		}
	}

	private static ReadDocument read(Path file) throws UnreadableDocumentException {
		return DocumentReaders.read(file, DocumentReaders.builtIn(), new NullProgressMonitor());
	}
}
