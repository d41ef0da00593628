package org.sourcecritic.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sourcecritic.workspace.tests.WorkspaceFixture.await;
import static org.sourcecritic.workspace.tests.WorkspaceFixture.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is listed until it is healed, and leads to its place. */
class ProblemsViewTest {

	private static final String VIEW = "org.sourcecritic.ui.views.problems";

	@TempDir
	Path folder = Path.of("");
	private WorkspaceFixture corpus = new WorkspaceFixture(folder);
	private Table table = new Table(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.NONE);

	@BeforeEach
	void show() throws Exception {
		table.dispose();
		corpus = WorkspaceFixture.in(folder, "canal");
		corpus.open();
		page().showView(VIEW);
		table = tables(page().getWorkbenchWindow().getShell()).getFirst();
	}

	@AfterEach
	void close() throws Exception {
		WorkspaceFixture.close();
		for (var project : WorkspaceFixture.projects()) {
			project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
		}
		page().hideView(page().findView(VIEW));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static List<Table> tables(Composite parent) {
		var tables = new ArrayList<Table>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table && table.isVisible() && table.getColumnCount() == 3) {
				tables.add(table);
			} else if (child instanceof Composite composite) {
				tables.addAll(tables(composite));
			}
		}
		return tables;
	}

	@Test
	void aProblemIsListedLeadsToItsTextAndGoesWhenItIsHealed() throws Exception {
		edit(corpus.setFile("d2"), "tag=\"sourced\"", "tag=\"rumoured\"");
		await("one problem in the list", () -> table.getItemCount() == 1);
		var row = table.getItem(0);
		assertThat(row.getText(0)).contains("rumoured");
		assertThat(row.getText(1)).isEqualTo("d2");
		assertThat(row.getText(2)).isEqualTo("Test-Reader");
		table.setSelection(0);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		await("its text is open", () -> page().getActiveEditor() != null
				&& "d2".equals(page().getActiveEditor().getEditorInput().getToolTipText()));
		edit(corpus.setFile("d2"), "tag=\"rumoured\"", "tag=\"sourced\"");
		await("nothing in the list", () -> table.getItemCount() == 0);
	}

	@Test
	void withoutACorpusNothingIsListed() throws Exception {
		edit(corpus.setFile("d1"), "</sc:", "<sc:");
		await("one problem in the list", () -> table.getItemCount() == 1);
		WorkspaceFixture.close();
		await("nothing in the list", () -> table.getItemCount() == 0);
	}
}
