package org.sourcecritic.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.core.edit.ReadStretches;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.editor.text.ClaimMark;
import org.sourcecritic.ui.editor.text.ClaimTextViewer;

/** All that belongs to a text that could be read, and what stands where in it. */
record OpenText(OpenCorpus corpus, CorpusStore store, ReadText read, ClaimTextViewer viewer, ClaimMarks marks,
		TextNotes notes, TextPosition position, CompletableFuture<SentenceFinder> sentences,
		Subscription subscription) {

	/** Where to go. */
	enum Direction {
		NEXT,
		PREVIOUS
	}

	/** The same on the screen, made of something else. */
	OpenText with(ReadText other) {
		return new OpenText(corpus, store, other, viewer, marks, notes, position, sentences, subscription);
	}

	Optional<Claim> selected() {
		return viewer.selectedMark().flatMap(marks::claim);
	}

	/** The shortest claim at the caret, one's own before others'; none where it stands before folded notes. */
	Optional<Claim> atCaret() {
		int caret = viewer.caretOffset();
		if (viewer.folding().isFolded(caret)) {
			return Optional.empty();
		}
		List<ClaimMark> here = viewer.marksAt(caret);
		if (here.isEmpty() && caret > 0) {
			here = viewer.marksAt(caret - 1);
		}
		return here.stream().flatMap(mark -> marks.claim(mark.id()).stream()).findFirst();
	}

	/** The next claim behind the one selected or the caret, or the last one before it. */
	Optional<Claim> next(Direction direction) {
		return next(direction, claim -> true);
	}

	/** As above, of those that fulfil a condition. */
	Optional<Claim> next(Direction direction, Predicate<Claim> condition) {
		Comparator<Claim> order = Comparator.comparingInt(Claim::start).thenComparing(Claim::id);
		Claim from = selected().orElse(null);
		int caret = viewer.caretOffset();
		var all = marks.claims().stream().filter(claim -> !claim.annotation().getSpans().isEmpty())
				.filter(condition);
		return switch (direction) {
			case NEXT -> all.filter(claim -> from == null ? claim.start() > caret : order.compare(claim, from) > 0)
					.min(order);
			case PREVIOUS -> all.filter(claim -> from == null ? claim.start() < caret : order.compare(claim, from) < 0)
					.max(order);
		};
	}

	/** What is selected, or the sentence at the caret, without what interrupts it. The sentence is made visible. */
	TagTarget target() {
		boolean isSelected = viewer.selections().stream().anyMatch(stretch -> !stretch.isEmpty());
		if (isSelected) {
			return new TagTarget(selectedStretches(), TagTarget.Chosen.BY_SELECTION);
		}
		var sentence = Tagging.sentence(sentences.join(), viewer.caretOffset());
		sentence.forEach(stretch -> viewer.folding().reveal(stretch.start(), stretch.end()));
		return new TagTarget(sentence, TagTarget.Chosen.BY_CARET);
	}

	/** What is selected, without what interrupts it; none when it is nothing, or nothing but white space. */
	List<TextRange> selectedStretches() {
		return viewer.selections().stream().filter(stretch -> !stretch.isEmpty())
				.flatMap(stretch -> ReadStretches.of(read.text(), new TextRange(stretch.start(), stretch.end()))
						.stream())
				.toList();
	}

	/** A place on the screen just below the beginning of a claim; empty when that can't be seen. */
	Optional<Point> below(Claim claim) {
		StyledText widget = viewer.getTextWidget();
		Point below = widget.getLocationAtOffset(Math.min(claim.start(), widget.getCharCount()));
		below.y += widget.getLineHeight() + 6;
		return Optional.of(below).filter(widget.getClientArea()::contains).map(widget::toDisplay);
	}
}
