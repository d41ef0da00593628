package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.ErrorReporter;

/** Files and folders that someone picks, drops in and takes out again. */
final class FileList {

	private static final int WIDTH = 420;
	private static final int ROWS = 8;

	private final Composite area;
	private final Table table;
	private final Set<Path> files = new LinkedHashSet<>();
	private final Runnable changed;

	FileList(Composite parent, List<Path> initial, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		table.setToolTipText(Messages.FileList_tip);
		AccessibleName.give(table, Messages.FileList_name);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * ROWS).applyTo(table);
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		}));
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.FileList_add, this::pick);
		button(buttons, Messages.FileList_addFolder, this::pickFolder);
		button(buttons, Messages.FileList_remove, this::remove);
		acceptDrops();
		add(initial);
	}

	private static void button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void acceptDrops() {
		var target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths) {
					add(Arrays.stream(paths).map(Path::of).toList());
				}
			}
		});
	}

	Control control() {
		return area;
	}

	List<Path> files() {
		return List.copyOf(files);
	}

	private void pick() {
		var dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.FileList_pick);
		dialog.setFilterNames(new String[]{ Messages.FileList_texts, Messages.FileList_all });
		dialog.setFilterExtensions(new String[]{ readableEndings(), "*" }); //$NON-NLS-1$
		if (dialog.open() != null) {
			List<Path> picked = new ArrayList<>();
			for (String name : dialog.getFileNames()) {
				picked.add(Path.of(dialog.getFilterPath()).resolve(name));
			}
			add(picked);
		}
	}

	private void pickFolder() {
		var dialog = new DirectoryDialog(area.getShell(), SWT.OPEN);
		dialog.setText(Messages.FileList_pick);
		dialog.setMessage(Messages.FileList_pickFolder);
		String folder = dialog.open();
		if (folder != null) {
			add(List.of(Path.of(folder)));
		}
	}

	/** What the readers say they read, in the form a file dialog wants: {@code *.htm;*.html;*.txt}. */
	private static String readableEndings() {
		try {
			return DocumentReaders.installed(Platform.getExtensionRegistry()).stream()
					.flatMap(reader -> reader.fileEndings().stream()).distinct().sorted()
					.map(ending -> "*." + ending).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (CoreException e) {
			ErrorReporter.log(Messages.FileList_texts, e);
			return "*"; //$NON-NLS-1$
		}
	}

	private void add(List<Path> more) {
		for (Path file : more) {
			if (files.add(file)) {
				var item = new TableItem(table, SWT.NONE);
				item.setText(file.toString());
				item.setData(file);
			}
		}
		changed.run();
	}

	private void remove() {
		for (TableItem item : table.getSelection()) {
			files.remove((Path) item.getData());
			item.dispose();
		}
		changed.run();
	}
}
