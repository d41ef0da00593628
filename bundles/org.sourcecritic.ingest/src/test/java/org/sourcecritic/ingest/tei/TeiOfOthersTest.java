package org.sourcecritic.ingest.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.ingest.ContentRemark;
import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.markup.Outline;
import org.sourcecritic.model.SegmentKind;

/** Files that others have made; they lie outside of the repository. */
@NonNullByDefault({})
class TeiOfOthersTest {

	private static final Path FILES = Path.of(System.getProperty("sourcecritic.shared", "../../../shared"),
			"data/import-formats/tei");
	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	@TempDir
	private Path folder;

	@Test
	void everyNoteOfAChronicleOf1612IsAccountedFor() throws Exception {
		var source = unzipped("Ruy_Diaz-La_Argentina_Manuscrita.tei.xml.gz");
		var elements = Pattern.compile("<note\\b").matcher(source).results().count();

		var read = read(Files.writeString(folder.resolve("chronicle.xml"), source));

		var notes = count(read, Kind.NOTES);
		var comments = count(read, Kind.NAME_COMMENTS);
		var outside = count(read, Kind.NOTES_OUTSIDE);
		var leftOut = count(read, Kind.NOTES_LEFT_OUT);
		System.out.printf(
				"%,d note elements: %,d comments on names, %,d notes of the text, %,d outside, %,d left out%n",
				elements, comments, notes, outside, leftOut);
		assertThat(notes + comments + outside + leftOut).isEqualTo(elements);
		var segments = Outline.of(read, SegmentKind.NOTE);
		var empty = elements - segments.size();
		assertThat(empty)
				.isEqualTo(Pattern.compile("<note[^>]*>\\s*</note>|<note[^>]*/>").matcher(source).results().count());
		assertThat(Outline.of(read, SegmentKind.NOTE_MARKER)).hasSize((int) elements)
				.filteredOn(marker -> marker.contains(" -> ")).hasSize(segments.size());
		assertThat(Outline.of(read, SegmentKind.HEADING)).hasSize(25);
		assertThat(read.card()).containsEntry("title", "La Argentina manuscrita")
				.containsEntry("author", "Rui Díaz de Guzmán").containsEntry("issued", "1612");
	}

	@Test
	void noWordOfAFileIsLost() throws Exception {
		for (var name : List.of("1259.xml", "meros.xml", "testTEI.xml")) {
			var source = shared(name);
			var read = read(source);
			var body = Files.readString(source).replaceAll("(?s)^.*?</teiHeader>", "");
			var words = TAG.matcher(body.replaceAll("(?s)<rt>.*?</rt>|<corr>.*?</corr>|<note\\b.*?</note>", " "))
					.replaceAll(" ").replace("&amp;", "&").strip();

			var text = withoutNotes(read);
			assertThat(bare(text)).as(name).isEqualTo(bare(words));
			read.remarks().forEach(remark -> System.out.println(name + ": " + remark.message()));
		}
	}

	private static String withoutNotes(ReadDocument read) {
		var text = new StringBuilder(read.text());
		read.segments().reversed().stream()
				.filter(segment -> segment.kind() == SegmentKind.NOTE || segment.kind() == SegmentKind.NOTE_MARKER)
				.forEach(segment -> text.delete(segment.start(), segment.spans().getLast().end()));
		return text.toString();
	}

	private static String bare(String words) {
		return words.replaceAll("\\s+", "");
	}

	private static int count(ReadDocument read, Kind kind) {
		return read.remarks().stream()
				.filter(remark -> remark instanceof ContentRemark content && content.kind() == kind)
				.mapToInt(remark -> remark.count()).sum();
	}

	private static ReadDocument read(Path file) throws UnreadableDocumentException {
		return new TeiReader().read(file, new NullProgressMonitor());
	}

	private static Path shared(String name) {
		var file = FILES.resolve(name);
		if (!Files.exists(file)) {
			System.out.println("Skipped, there is no " + file);
		}
		Assumptions.assumeTrue(Files.exists(file));
		return file;
	}

	private static String unzipped(String name) throws IOException {
		try (var in = new GZIPInputStream(Files.newInputStream(shared(name)))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
