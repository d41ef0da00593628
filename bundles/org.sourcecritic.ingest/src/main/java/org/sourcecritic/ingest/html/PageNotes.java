package org.sourcecritic.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sourcecritic.ingest.html.PageLinks.Link;
import org.sourcecritic.ingest.markup.Note;
import org.sourcecritic.ingest.markup.ReadingText;

/**
 * Finds the notes of a page and their markers by the links between them, whatever program or site has written the page:
 * a link is a marker when it says so, when the place it leads to links back to it, when that place lies in a list of
 * notes, or begins with the very sign of the link. The links back are taken out of the page.
 */
final class PageNotes {

	private static final Set<String> BLOCKS = Set.of("p", "li", "div", "dd", "dt", "aside", "td", "tr", "th",
			"blockquote", "section", "article", "main", "body", "footer");
	private static final Set<String> TOO_LARGE = Set.of("body", "section", "article", "main", "html", "footer");
	private static final Set<String> FRAMES = Set.of("div", "aside", "li", "dd", "blockquote");
	private static final Set<String> INLINE = Set.of("sup", "span", "small", "b", "i", "em", "strong", "cite", "a",
			"font", "u");
	private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
	private static final Pattern BACK = Pattern.compile(
			"[\\p{So}\\p{Sm}\\p{Cf}\\uFE0E\\uFE0F\\s^]*|\\(?(?:back|return|zurück|retour|up|jump up)\\b.*|.{0,6}",
			Pattern.CASE_INSENSITIVE);

	private final PageLinks links;
	private final ReadingText text;
	private final Map<Element, Note> markers = new IdentityHashMap<>();
	private final Map<Element, Note> roots = new IdentityHashMap<>();

	PageNotes(Document page, ReadingText text) {
		this.text = text;
		links = new PageLinks(page);
		Map<Element, List<Link>> found = new LinkedHashMap<>();
		for (Link link : links.all()) {
			root(link.to()).filter(root -> isMarker(link, root))
					.ifPresent(root -> found.computeIfAbsent(root, any -> new ArrayList<>()).add(link));
		}
		found.entrySet().stream().sorted(Comparator.comparing(entry -> links.place(entry.getKey())))
				.forEach(entry -> addNote(entry.getKey(), entry.getValue()));
		addUnlinked(page);
		widen();
		found.forEach((root, markersOfNote) -> tidy(root, markersOfNote));
	}

	/** The note to which this element leads as a marker. */
	Optional<Note> markedBy(Element element) {
		return Optional.ofNullable(markers.get(element));
	}

	/** The note whose words this element holds, or some of them. */
	Optional<Note> heldBy(Element element) {
		return Optional.ofNullable(roots.get(element));
	}

	// ---- which links are markers

