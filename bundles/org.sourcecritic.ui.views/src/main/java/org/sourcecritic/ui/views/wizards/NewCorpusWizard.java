package org.sourcecritic.ui.views.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;

/** Makes a corpus in a folder of its own, with its first texts. */
public final class NewCorpusWizard extends Wizard {

	private final OpenCorpus corpus;
	private final Page page;

	/**
	 * @param texts
	 *     to begin with; more can be picked
	 */
	public NewCorpusWizard(OpenCorpus corpus, List<Path> texts) {
		this.corpus = corpus;
		this.page = new Page(texts);
		setWindowTitle(Messages.NewCorpusWizard_title);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Optional<Path> folder = page.folder();
		if (folder.isEmpty()) {
			return false;
		}
		try {
			corpus.create(folder.get(), page.title());
			corpus.store().ifPresent(store -> Imports.schedule(store, page.files()));
			return true;
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.NewCorpusWizard_failed, e);
			return false;
		}
	}

	private static final class Page extends WizardPage {

		private final List<Path> texts;
		private @Nullable Text title;
		private @Nullable Text folder;
		private @Nullable FileList list;
		/** Whether the folder still follows the title. */
		private boolean follows = true;

		Page(List<Path> texts) {
			super("corpus", Messages.NewCorpusWizard_title, null); //$NON-NLS-1$
			this.texts = texts;
			setDescription(Messages.NewCorpusWizard_description);
			setPageComplete(false);
		}

		@Override
		public void createControl(Composite parent) {
			var area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
			var titleField = field(area, Messages.NewCorpusWizard_name, 2);
			var folderField = field(area, Messages.NewCorpusWizard_folder, 1);
			title = titleField;
			folder = folderField;
			titleField.addModifyListener(event -> {
				if (follows) {
					folderField.setText(proposed(titleField.getText()));
					follows = true;
				}
				check();
			});
			folderField.addModifyListener(event -> {
				follows = folderField.getText().equals(proposed(titleField.getText()));
				check();
			});
			var browse = new Button(area, SWT.PUSH);
			browse.setText(Messages.NewCorpusWizard_browse);
			browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse(folderField)));
			GridDataFactory.fillDefaults().applyTo(browse);
			var label = new Label(area, SWT.NONE);
			label.setText(Messages.NewCorpusWizard_texts);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
			var files = new FileList(area, texts, this::check);
			GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(files.control());
			list = files;
			setControl(area);
			titleField.setText(Messages.NewCorpusWizard_untitled);
			titleField.selectAll();
			setErrorMessage(null);
		}

		private static Text field(Composite area, String name, int span) {
			var label = new Label(area, SWT.NONE);
			label.setText(name);
			var text = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
			return text;
		}

		private static String proposed(String title) {
			String name = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
			Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
			Path documents = home.resolve("Documents"); //$NON-NLS-1$
			return (Files.isDirectory(documents) ? documents : home).resolve(name).toString();
		}

		private void browse(Text field) {
			var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
			dialog.setMessage(Messages.NewCorpusWizard_browseMessage);
			String chosen = dialog.open();
			if (chosen != null) {
				field.setText(chosen);
			}
		}

		private void check() {
			String message = null;
			Optional<Path> chosen = folder();
			if (title().isBlank()) {
				message = Messages.NewCorpusWizard_noTitle;
			} else if (chosen.isEmpty()) {
				message = Messages.NewCorpusWizard_noFolder;
			} else if (!isFree(chosen.get())) {
				message = NLS.bind(Messages.NewCorpusWizard_notEmpty, chosen.get());
			}
			setErrorMessage(message);
			setPageComplete(message == null);
		}

		private static boolean isFree(Path folder) {
			if (!Files.exists(folder)) {
				return true;
			}
			if (!Files.isDirectory(folder)) {
				return false;
			}
			try (Stream<Path> entries = Files.list(folder)) {
				return entries.findAny().isEmpty();
			} catch (IOException e) {
				ErrorReporter.log(Messages.NewCorpusWizard_failed, e);
				return false;
			}
		}

		String title() {
			var field = title;
			return field == null ? "" : field.getText().strip(); //$NON-NLS-1$
		}

		Optional<Path> folder() {
			var field = folder;
			if (field == null || field.getText().isBlank()) {
				return Optional.empty();
			}
			try {
				return Optional.of(Path.of(field.getText().strip())).filter(Path::isAbsolute);
			} catch (InvalidPathException e) {
				return Optional.empty();
			}
		}

		List<Path> files() {
			var files = list;
			return files == null ? List.of() : files.files();
		}
	}
}
