package org.sourcecritic.ui.views.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.ExchangeFormat;
import org.sourcecritic.ui.Labels;

/** In which format, whose claims, to which file. */
final class ExportPage extends WizardPage {

	private static final int FILE_WIDTH = 360;

	/** What was chosen; no annotator means all. */
	record Choice(ExchangeFormat format, Optional<String> annotator, Path target) {}

	private final List<ExchangeFormat> formats;
	private final List<String> annotators = new ArrayList<>();
	private final CorpusStore store;
	private @Nullable Controls controls;

	private record Controls(Combo format, Combo annotator, Text target) {}

	ExportPage(CorpusStore store, List<ExchangeFormat> formats) {
		super("choice", Messages.ExportWizard_title, null); //$NON-NLS-1$
		this.store = store;
		this.formats = formats;
		setDescription(Messages.ExportPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		var format = combo(area, Messages.ExportPage_format);
		formats.forEach(known -> format.add(known.title()));
		format.select(0);
		var annotator = combo(area, Messages.ExportPage_annotator);
		annotator.add(Messages.ExportPage_allAnnotators);
		store.sets().stream().map(SetKey::annotator).distinct().sorted().forEach(slug -> {
			annotators.add(slug);
			annotator.add(Labels.annotator(store, slug));
		});
		annotator.select(0);
		new Label(area, SWT.NONE).setText(Messages.ExportPage_target);
		var target = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(FILE_WIDTH, SWT.DEFAULT).applyTo(target);
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.ExportPage_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		controls = new Controls(format, annotator, target);
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ending()));
		target.addModifyListener(event -> check());
		Path folder = store.folder().toAbsolutePath();
		target.setText(folder.resolveSibling(folder.getFileName() + "." + formats.getFirst().fileEnding()).toString()); //$NON-NLS-1$
		setControl(area);
	}

	private static Combo combo(Composite area, String name) {
		new Label(area, SWT.NONE).setText(name);
		var combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		return combo;
	}

	/** Another format, another ending, where the name has one that belongs to a format. */
	private void ending() {
		var parts = controls;
		if (parts == null) {
			return;
		}
		String name = parts.target().getText();
		for (ExchangeFormat known : formats) {
			String ending = '.' + known.fileEnding();
			if (name.endsWith(ending)) {
				String wanted = formats.get(parts.format().getSelectionIndex()).fileEnding();
				parts.target().setText(name.substring(0, name.length() - ending.length() + 1) + wanted);
				return;
			}
		}
	}

	private void browse() {
		var parts = controls;
		if (parts == null) {
			return;
		}
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setOverwrite(false);
		target().ifPresent(file -> {
			dialog.setFilterPath(String.valueOf(file.getParent()));
			dialog.setFileName(String.valueOf(file.getFileName()));
		});
		String chosen = dialog.open();
		if (chosen != null) {
			parts.target().setText(chosen);
		}
	}

	private void check() {
		Optional<Path> target = target();
		String error = null;
		setMessage(null);
		if (target.isEmpty()) {
			error = Messages.ExportPage_noTarget;
		} else if (Files.isDirectory(target.get())) {
			error = NLS.bind(Messages.ExportPage_isFolder, target.get());
		} else if (Files.exists(target.get())) {
			setMessage(NLS.bind(Messages.ExportPage_overwrites, target.get().getFileName()), WARNING);
		}
		setErrorMessage(error);
		setPageComplete(error == null);
	}

	private Optional<Path> target() {
		var parts = controls;
		if (parts == null || parts.target().getText().isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(parts.target().getText().strip())).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	Optional<Choice> chosen() {
		var parts = controls;
		if (parts == null) {
			return Optional.empty();
		}
		int annotator = parts.annotator().getSelectionIndex() - 1;
		ExchangeFormat format = formats.get(Math.max(0, parts.format().getSelectionIndex()));
		return target().map(file -> new Choice(format,
				annotator < 0 ? Optional.empty() : Optional.of(annotators.get(annotator)), file));
	}

	/** The report is shown after the export only. */
	@Override
	public boolean canFlipToNextPage() {
		return false;
	}
}
