package org.sourcecritic.ingest.tei;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.ingest.l10n.Messages;
import org.sourcecritic.ingest.xml.XmlElement;
import org.sourcecritic.ingest.xml.XmlHandler;
import org.sourcecritic.ingest.xml.XmlRefusal;

/** A first look at a file: what points at what, and which of several readings are there. */
final class TeiSurvey implements XmlHandler {

	/** The longest words of a reference that can be the sign of a note, in UTF-16 units. */
	private static final int LONGEST_SIGN = 8;

	/** An element whose children or words are looked at. */
	private record Open(String name, int number) {}

	private final Deque<Open> open = new ArrayDeque<>();
	private final StringBuilder reference = new StringBuilder();
	private String target = "";
	private int references;
	private int choices;
	private int apparatus;
	private final Map<String, String> notes = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final Map<String, String> noteTargets = new HashMap<>();
	private final Map<Integer, String> signs = new HashMap<>();
	private final Set<String> marked = new HashSet<>();
	private final BitSet printed = new BitSet();
	private final BitSet lemmas = new BitSet();
	private final Map<String, String> glyphs = new HashMap<>();
	private String glyph = "";

	// ---- what was found

	/** The labels of the notes that have an id; an empty one when the note says none. */
	Optional<String> noteLabel(String id) {
		return Optional.ofNullable(notes.get(id));
	}

	/**
	 * The id of the note to which this reference leads as its marker, counted from 0 among {@code ref} and {@code ptr}.
	 */
	Optional<String> markedBy(int number) {
		return Optional.ofNullable(signs.get(number)).filter(notes::containsKey);
	}

	/** Whether a marker leads to the note with this id. */
	boolean isMarked(String id) {
		return notes.containsKey(id) && marked.contains(id);
	}

	/** Whether a note says that it belongs to the element with this id. */
	boolean isNoteTarget(String id) {
		return !id.isEmpty() && noteTargets.containsKey(id) && ids.contains(id);
	}

	/** The label of the note that belongs to the element with this id, empty when it says none. */
	String targetLabel(String id) {
		return noteTargets.getOrDefault(id, "");
	}

	/** Whether this {@code choice}, counted from 0, has what is written and not only what an editor made of it. */
	boolean hasPrinted(int choice) {
		return printed.get(choice);
	}

	/** Whether this {@code app}, counted from 0, has a lemma. */
	boolean hasLemma(int app) {
		return lemmas.get(app);
	}

	/** What stands for a character that the header describes. */
	Optional<String> glyph(String id) {
		return Optional.ofNullable(glyphs.get(id)).filter(words -> !words.isBlank());
	}

	static String id(String pointer) {
		String first = pointer.strip().split("\\s+", 2)[0];
		return first.startsWith("#") ? first.substring(1) : "";
	}

	// ---- while it is read

	@Override
	public void start(XmlElement element) throws XmlRefusal {
		if (open.isEmpty()) {
			check(element);
		}
		String name = element.name();
		String id = element.attribute("xml:id");
		ids.add(id);
		Open parent = open.peek();
		switch (name) {
			case "note" -> note(element, id);
			case "ref", "ptr" -> {
				reference.setLength(0);
				target = id(element.attribute("target"));
			}
			case "char", "glyph" -> glyph = id;
			case "sic", "orig", "abbr", "seg", "unclear", "choice", "lem" -> first(parent, name);
			default -> {
				// nothing to remember
			}
		}
		open.push(new Open(name, number(name)));
	}

	private void note(XmlElement element, String id) {
		if (!id.isEmpty()) {
			notes.put(id, element.attribute("n"));
		}
		noteTargets.putIfAbsent(id(element.attribute("target")), element.attribute("n"));
	}

	private void first(@Nullable Open parent, String name) {
		if (parent != null && parent.name().equals("choice")) {
			printed.set(parent.number());
		}
		if (parent != null && parent.name().equals("app") && name.equals("lem")) {
			lemmas.set(parent.number());
		}
	}

	private int number(String name) {
		return switch (name) {
			case "ref", "ptr" -> references++;
			case "choice" -> choices++;
			case "app" -> apparatus++;
			default -> -1;
		};
	}

	private static void check(XmlElement root) throws XmlRefusal {
		boolean tei = root.name().equals("TEI") || root.name().equals("teiCorpus");
		if (root.namespace().equals(TeiNames.NAMESPACE) && tei) {
			return;
		}
		boolean old = tei || root.name().equals("TEI.2") || root.name().equals("teiCorpus.2");
		throw new XmlRefusal(old && root.namespace().isEmpty()
				? Messages.format("TeiReader_p4")
				: Messages.format("TeiReader_other", root.name()));
	}

	@Override
	public void words(String words) {
		Open inner = open.peek();
		if (!target.isEmpty() && reference.length() <= LONGEST_SIGN) {
			reference.append(words.strip());
		}
		if (!glyph.isEmpty() && inner != null && inner.name().equals("mapping")) {
			glyphs.merge(glyph, words.strip(), (first, next) -> first);
		}
	}

	@Override
	public void end() {
		Open ended = open.pop();
		switch (ended.name()) {
			case "ref", "ptr" -> {
				if (!target.isEmpty() && reference.length() <= LONGEST_SIGN) {
					signs.put(ended.number(), target);
					marked.add(target);
				}
				target = "";
			}
			case "char", "glyph" -> glyph = "";
			default -> {
				// nothing to remember
			}
		}
	}
}
