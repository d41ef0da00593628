package org.sourcecritic.ingest.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.markup.Note;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.markup.Superscript;
import org.sourcecritic.model.SegmentKind;

/** One walk over a page, in the order of its elements. */
final class PageReading implements NodeFilter {

	private static final Set<String> NO_TEXT = Set.of("head", "script", "style", "template", "noscript", "rp", "title",
			"annotation", "annotation-xml", "colgroup");
	private static final Set<String> PARAGRAPHS = Set.of("p", "div", "section", "article", "main", "header", "footer",
			"aside", "address", "figure", "figcaption", "details", "summary", "dt", "dd", "li", "ul", "ol", "dl",
			"menu",
			"fieldset", "legend", "caption", "center", "hgroup", "search", "body", "form", "dir", "pre", "blockquote",
			"hr", "tbody", "thead", "tfoot", "listing", "xmp");
	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
	private static final Map<String, Kind> LEFT_OUT = Map.ofEntries(Map.entry("img", Kind.PICTURES),
			Map.entry("svg", Kind.PICTURES), Map.entry("map", Kind.PICTURES), Map.entry("canvas", Kind.PICTURES),
			Map.entry("audio", Kind.EMBEDDED), Map.entry("video", Kind.EMBEDDED), Map.entry("iframe", Kind.EMBEDDED),
			Map.entry("object", Kind.EMBEDDED), Map.entry("embed", Kind.EMBEDDED), Map.entry("applet", Kind.EMBEDDED),
			Map.entry("frameset", Kind.EMBEDDED), Map.entry("input", Kind.FORMS), Map.entry("select", Kind.FORMS),
			Map.entry("textarea", Kind.FORMS), Map.entry("button", Kind.FORMS), Map.entry("datalist", Kind.FORMS),
			Map.entry("nav", Kind.NAVIGATION), Map.entry("rt", Kind.RUBY));

	private final Document page;
	private final ReadingText text;
	private final PageNotes notes;
	private final PageTables tables;
	private final IProgressMonitor monitor;
	private int quotations;
	private int preformatted;

	PageReading(Document page, ReadingText text, PageNotes notes, IProgressMonitor monitor) {
		this.page = page;
		this.text = text;
		this.notes = notes;
		this.monitor = monitor;
		tables = new PageTables(text);
	}

	void read() {
		NodeTraversor.filter(this, page);
	}

	@Override
	@NonNullByDefault({})
	public FilterResult head(Node node, int depth) {
		if (monitor.isCanceled()) {
			return FilterResult.STOP;
		}
		return switch (node) {
			case TextNode words -> words(words);
			case Element element -> head(element);
			default -> FilterResult.CONTINUE;
		};
	}

	private FilterResult words(TextNode words) {
		if (preformatted > 0) {
			text.verbatim(words.getWholeText());
		} else if (!tables.isBetweenCells(words)) {
			text.words(words.getWholeText());
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult head(Element element) {
		String name = element.normalName();
		Optional<String> label = PageNumbers.label(element);
		if (label.isPresent()) {
			text.words(element.nameIs("br") ? " " : "");
			text.pageBreak(label.get());
			return FilterResult.SKIP_ENTIRELY;
		}
		Optional<Note> marked = notes.markedBy(element);
		if (marked.isPresent()) {
			text.marker(element.text(), marked.get());
			return FilterResult.SKIP_ENTIRELY;
		}
		if (isLeftOut(element, name)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		notes.heldBy(element).ifPresent(text::open);
		begin(element, name);
		return FilterResult.CONTINUE;
	}

	private boolean isLeftOut(Element element, String name) {
		if (NO_TEXT.contains(name)) {
			return true;
		}
		Kind kind = LEFT_OUT.get(name);
		if (kind == Kind.EMBEDDED) {
			text.remarks().count(kind, "<" + name + ">");
		} else if (kind != null && !isUnseen(element)) {
			text.remarks().count(kind);
		}
		if (kind == null && isHidden(element)) {
			if (!element.text().isBlank()) {
				text.remarks().count(Kind.HIDDEN);
			}
			return true;
		}
		return kind != null;
	}

	private static boolean isUnseen(Element element) {
		return element.nameIs("input") && element.attr("type").equalsIgnoreCase("hidden");
	}

	private static boolean isHidden(Element element) {
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
	}

	private void begin(Element element, String name) {
		if (PageNumbers.beginsPage(element)) {
			text.pageBreak("");
		}
		if (HEADINGS.contains(name)) {
			text.begin(SegmentKind.HEADING);
			return;
		}
		if (name.equals("blockquote")) {
			quotations++;
		}
		if (PARAGRAPHS.contains(name)) {
			beginBlock();
		}
		switch (name) {
			case "br" -> text.lineBreak();
			case "pre", "listing", "xmp" -> preformatted++;
			case "q" -> text.words("\u201C");
			case "del", "s", "strike" -> text.remarks().count(Kind.DELETIONS_KEPT);
			case "table", "tr", "td", "th" -> tables.begin(element);
			case "sup" -> raise(element);
			default -> {
				// its words are read
			}
		}
	}

	private void raise(Element element) {
		if (element.childrenSize() > 0) {
			return;
		}
		String words = element.text();
		element.empty();
		text.sign(Superscript.of(words));
	}

	private void beginBlock() {
		text.begin(quotations > 0 ? SegmentKind.BLOCK_QUOTATION : SegmentKind.PARAGRAPH);
	}

	@Override
	@NonNullByDefault({})
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			end(element, element.normalName());
			notes.heldBy(element).ifPresent(note -> text.close());
		}
		return FilterResult.CONTINUE;
	}

	private void end(Element element, String name) {
		switch (name) {
			case "blockquote" -> quotations--;
			case "pre", "listing", "xmp" -> preformatted--;
			case "q" -> text.words("\u201D");
			case "table" -> tables.end(element);
			default -> {
				// nothing was begun
			}
		}
		if (PARAGRAPHS.contains(name) || HEADINGS.contains(name)) {
			text.end();
			beginBlockOfQuotation();
		}
	}

	/** Words that stand in a quotation by themselves are quoted too. */
	private void beginBlockOfQuotation() {
		if (quotations > 0) {
			beginBlock();
		}
	}
}