	/** The block that a note at this place would be. */
	private static Optional<Element> root(Element place) {
		Element block = place;
		while (block != null && !BLOCKS.contains(block.normalName())) {
			block = block.parent();
		}
		if (block != null && (block.nameIs("td") || block.nameIs("th"))) {
			block = block.parent();
		}
		if (block == null || TOO_LARGE.contains(block.normalName()) && !Semantics.isNote(block)
				|| !block.select(HEADINGS).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(block);
	}

	private boolean isMarker(Link link, Element root) {
		Element from = link.from();
		if (isWithin(from, root) || from.closest("nav") != null) {
			return false;
		}
		if (Semantics.isMarker(from)) {
			return true;
		}
		if (MarkerSign.of(from.text()).isEmpty() || from.closest("[role=doc-backlink]") != null) {
			return false;
		}
		if (inNotes(root) || Semantics.isNote(root)) {
			return !inNotes(from) && !Semantics.isBackLink(from);
		}
		return links.isBefore(from, root) && (linksBack(root, from) && beginsWithPlace(root, link.to())
				|| isSigned(link, root));
	}

	private static boolean isSigned(Link link, Element root) {
		Optional<MarkerSign> sign = MarkerSign.of(link.from().text());
		boolean setOff = link.from().closest("sup") != null || link.from().selectFirst("sup") != null
				|| sign.map(MarkerSign::setOff).orElse(false);
		return setOff && sign.map(found -> found.atBegin().matcher(root.text()).find()).orElse(false);
	}

	private boolean linksBack(Element root, Element from) {
		return root.select("a[href*=#]").stream().map(links::target).flatMap(Optional::stream)
				.anyMatch(place -> isNear(place, from));
	}

	/** Whether a place is a marker: it, what is around it, in it, or an empty anchor beside it. */
	private static boolean isNear(Element place, Element marker) {
		return place == marker || isWithin(place, marker)
				|| isWithin(marker, place) && INLINE.contains(place.normalName())
				|| place.text().isEmpty() && (place.nextElementSibling() == marker
						|| marker.parent() != null && place.nextElementSibling() == marker.parent());
	}

	private static boolean beginsWithPlace(Element root, Element place) {
		return root == place || root.text().isEmpty() || root.text().startsWith(place.text())
				&& (!place.text().isEmpty() || textBefore(root, place).isBlank());
	}

	private static String textBefore(Element root, Element place) {
		StringBuilder before = new StringBuilder();
		for (Node node = place; node != null && node != root; node = node.parent()) {
			for (Node sibling = node.previousSibling(); sibling != null; sibling = sibling.previousSibling()) {
				before.append(sibling instanceof Element element ? element.text() : sibling.outerHtml());
			}
		}
		return before.toString();
	}

	private static boolean inNotes(Element element) {
		for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
			if (Semantics.isNotes(at) && !INLINE.contains(at.normalName())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWithin(Element inner, Element outer) {
		for (Element at = inner; at != null; at = at.parent()) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}

	// ---- the notes

	private void addNote(Element root, List<Link> leading) {
		String sign = leading.getFirst().from().text();
		Note note = text.note(Note.Series.FOOTNOTES, MarkerSign.of(sign).map(MarkerSign::label).orElse(sign));
		roots.put(root, note);
		leading.forEach(link -> markers.put(whole(link.from()), note));
	}

	/** The marker with the brackets and the raised line around it. */
	private static Element whole(Element link) {
		Element whole = link;
		for (Element parent = link.parent(); parent != null && INLINE.contains(parent.normalName())
				&& bare(parent).equals(bare(link)); parent = parent.parent()) {
			whole = parent;
		}
		return whole;
	}

	private static String bare(Element element) {
		return element.text().replaceAll("[\\[\\](){}\\s]", "");
	}

	/** Notes that say so themselves, though no link leads to them. */
	private void addUnlinked(Document page) {
		for (Element element : page.getAllElements()) {
			boolean item = element.nameIs("li") && element.parents().stream().limit(2).anyMatch(Semantics::saysNotes);
			if ((item || Semantics.isNote(element)) && !element.text().isBlank() && !isHeld(element)
					&& notesIn(element) == 0) {
				roots.put(element, text.note(Note.Series.FOOTNOTES, unlinkedLabel(element)));
			}
		}
	}

	private String unlinkedLabel(Element element) {
		String first = element.text().split("\\s", 2)[0];
		Optional<MarkerSign> sign = MarkerSign.of(first);
		boolean numbered = sign.isPresent() && first.chars().anyMatch(Character::isDigit);
		if (numbered) {
			stripLabel(element, sign.orElseThrow());
		}
		return numbered ? sign.orElseThrow().label() : String.valueOf(roots.size() + 1);
	}

	/**
	 * A note goes on in the frame around it, in the definition of its term, and in what follows it in a list of notes.
	 */
	private void widen() {
		for (Map.Entry<Element, Note> entry : new LinkedHashMap<>(roots).entrySet()) {
			Element root = entry.getKey();
			for (Element frame = root.parent(); isFrame(frame, root); frame = frame == null ? null : frame.parent()) {
				roots.remove(root);
				root = frame == null ? root : frame;
				roots.put(root, entry.getValue());
			}
			addWhatFollows(root, entry.getValue());
		}
	}

	private boolean isFrame(@Nullable Element frame, Element root) {
		return frame != null && FRAMES.contains(frame.normalName()) && isFirstIn(root, frame)
				&& frame.select(HEADINGS).isEmpty() && notesIn(frame) == 1 && markersIn(frame) == markersIn(root);
	}

	private static boolean isFirstIn(Element root, Element frame) {
		return frame.firstElementChild() == root && textBefore(frame, root).isBlank();
	}

	private boolean isHeld(Element element) {
		return roots.containsKey(element) || element.parents().stream().anyMatch(roots::containsKey);
	}

	private long notesIn(Element element) {
		return element.stream().filter(roots::containsKey).limit(2).count();
	}

	private long markersIn(Element element) {
		return element.stream().filter(markers::containsKey).count();
	}

	private void addWhatFollows(Element root, Note note) {
		Element parent = root.parent();
		boolean term = root.nameIs("dt");
		if (!term && (parent == null || !Semantics.isNotes(parent))) {
			return;
		}
		for (Element next = root.nextElementSibling(); next != null
				&& (term ? next.nameIs("dd") : goesOn(next)); next = next.nextElementSibling()) {
			roots.put(next, note);
		}
	}

	private boolean goesOn(Element next) {
		return !next.nameIs("hr") && !next.nameIs("li") && !roots.containsKey(next) && next.select(HEADINGS).isEmpty()
				&& notesIn(next) == 0 && markersIn(next) == 0;
	}

	// ---- what isn't a note's words

	private void tidy(Element root, List<Link> leading) {
		for (Element link : root.select("a[href*=#]")) {
			boolean back = Semantics.isBackLink(link) || links.target(link)
					.map(place -> leading.stream().anyMatch(to -> isNear(place, to.from()))).orElse(false);
			if (back && BACK.matcher(link.text().strip()).matches()) {
				removeBackLink(root, link);
			}
		}
		MarkerSign.of(leading.getFirst().from().text()).ifPresent(sign -> stripLabel(root, sign));
	}

	private static void removeBackLink(Element root, Element link) {
		boolean first = textBefore(root, link).replaceAll("[\\[(^↑\\s\\u00A0]", "").isEmpty();
		Element whole = whole(link);
		if (whole.previousSibling() instanceof TextNode before) {
			String words = before.getWholeText();
			before.text(first ? words.replaceAll("[\\[(^↑\\s\\u00A0]+$", "") : words.replaceAll("\\[$", ""));
		}
		if (whole.nextSibling() instanceof TextNode after) {
			String words = after.getWholeText();
			after.text(first ? words.replaceAll("^[\\])][.:]?|^[.:]", "") : words.replaceAll("^\\]", ""));
		}
		whole.remove();
	}

	private static void stripLabel(Element root, MarkerSign sign) {
		root.nodeStream(TextNode.class).filter(words -> !words.isBlank()).findFirst()
				.ifPresent(words -> words.text(sign.atBegin().matcher(words.getWholeText()).replaceFirst("")));
	}
}
