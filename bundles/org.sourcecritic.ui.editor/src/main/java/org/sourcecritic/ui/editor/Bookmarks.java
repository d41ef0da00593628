package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.custom.StyledText;
import org.sourcecritic.ui.editor.text.ClaimTextViewer;

/**
 * A person's bookmarks in the text that is shown, each with a sign in the margin. They stay with their words when
 * another text takes the place of this one.
 */
final class Bookmarks {

	/** One of them, where it is in this text. */
	record Bookmark(RememberedPlace place, int offset) {}

	private final ClaimTextViewer viewer;
	private final String document;
	private final Supplier<ReaderSettings> settings;
	private String text = ""; //$NON-NLS-1$
	private List<Bookmark> bookmarks = List.of();

	Bookmarks(ClaimTextViewer viewer, String document, Supplier<ReaderSettings> settings) {
		this.viewer = viewer;
		this.document = document;
		this.settings = settings;
		viewer.getTextWidget().addPaintListener(new BookmarkSigns(viewer.getTextWidget(), this::inText));
	}

	/** Those in the text that is shown now, in its order. */
	List<Bookmark> inText() {
		String shown = viewer.text();
		if (shown != text) { // mostly it is the very same, and may be long
			if (shown.equals(text)) {
				text = shown;
			} else {
				read(shown);
			}
		}
		return bookmarks;
	}

	/** Another person may sit here now. */
	void readAgain() {
		read(viewer.text());
		viewer.getTextWidget().redraw();
	}

	private void read(String shown) {
		text = shown;
		bookmarks = settings.get().bookmarks(document).stream()
				.map(place -> new Bookmark(place, place.in(shown)))
				.sorted(Comparator.comparingInt(Bookmark::offset)).toList();
	}

	/**
	 * Takes away those in the line of the caret; sets one at its word where there is none. Answers what is there now.
	 */
	Optional<Bookmark> toggle() {
		StyledText widget = viewer.getTextWidget();
		int line = widget.getLineAtOffset(viewer.caretOffset());
		var left = new ArrayList<>(inText());
		Optional<Bookmark> made = Optional.empty();
		if (!left.removeIf(bookmark -> widget.getLineAtOffset(bookmark.offset()) == line)) {
			int offset = beginOfWord(viewer.caretOffset());
			made = Optional.of(new Bookmark(RememberedPlace.of(text, offset), offset));
			left.add(made.get());
		}
		settings.get().bookmarks(document, left.stream().map(Bookmark::place).toList());
		readAgain();
		return made;
	}

	private int beginOfWord(int caret) {
		int begin = caret;
		while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
			begin--;
		}
		return begin;
	}

	/** The next one behind the caret, else the first. */
	Optional<Bookmark> next() {
		int caret = viewer.caretOffset();
		var all = inText();
		return all.stream().filter(bookmark -> bookmark.offset() > caret).findFirst()
				.or(() -> all.stream().findFirst());
	}

	/** The last one before the caret, else the last. */
	Optional<Bookmark> previous() {
		int caret = viewer.caretOffset();
		var all = inText().reversed();
		return all.stream().filter(bookmark -> bookmark.offset() < caret).findFirst()
				.or(() -> all.stream().findFirst());
	}
}
