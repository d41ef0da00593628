package org.sourcecritic.core.internal.state;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.xmi.ModelXmi;
import org.sourcecritic.model.xmi.UnreadableModelException;

/**
 * One operation as one line of the journal: a check sum (CRC-32C), then fields with tabs between them: number, time,
 * what was done, label, and the edits. A line that is cut off or damaged has another check sum.
 *
 * @param number
 *     one more than the line before
 * @param action
 *     whether it was done, undone or redone
 */
public record JournalLine(long number, Instant at, Action action, String label, List<Edit> edits) {
	public JournalLine {
		edits = List.copyOf(edits);
	}

	/** An undone operation stands in the journal as its inverse. */
	public enum Action {
		DO,
		UNDO,
		REDO
	}

	private static final char SEPARATOR = '\t';
	private static final String CLAIM = "claim";
	private static final String TAG = "tag";
	private static final String DOCUMENTS = "documents";
	private static final String TEXT = "text";

	/** With its line end. */
	public byte[] encode() {
		var out = new StringBuilder();
		field(out, Long.toString(number));
		field(out, at.toString());
		field(out, action.name());
		field(out, label);
		edits.forEach(edit -> encode(out, edit));
		var body = out.toString().getBytes(StandardCharsets.UTF_8);
		var line = new byte[body.length + 9];
		System.arraycopy(checkSum(body, 0, body.length).getBytes(StandardCharsets.US_ASCII), 0, line, 0, 8);
		System.arraycopy(body, 0, line, 8, body.length);
		line[line.length - 1] = '\n';
		return line;
	}

	private static void encode(StringBuilder out, Edit edit) {
		switch (edit) {
			case Edit.OfClaim(var set, var id, var before, var after) -> {
				field(out, CLAIM);
				field(out, set.document());
				field(out, set.annotator());
				field(out, id);
				slot(out, before);
				slot(out, after);
			}
			case Edit.OfPart(var set, var part, var before, var after) -> {
				field(out, part.part().word());
				field(out, set.document());
				field(out, set.annotator());
				field(out, part.id());
				object(out, before);
				object(out, after);
			}
			case Edit.OfTag(var id, var before, var after) -> {
				field(out, TAG);
				field(out, id);
				object(out, before);
				object(out, after);
			}
			case Edit.OfDocuments(var parcel, var documents, var files, var present) -> {
				field(out, DOCUMENTS);
				field(out, parcel);
				field(out, Boolean.toString(present));
				fields(out, documents);
				fields(out, files);
			}
			case Edit.OfText(var document, var before, var after) -> {
				field(out, TEXT);
				field(out, document);
				version(out, before);
				version(out, after);
			}
		}
	}

	private static void version(StringBuilder out, Edit.TextVersion version) {
		field(out, version.digest());
		field(out, version.parcel());
		fields(out, version.files());
	}

	private static void slot(StringBuilder out, Slot slot) {
		object(out, slot.annotation());
		var deleted = slot.deleted();
		field(out, deleted == null ? "" : deleted.toString());
	}

	private static void object(StringBuilder out, @Nullable EObject object) {
		field(out, object == null ? "" : ModelXmi.writeLine(object));
	}

	private static void fields(StringBuilder out, List<String> values) {
		field(out, Integer.toString(values.size()));
		values.forEach(value -> field(out, value));
	}

	private static void field(StringBuilder out, String value) {
		out.append(SEPARATOR);
		for (var i = 0; i < value.length(); i++) {
			switch (value.charAt(i)) {
				case '\\' -> out.append("\\\\");
				case '\t' -> out.append("\\t");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				default -> out.append(value.charAt(i));
			}
		}
	}

	/**
	 * Reads a line without its line end.
	 *
	 * @return null when it is cut off or damaged
	 * @throws UnreadableModelException
	 *     when it is whole, but of a version that writes something else
	 */
	public static @Nullable JournalLine decode(byte[] bytes, int from, int to) throws UnreadableModelException {
		if (to - from < 9 || !checkSum(bytes, from + 8, to - from - 8)
				.equals(new String(bytes, from, 8, StandardCharsets.US_ASCII))) {
			return null;
		}
		try {
			return new Fields(new String(bytes, from + 9, to - from - 9, StandardCharsets.UTF_8)).line();
		} catch (RuntimeException e) {
			throw new UnreadableModelException("journal", 0, String.valueOf(e.getMessage()));
		}
	}

	private static String checkSum(byte[] bytes, int offset, int length) {
		var sum = new CRC32C();
		sum.update(bytes, offset, length);
		return String.format("%08x", sum.getValue());
	}

	/** The fields of a line, one after the other. Earlier states are not read: replaying needs the later ones only. */
	private static final class Fields {

		private final String line;
		private int position;

		Fields(String line) {
			this.line = line;
		}

		JournalLine line() throws UnreadableModelException {
			var number = Long.parseLong(next());
			var at = Instant.parse(next());
			var action = Action.valueOf(next());
			var label = next();
			var edits = new ArrayList<Edit>();
			while (position <= line.length()) {
				edits.add(edit());
			}
			return new JournalLine(number, at, action, label, edits);
		}

		private Edit edit() throws UnreadableModelException {
			var word = next();
			return switch (word) {
				case CLAIM -> {
					var set = new SetKey(next(), next());
					var id = next();
					next();
					next();
					yield new Edit.OfClaim(set, id, Slot.NOTHING, new Slot(object(Annotation.class), instant()));
				}
				case TAG -> {
					var id = next();
					next();
					yield new Edit.OfTag(id, null, object(Tag.class));
				}
				case DOCUMENTS -> {
					var parcel = next();
					var present = Boolean.parseBoolean(next());
					yield new Edit.OfDocuments(parcel, list(), list(), present);
				}
				case TEXT -> new Edit.OfText(next(), version(), version());
				default -> part(SetPart.called(word).orElseThrow(() -> new IllegalArgumentException(line)));
			};
		}

		private Edit part(SetPart part) throws UnreadableModelException {
			var set = new SetKey(next(), next());
			var id = next();
			next();
			return new Edit.OfPart(set, new SetPart.Id(part, id), null, object(part.type()));
		}

		private Edit.TextVersion version() {
			return new Edit.TextVersion(next(), next(), list());
		}

		private List<String> list() {
			var size = Integer.parseInt(next());
			var values = new ArrayList<String>();
			for (var i = 0; i < size; i++) {
				values.add(next());
			}
			return List.copyOf(values);
		}

		private @Nullable Instant instant() {
			var value = next();
			return value.isEmpty() ? null : Instant.parse(value);
		}

		private <T extends EObject> @Nullable T object(Class<T> type) throws UnreadableModelException {
			var value = next();
			return value.isEmpty()
					? null
					: ModelXmi.readKeepingUnknown(new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8)),
							"journal", type);
		}

		private String next() {
			var end = line.indexOf(SEPARATOR, position);
			if (end < 0) {
				end = line.length();
			}
			var value = line.substring(position, end);
			position = end + 1;
			return value.indexOf('\\') < 0 ? value : unescaped(value);
		}

		private static String unescaped(String value) {
			var out = new StringBuilder();
			for (var i = 0; i < value.length(); i++) {
				var c = value.charAt(i);
				if (c != '\\') {
					out.append(c);
					continue;
				}
				i++;
				out.append(switch (value.charAt(i)) {
					case 't' -> '\t';
					case 'n' -> '\n';
					case 'r' -> '\r';
					default -> value.charAt(i);
				});
			}
			return out.toString();
		}
	}
}
