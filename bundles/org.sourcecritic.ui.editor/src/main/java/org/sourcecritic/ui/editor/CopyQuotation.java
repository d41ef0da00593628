package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.core.card.CslItem;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.quotation.Quotation;
import org.sourcecritic.reading.quotation.QuotedFrom;
import org.sourcecritic.ui.CopiedText;
import org.sourcecritic.ui.Labels;

/**
 * Copies what is selected, else the raised claim, else the sentence at the caret, cleaned and with its reference: for a
 * word processor, or as Markdown.
 */
public final class CopyQuotation extends TextCommand {

	private static final String MARKDOWN = "org.sourcecritic.ui.editor.copyMarkdown"; //$NON-NLS-1$

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		var display = text.viewer().getControl().getDisplay();
		boolean markdown = event.getCommand().getId().equals(MARKDOWN);
		var stretches = stretches(text);
		List<Citation> own = raised(text).<List<Citation>>map(claim -> List.copyOf(claim.annotation().getCitations()))
				.orElse(List.of());
		var asked = new AtomicBoolean();
		var quotation = quotation(text, stretches, pieces -> {
			asked.set(own.isEmpty());
			return own;
		});
		if (asked.get()) { // the words are quoted there: from what, is read in the text
			editor.reading().useReferences(display,
					read -> copy(editor, display, quotation(text, stretches,
							pieces -> QuotedFrom.in(text.read().text(), read, pieces)), markdown));
		} else {
			copy(editor, display, quotation, markdown);
		}
	}

	private static List<TextRange> stretches(OpenText text) {
		return raised(text).map(claim -> claim.annotation().getSpans().stream()
				.map(span -> new TextRange(span.getStart(), span.getEnd())).toList())
				.orElseGet(() -> text.target().stretches());
	}

	/** The raised claim where nothing is selected. */
	private static Optional<Claim> raised(OpenText text) {
		return text.viewer().selection().isEmpty() ? text.selected() : Optional.empty();
	}

	private static Optional<Quotation> quotation(OpenText text, List<TextRange> stretches,
			Function<List<TextRange>, List<Citation>> citations) {
		return text.store().document(text.read().text().document())
				.flatMap(document -> Quotation.of(source(text, document), stretches, citations));
	}

	private static Quotation.Source source(OpenText text, SourceDocument document) {
		var read = text.read();
		var corrected = read.corrections().isEmpty()
				? Optional.<CorrectedStructure>empty()
				: Optional.of(CorrectedStructure.of(read.found(), read.corrections()));
		var card = Optional.ofNullable(document.getCard());
		var item = CslItem.of(document.getCard());
		return new Quotation.Source(read.text(), text.sentences().join(),
				corrected.map(CorrectedStructure::item).map(item::corrected).orElse(item),
				corrected.flatMap(CorrectedStructure::language).or(() -> card.map(known -> known.getLanguage()))
						.filter(Predicate.not(String::isBlank)));
	}

	private static void copy(ClaimEditor editor, Display display, Optional<Quotation> quotation, boolean markdown) {
		if (quotation.isEmpty()) {
			editor.status(Messages.CopyQuotation_nothing);
			return;
		}
		var words = quotation.get();
		boolean taken = markdown
				? CopiedText.put(display, words.markdown())
				: CopiedText.put(display, words.plain(), words.rtf(), words.html());
		editor.status(taken
				? NLS.bind(markdown ? Messages.CopyQuotation_copiedMarkdown : Messages.CopyQuotation_copied,
						Labels.line(words.plain()))
				: Messages.CopyQuotation_refused);
	}
}
