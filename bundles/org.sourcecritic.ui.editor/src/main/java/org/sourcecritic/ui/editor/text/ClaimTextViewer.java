package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A read-only text with claims in it, at home in texts of millions of characters: the lines a reader sees are computed
 * ahead, and what is drawn costs what is visible. Offsets are UTF-16 code units of the text; the widget's are the same.
 * Lines of the widget, though, are visual lines and not those of the document. Belongs to the thread of the display,
 * but for {@link #marksAt}.
 */
public final class ClaimTextViewer extends TextViewer {

	private static final int RULER_WIDTH = 14;
	private static final int DEFAULT_POINTS = 12;

	private final ShownMarks marks = new ShownMarks(this);
	private final VisualLineContent content = new VisualLineContent(this::breakLines);
	private final TextFolding folding = new TextFolding(this::showLines);
	private final TextPointer pointer = new TextPointer(this, folding);
	private final TextColumn column;
	private final SpokenClaims spoken;
	private final TextStyles styles;
	private ShownStructure structure = ShownStructure.NONE;
	private Stretches headings = Stretches.of(List.of());
	private @Nullable Composite pane;
	private @Nullable OverviewRuler ruler;
	private @Nullable SectionStrip strip;
	private Optional<CaretHover> caretHover = Optional.empty();

	/**
	 * @param widgetStyles of the text widget; it scrolls vertically and never wraps by itself
	 */
	public ClaimTextViewer(Composite parent, int widgetStyles) {
		createControl(parent, widgetStyles);
		column = new TextColumn(reading(), ReadingFont.choose(parent.getDisplay(), DEFAULT_POINTS), this::layoutAgain);
		setEditable(false);
		styles = new TextStyles(reading(), column);
		reading().addLineStyleListener(styles);
		reading().beforePlacing(offset -> folding.reveal(offset, offset));
		reading().addPaintListener(new ClaimPainter(this));
		reading().addPaintListener(new FoldPainter(this, folding));
		reading().addPaintListener(event -> section().readingAt(topOffset(), reading().getLeftMargin()));
		reading().addListener(SWT.MouseUp, new ClaimClicks(this));
		spoken = new SpokenClaims(this);
		reading().addListener(SWT.MouseUp, pointer);
		reading().addListener(SWT.MouseMove, pointer);
		StretchesByMouse.attach(this);
	}

	@Override
	@NonNullByDefault({})
	protected void createControl(Composite parent, int styles) {
		var composite = new Composite(parent, SWT.NONE);
		pane = composite;
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		layout.verticalSpacing = 0;
		composite.setLayout(layout);
		strip = new SectionStrip(composite, this::goToSection);
		super.createControl(composite, styles);
		getTextWidget().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		var overview = new OverviewRuler(composite, this);
		ruler = overview;
		var data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = RULER_WIDTH;
		overview.setLayoutData(data);
	}

	@Override
	@NonNullByDefault({})
	protected StyledText createTextWidget(Composite parent, int styles) {
		return new ReadingText(parent, (styles | SWT.V_SCROLL | SWT.MULTI) & ~(SWT.WRAP | SWT.H_SCROLL));
	}

	@Override
	protected IDocumentAdapter createDocumentAdapter() {
		return content;
	}

	@Override
	public Control getControl() {
		return Objects.requireNonNull(pane);
	}

	@Override
	protected void handleDispose() {
		column.close();
		closeCaretHover();
		super.handleDispose();
	}

	// ---- the text

	/** Shows another text of which nothing is known, from its beginning and without marks. */
	public void setText(String text) {
		setText(text, ShownStructure.NONE);
	}

	/**
	 * Shows another text, from its beginning and without marks. Notes that were there before are folded as they were
	 * left.
	 */
	public void setText(String text, ShownStructure shown) {
		marks.forget();
		structure = shown;
		headings = HeadingLines.of(text, shown.headings());
		styles.set(headings, shown);
		folding.setFoldables(text, shown.foldables());
		pointer.setLinks(shown.links());
		section().setStructure(shown);
		column.setDirection(text);
		section().setOrientation(reading().getOrientation());
		setDocument(new Document(text));
		overview().marksReplaced();
	}

	/** Gives the text a name for those who hear it. */
	public void setName(String name) {
		spoken.name(name);
	}

	/** What of its structure is shown. */
	public ShownStructure structure() {
		return structure;
	}

	private void goToSection(int offset) {
		select(offset, offset);
		getTextWidget().setFocus();
	}

	/** The text shown. */
	public String text() {
		return content.lines().text();
	}

	/** Sets the face and its height at a zoom of 100%. */
	public void setReadingFont(FontData font) {
		column.setFont(font);
	}

	/** How much larger than its font's height the text is shown, in percent. */
	public int zoom() {
		return column.zoom();
	}

	/** Shows the text larger or smaller; the place at the top stays. */
	public void setZoom(int percent) {
		column.setZoom(percent);
	}

	private VisualLines breakLines(IDocument document) {
		return folding.of(column.lines(document.get(), headings));
	}

	/** Breaks the lines again after font or width changed, keeping place, selection and caret. */
	private void layoutAgain() {
		IDocument document = getDocument();
		if (document != null) {
			int top = topOffset();
			showLines(breakLines(document), top);
		}
	}

	/** Shows other lines, keeping selection and caret, and the row of the screen in which the offset is. */
	private void showLines(VisualLines lines, int stays) {
		StyledText widget = getTextWidget();
		int rows = lines().lineAt(stays) - widget.getTopIndex();
		Point selection = widget.getSelection();
		int[] selections = widget.getSelectionRanges();
		boolean caretFirst = widget.getCaretOffset() == selection.x;
		content.setLines(lines);
		if (selections.length > 2) {
			widget.setSelectionRanges(visible(selections));
		} else {
			int start = folding.visible(selection.x);
			int end = folding.visible(selection.y);
			widget.setSelection(caretFirst ? end : start, caretFirst ? start : end);
		}
		widget.setTopIndex(Math.max(0, lines.lineAt(stays) - rows));
		overview().marksReplaced();
	}

	/** Pairs of start and length, none of which begins or ends where nothing is shown. */
	private int[] visible(int[] stretches) {
		int[] visible = new int[stretches.length];
		for (int i = 0; i < stretches.length; i += 2) {
			visible[i] = folding.visible(stretches[i]);
			visible[i + 1] = folding.visible(stretches[i] + stretches[i + 1]) - visible[i];
		}
		return visible;
	}

	/** The notes of the text that can be folded. */
	public TextFolding folding() {
		return folding;
	}

	/** Sets who is told when a marker or the label of a note is followed by the pointer, with its offset. */
	public void setFollower(IntConsumer follower) {
		pointer.setFollower(follower);
	}

	// ---- places

	/** The first offset of the first line that is fully visible. */
	public int topOffset() {
		return lines().start(Math.min(getTextWidget().getTopIndex(), lines().count() - 1));
	}

	/** Scrolls until the line of the offset is the first one. */
	public void setTopOffset(int offset) {
		getTextWidget().setTopIndex(lines().lineAt(clamp(offset)));
	}

	/** Scrolls, if needed, until the stretch is visible, a third down from the top; unfolds what hides it. */
	public void reveal(int start, int end) {
		folding.reveal(clamp(start), clamp(end));
		StyledText widget = getTextWidget();
		int first = lines().lineAt(clamp(start));
		int last = lines().lineAt(clamp(Math.max(start, end - 1)));
		int top = widget.getTopIndex();
		int visible = visibleRows();
		if (first < top || last >= top + visible) {
			widget.setTopIndex(Math.max(0, first - Math.max(0, visible - (last - first)) / 3));
		}
	}

	/** The caret, or the top of what is seen where the caret is not. */
	public int readingOffset() {
		int row = lines().lineAt(caretOffset()) - getTextWidget().getTopIndex();
		return row >= 0 && row < visibleRows() ? caretOffset() : topOffset();
	}

	private int visibleRows() {
		return Math.max(1, getTextWidget().getClientArea().height / getTextWidget().getLineHeight());
	}

	@Override
	protected void internalRevealRange(int start, int end) {
		reveal(start, end);
	}

	/** What is selected; empty and at the caret if nothing is. */
	public Stretch selection() {
		Point selection = getTextWidget().getSelection();
		return new Stretch(selection.x, selection.y);
	}

	/** Selects the stretch, with the caret at its end, and reveals it; unfolds what hides it. */
	public void select(int start, int end) {
		folding.reveal(clamp(start), clamp(end));
		getTextWidget().setSelection(clamp(start), clamp(end));
		reveal(start, end);
	}

	/** Everything that is selected, in the order of the text; one empty stretch at the caret if nothing is. */
	public List<Stretch> selections() {
		int[] ranges = getTextWidget().getSelectionRanges();
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 0; i < ranges.length; i += 2) {
			stretches.add(new Stretch(ranges[i], ranges[i] + ranges[i + 1]));
		}
		return stretches;
	}

	/**
	 * Selects these stretches together, with the caret at their ends, and leaves in sight what is in sight.
	 *
	 * @param stretches at least one
	 */
	public void select(List<Stretch> stretches) {
		int[] ranges = new int[stretches.size() * 2];
		for (int i = 0; i < stretches.size(); i++) {
			int start = clamp(stretches.get(i).start());
			ranges[2 * i] = start;
			ranges[2 * i + 1] = clamp(stretches.get(i).end()) - start;
		}
		getTextWidget().setSelectionRanges(ranges);
	}

	/** Where nothing is selected, one caret is enough: stretches that were selected together have had one each. */
	public void leaveOneCaret() {
		List<Stretch> stretches = selections();
		if (stretches.size() > 1 && stretches.stream().allMatch(Stretch::isEmpty)) {
			getTextWidget().setSelection(caretOffset());
		}
	}

	public int caretOffset() {
		return getTextWidget().getCaretOffset();
	}

	private int clamp(int offset) {
		return Math.max(0, Math.min(offset, lines().text().length()));
	}

	// ---- marks

	/** Shows exactly these marks. */
	public void setMarks(Collection<ClaimMark> shown) {
		marks.set(shown);
	}

	/** Takes marks away and adds others; those that stay keep their lanes. Costs what changes. */
	public void applyMarks(Collection<ClaimMark> added, Collection<ClaimMark> removed) {
		marks.apply(added, removed);
	}

	/**
	 * The marks over the code unit at the offset: those of a lower band first, in each band the shortest first. May be
	 * called by any thread.
	 */
	public List<ClaimMark> marksAt(int offset) {
		return marks.at(offset);
	}

	/** The id of the claim that is raised. */
	public Optional<String> selectedMark() {
		return marks.raised();
	}

	/** Raises the claim of this id, or none, and tells the listeners if that is a change. */
	public void selectMark(Optional<String> id) {
		marks.raise(id);
	}

	public void addClaimListener(ClaimListener listener) {
		marks.addListener(listener);
	}

	/** Sets who says what is shown when the pointer rests on claims, and what is said of those at the caret. */
	public void setClaimHover(ClaimHover hover) {
		spoken.words(hover);
		var textHover = new ClaimTextHover(this, hover);
		setTextHover(textHover, IDocument.DEFAULT_CONTENT_TYPE);
		setHoverControlCreator(parent -> new DefaultInformationControl(parent, new HoverLines()));
		activatePlugins();
		closeCaretHover();
		caretHover = Optional.of(new CaretHover(this, textHover));
	}

	/** Shows at the caret what the hover says there; answers whether it says anything. */
	public boolean showHover() {
		return caretHover.filter(CaretHover::show).isPresent();
	}

	private void closeCaretHover() {
		caretHover.ifPresent(CaretHover::close);
		caretHover = Optional.empty();
	}

	// ---- for the parts of this package

	ReadingText reading() {
		return (ReadingText) getTextWidget();
	}

	VisualLines lines() {
		return content.lines();
	}

	MarkIndex index() {
		return marks.index();
	}

	private SectionStrip section() {
		return Objects.requireNonNull(strip);
	}

	SpokenClaims spoken() {
		return spoken;
	}

	OverviewRuler overview() {
		return Objects.requireNonNull(ruler);
	}
}
