package org.sourcecritic.ui.views.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.UiSettings;
import org.sourcecritic.ui.views.Corpora;
import org.sourcecritic.ui.views.wizards.DroppedTexts;

/** What someone sees who has no corpus open: a place to drop texts, the sample, and the corpora of late. */
public final class WelcomePage extends EditorPart implements OpenCorpusListener {

	/** The page. */
	public static final String ID = "org.sourcecritic.ui.views.welcome"; //$NON-NLS-1$

	private static final int WIDTH = 560;
	private static final int DROP_HEIGHT = 170;
	private static final int TITLE_POINTS = 10;
	private static final int DROP_POINTS = 3;

	private @Nullable Button first;
	private @Nullable Subscription subscription;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		subscription = OpenCorpus.in(getSite()).addListener(this);
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		DroppedTexts.accept(page, getSite());
		var column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT)
				.applyTo(column);
		text(column, Messages.WelcomePage_title, TITLE_POINTS);
		text(column, Messages.WelcomePage_purpose, 0);
		createDropPlace(column);
		createButtons(column);
		createRecent(column);
	}

	private static Label text(Composite parent, String text, int larger) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		if (larger > 0) {
			FontData usual = JFaceResources.getDefaultFont().getFontData()[0];
			var font = new Font(parent.getDisplay(), usual.getName(), usual.getHeight() + larger, SWT.NORMAL);
			label.setFont(font);
			label.addDisposeListener(event -> font.dispose());
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void createDropPlace(Composite column) {
		var place = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DROP_HEIGHT).applyTo(place);
		place.addPaintListener(event -> paintFrame(event.gc, place.getClientArea()));
		var inside = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(inside);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(inside);
		Label drop = text(inside, Messages.WelcomePage_drop, DROP_POINTS);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(drop);
		var pick = button(inside, Messages.WelcomePage_newCorpus, () -> Corpora.makeNew(getSite(), List.of()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(pick);
		first = pick;
		DroppedTexts.accept(place, getSite());
	}

	private static void paintFrame(GC gc, Rectangle area) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.setLineWidth(2);
		gc.setLineDash(new int[]{ 8, 6 });
		gc.drawRoundRectangle(2, 2, area.width - 4, area.height - 4, 16, 16);
	}

	private void createButtons(Composite column) {
		var row = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var sample = button(row, Messages.WelcomePage_sample, () -> Corpora.openSample(getSite()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sample);
		var open = button(row, Messages.WelcomePage_openCorpus, () -> Corpora.pickAndOpen(getSite()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(open);
	}

	private static Button button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	private void createRecent(Composite column) {
		List<Path> recent = new UiSettings().recent();
		if (recent.isEmpty()) {
			return;
		}
		text(column, Messages.WelcomePage_recent, 0);
		for (Path folder : recent) {
			var link = new Link(column, SWT.NONE);
			link.setText("<a>" + String.valueOf(folder.getFileName()).replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			link.setToolTipText(folder.toString());
			link.addSelectionListener(
					SelectionListener.widgetSelectedAdapter(event -> Corpora.open(getSite(), folder)));
		}
	}

	/** Nobody needs the first page who has a corpus. */
	@Override
	public void opened(CorpusStore store) {
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public void setFocus() {
		var button = first;
		if (button != null) {
			button.setFocus();
		}
	}

	@Override
	public void dispose() {
		var listening = subscription;
		if (listening != null) {
			listening.close();
			subscription = null;
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing to save
	}

	@Override
	public void doSaveAs() {
		// nothing to save
	}
}
