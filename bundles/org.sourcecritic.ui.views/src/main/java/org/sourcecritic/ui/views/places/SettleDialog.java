package org.sourcecritic.ui.views.places;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.sourcecritic.core.anchor.Candidate;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.edit.OpenPlace;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;

/**
 * Asks where claims stand now: above the words as they were, below the places where they may be. One key settles one:
 * 1 to 9 or Enter put the claim there, 0 leaves it for later, Delete deletes it, Ctrl+Z takes the last answer back.
 */
final class SettleDialog extends TitleAreaDialog {

	private static final int UNDO = IDialogConstants.CLIENT_ID;
	private static final int DELETE = IDialogConstants.CLIENT_ID + 1;
	private static final int SKIP = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 760;
	private static final int ROWS = 9;
	private static final int NUMBER_WIDTH = 60;
	private static final int SCORE_WIDTH = 100;

	private final Settling settling;
	private @Nullable Controls controls;

	private record Controls(StyledText remembered, Table candidates) {}

	SettleDialog(Shell parent, Settling settling) {
		super(parent);
		this.settling = settling;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.SettleDialog_title);
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.SettleDialog_was);
		var remembered = new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(remembered, Messages.SettleDialog_was);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, remembered.getLineHeight() * 4)
				.applyTo(remembered);
		new Label(area, SWT.NONE).setText(Messages.SettleDialog_mayBe);
		var list = new Composite(area, SWT.NONE);
		var layout = new TableColumnLayout();
		list.setLayout(layout);
		var candidates = new Table(list, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		AccessibleName.give(candidates, Messages.SettleDialog_mayBe);
		candidates.setHeaderVisible(true);
		column(candidates, layout, Messages.SettleDialog_key, new ColumnPixelData(NUMBER_WIDTH));
		column(candidates, layout, Messages.SettleDialog_place, new ColumnWeightData(1));
		column(candidates, layout, Messages.SettleDialog_likeness, new ColumnPixelData(SCORE_WIDTH));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, candidates.getItemHeight() * ROWS)
				.applyTo(list);
		for (Control control : List.of(remembered, candidates)) {
			control.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		}
		candidates.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
		controls = new Controls(remembered, candidates);
		return area;
	}

	private static void column(Table table, TableColumnLayout layout, String title, ColumnLayoutData width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		layout.setColumnData(column, width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, UNDO, Messages.SettleDialog_undo, false);
		createButton(parent, DELETE, Messages.SettleDialog_delete, false);
		createButton(parent, SKIP, Messages.SettleDialog_skip, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.SettleDialog_choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.SettleDialog_close, false);
	}

	/** The keys mean answers here, not what they mean in the window behind. */
	@Override
	public int open() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		boolean before = bindings.isKeyFilterEnabled();
		bindings.setKeyFilterEnabled(false);
		try {
			return super.open();
		} finally {
			bindings.setKeyFilterEnabled(before);
		}
	}

	/** In the list, so that one key is enough. */
	@Override
	public void create() {
		super.create();
		ask();
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case UNDO -> act(settling::undo);
			case DELETE -> act(settling::delete);
			case SKIP -> act(settling::skip);
			case IDialogConstants.OK_ID -> choose();
			default -> super.buttonPressed(button);
		}
	}

	/** Answers by a key, which means nothing else then: the list would look for the figure in its rows. */
	private void pressed(KeyEvent event) {
		answer(event).ifPresent(act -> {
			event.doit = false;
			act(act);
		});
	}

	private Optional<Act> answer(KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.MOD1 && event.keyCode == 'z') {
			return Optional.of(settling::undo);
		} else if (modifiers != 0) {
			return Optional.empty();
		} else if (event.keyCode == SWT.DEL) {
			return Optional.of(settling::delete);
		} else if (event.character == '0') {
			return Optional.of(settling::skip);
		} else if (event.character >= '1' && event.character <= '9') {
			return Optional.of(() -> settling.choose(event.character - '1'));
		}
		return Optional.empty();
	}

	private void choose() {
		var parts = controls;
		if (parts != null && parts.candidates().getSelectionIndex() >= 0) {
			int selected = parts.candidates().getSelectionIndex();
			act(() -> settling.choose(selected));
		}
	}

	/** What one key does. */
	@FunctionalInterface
	private interface Act {
		void act() throws CorpusException;
	}

	private void act(Act act) {
		try {
			act.act();
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.SettleDialog_failed, e);
		}
		ask();
	}

	private void ask() {
		var parts = controls;
		if (parts == null) {
			return;
		}
		OpenPlace place = settling.current().orElse(null);
		boolean open = place != null;
		parts.candidates().removeAll();
		if (place == null) {
			setTitle(Messages.SettleDialog_done);
			setMessage(Messages.SettleDialog_doneMessage);
			parts.remembered().setText(""); //$NON-NLS-1$
		} else {
			ask(place, parts);
		}
		getButton(UNDO).setEnabled(settling.canUndo());
		getButton(DELETE).setEnabled(open);
		getButton(SKIP).setEnabled(settling.left() > 1);
		getButton(IDialogConstants.OK_ID).setEnabled(place != null && !place.candidates().isEmpty());
		if (open || settling.canUndo()) {
			parts.candidates().setFocus();
		}
	}

	private void ask(OpenPlace place, Controls parts) {
		var store = settling.store();
		setTitle(NLS.bind(Messages.SettleDialog_question, Labels.tag(store, place.claim().tag()),
				Labels.document(store, place.claim().document())));
		setMessage(settling.left() == 1
				? Messages.SettleDialog_last
				: NLS.bind(Messages.SettleDialog_left, settling.left()));
		var was = Surroundings.of(place.remembered());
		parts.remembered().setText(was.before() + was.words() + was.after());
		parts.remembered().setStyleRange(
				new StyleRange(was.before().length(), was.words().length(), null, null, SWT.BOLD));
		try {
			show(place.candidates(), store.text(place.claim().document()).text(), parts.candidates());
		} catch (CorpusException e) {
			setErrorMessage(e.getLocalizedMessage());
		}
	}

	private static void show(List<Candidate> candidates, String text, Table table) {
		var percent = NumberFormat.getPercentInstance();
		for (int i = 0; i < candidates.size(); i++) {
			Candidate candidate = candidates.get(i);
			new TableItem(table, SWT.NONE).setText(new String[]{ i < ROWS ? Integer.toString(i + 1) : "", //$NON-NLS-1$
					Surroundings.of(text, candidate.place()).inOneLine(), percent.format(candidate.score()) });
		}
		if (candidates.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(1, Messages.SettleDialog_nowhere);
		} else {
			table.select(0);
		}
	}
}
