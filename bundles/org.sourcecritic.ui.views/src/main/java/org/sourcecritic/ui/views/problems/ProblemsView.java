package org.sourcecritic.ui.views.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.workspace.CorpusWorkspace;
import org.sourcecritic.workspace.MarkedProblem;

/** What is wrong with the open corpus: files that can't be read, broken anchors, relations that lead nowhere. */
public final class ProblemsView extends ViewPart implements OpenCorpusListener {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.problems"; //$NON-NLS-1$

	private static final int WIDE = 4;
	private static final int NARROW = 1;

	private @Nullable Built built;

	private record Built(OpenCorpus corpus, CorpusWorkspace workspace, TableViewer viewer,
			List<Subscription> subscriptions) {}

	@Override
	public void createPartControl(Composite parent) {
		OpenCorpus corpus = OpenCorpus.in(getSite());
		CorpusWorkspace workspace = getSite().getService(CorpusWorkspace.class);
		var area = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		area.setLayout(layout);
		var viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		column(viewer, layout, Messages.ProblemsView_problem, WIDE, new ProblemLabels.Message());
		column(viewer, layout, Messages.ProblemsView_document, NARROW, new ProblemLabels.Document(corpus));
		column(viewer, layout, Messages.ProblemsView_annotator, NARROW, new ProblemLabels.Annotator(corpus));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addDoubleClickListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof MarkedProblem problem) {
				corpus.store().ifPresent(store -> goTo(store, problem));
			}
		});
		getSite().setSelectionProvider(viewer);
		var menu = new MenuManager();
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		getSite().registerContextMenu(menu, viewer);
		Display display = parent.getDisplay();
		built = new Built(corpus, workspace, viewer,
				List.of(corpus.addListener(this), workspace.addListener(() -> showLater(display))));
		show();
	}

	private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
			ColumnLabelProvider labels) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private void showLater(Display display) {
		if (!display.isDisposed()) {
			display.asyncExec(this::show);
		}
	}

	private void show() {
		var parts = built;
		if (parts == null) {
			return;
		}
		List<MarkedProblem> problems = parts.workspace().problems();
		parts.viewer().setInput(problems);
		setContentDescription(switch (problems.size()) {
			case 0 -> parts.corpus().store().isEmpty() ? "" : Messages.ProblemsView_none; //$NON-NLS-1$
			case 1 -> Messages.ProblemsView_one;
			default -> NLS.bind(Messages.ProblemsView_some, problems.size());
		});
	}

	/** To the claim, or to the text where there is no claim. */
	private void goTo(CorpusStore store, MarkedProblem problem) {
		Optional<Claim> claim = problem.document().flatMap(document -> problem.annotator().flatMap(annotator -> problem
				.annotation().flatMap(annotation -> store.claim(new SetKey(document, annotator), annotation))));
		if (claim.isPresent()) {
			Places.open(getSite().getPage(), store, claim.get());
		} else {
			problem.document().ifPresent(document -> Places.open(getSite().getPage(), store, document));
		}
	}

	@Override
	public void opened(CorpusStore store) {
		show();
	}

	@Override
	public void closed() {
		show();
	}

	@Override
	public void setFocus() {
		var parts = built;
		if (parts != null) {
			parts.viewer().getTable().setFocus();
		}
	}

	@Override
	public void dispose() {
		var parts = built;
		if (parts != null) {
			parts.subscriptions().forEach(Subscription::close);
			built = null;
		}
		super.dispose();
	}
}
