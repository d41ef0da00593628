package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sourcecritic.core.corpus.CorpusStore;

/** Picks texts and imports them; the import goes on while one reads, and can be cancelled and undone. */
public final class ImportDocumentsWizard extends Wizard {

	private final CorpusStore store;
	private final Texts texts = new Texts();

	public ImportDocumentsWizard(CorpusStore store) {
		this.store = store;
		setWindowTitle(Messages.ImportDocumentsWizard_title);
	}

	@Override
	public void addPages() {
		addPage(texts);
	}

	@Override
	public boolean performFinish() {
		Imports.schedule(store, texts.files());
		return true;
	}

	private static final class Texts extends WizardPage {

		private @Nullable FileList list;

		Texts() {
			super("texts", Messages.ImportDocumentsWizard_title, null); //$NON-NLS-1$
			setDescription(Messages.ImportDocumentsWizard_description);
			setPageComplete(false);
		}

		@Override
		public void createControl(Composite parent) {
			var area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
			var made = new FileList(area, List.of(), () -> setPageComplete(!files().isEmpty()));
			GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
			list = made;
			setControl(area);
		}

		List<Path> files() {
			var made = list;
			return made == null ? List.of() : made.files();
		}
	}
}
