package org.sourcecritic.ui.editor;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.BarWidth;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.TagImages;

/** Buttons for the tags that have a key, each with its picture, its name and its key. */
@NonNullByDefault({})
public final class TagBar extends WorkbenchWindowControlContribution implements OpenCorpusListener {

	private final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());
	private @Nullable ToolBar bar;

	@Override
	protected Control createControl(Composite parent) {
		var buttons = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		Subscription subscription = corpus.addListener(this);
		buttons.addDisposeListener(event -> subscription.close());
		bar = buttons;
		fill();
		return buttons;
	}

	private void fill() {
		ToolBar buttons = bar;
		if (buttons == null || buttons.isDisposed()) {
			return;
		}
		for (ToolItem item : buttons.getItems()) {
			item.dispose();
		}
		corpus.store().ifPresent(store -> Labels.withKeys(store.codebook()).forEach(tag -> add(buttons, tag)));
		BarWidth.fit(buttons);
	}

	private void add(ToolBar buttons, Tag tag) {
		var item = new ToolItem(buttons, SWT.PUSH);
		String name = Labels.tag(tag);
		item.setText(NLS.bind(Messages.TagBar_button, name, tag.getSlot()));
		item.setImage(TagImages.of(tag));
		item.setToolTipText(NLS.bind(Messages.TagBar_tip, name, tag.getSlot()));
		item.setEnabled(corpus.isWritable());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> press(tag)));
	}

	private void press(Tag tag) {
		var window = getWorkbenchWindow();
		var command = window.getService(ICommandService.class).getCommand(TagHere.COMMAND);
		var pressed = ParameterizedCommand.generateCommand(command,
				Map.of(TagHere.SLOT, Integer.toString(tag.getSlot())));
		try {
			window.getService(IHandlerService.class).executeCommand(pressed, null);
		} catch (CommandException e) {
			ErrorReporter.log(Messages.ClaimEditor_notTagged, e);
		}
	}

	@Override
	public void opened(CorpusStore store) {
		fill();
	}

	@Override
	public void closed() {
		fill();
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		if (event instanceof CorpusEvent.CodebookChanged) {
			fill();
		}
	}
}
