package org.sourcecritic.ui.views.places;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** From which file the new text comes. */
final class ReplaceTextPage extends WizardPage {

	private static final int FILE_WIDTH = 420;

	private @Nullable Text field;

	ReplaceTextPage(String document) {
		super("file", NLS.bind(Messages.ReplaceTextPage_title, document), null); //$NON-NLS-1$
		setDescription(Messages.ReplaceTextPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.ReplaceTextPage_file);
		var text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(FILE_WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> setPageComplete(file().isPresent()));
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.ReplaceTextPage_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		field = text;
		setControl(area);
	}

	private void browse() {
		String chosen = new FileDialog(getShell(), SWT.OPEN).open();
		Text text = field;
		if (chosen != null && text != null) {
			text.setText(chosen);
		}
	}

	/** The file, if there is one of this name; what is wrong with the name is said, but not before there is one. */
	Optional<Path> file() {
		Text text = field;
		String name = text == null ? "" : text.getText().strip(); //$NON-NLS-1$
		Optional<Path> file = path(name).filter(Path::isAbsolute).filter(Files::isRegularFile);
		setMessage(file.isEmpty() && !name.isEmpty() ? Messages.ReplaceTextPage_noFile : null);
		return file;
	}

	private static Optional<Path> path(String name) {
		try {
			return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
