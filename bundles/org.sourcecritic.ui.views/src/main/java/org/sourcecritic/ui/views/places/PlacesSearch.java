package org.sourcecritic.ui.views.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.OpenPlace;
import org.sourcecritic.core.edit.OpenPlaces;
import org.sourcecritic.ui.ErrorReporter;

/** Looks for places in doubt, and where they may be now. Only the latest search counts. */
final class PlacesSearch extends Job {

	private final CorpusStore store;
	private final Map<String, List<SetKey>> sets;
	private final Display display;
	private final Consumer<List<OpenPlace>> found;

	/**
	 * @param sets
	 *     whose claims are looked at, in this order of documents
	 * @param found
	 *     takes the places in the display's thread, unless the search was cancelled
	 */
	PlacesSearch(CorpusStore store, Collection<SetKey> sets, Display display, Consumer<List<OpenPlace>> found) {
		super(Messages.PlacesSearch_looking);
		this.store = store;
		this.sets = sets.stream()
				.collect(Collectors.groupingBy(SetKey::document, LinkedHashMap::new, Collectors.toList()));
		this.display = display;
		this.found = found;
	}

	/** Begins, and ends a search that is under way. To be called in the display's thread. */
	void begin() {
		Job.getJobManager().cancel(PlacesSearch.class);
		setUser(true);
		schedule();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PlacesSearch.class;
	}

	/** Runs until the display's thread has taken the places, so that it can be cancelled up to then. */
	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<OpenPlace> places = places(SubMonitor.convert(monitor, getName(), sets.size()));
			if (display.isDisposed()) {
				return Status.CANCEL_STATUS;
			}
			display.asyncExec(() -> deliver(places, monitor));
			return Job.ASYNC_FINISH;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private void deliver(List<OpenPlace> places, IProgressMonitor monitor) {
		boolean late = monitor.isCanceled();
		done(late ? Status.CANCEL_STATUS : Status.OK_STATUS);
		if (!late) {
			// behind what takes the progress off the screen
			display.asyncExec(() -> found.accept(places));
		}
	}

	private List<OpenPlace> places(SubMonitor progress) {
		List<OpenPlace> places = new ArrayList<>();
		for (List<SetKey> ofDocument : sets.values()) {
			SubMonitor step = progress.split(1);
			List<Claim> claims = ofDocument.stream().filter(store::isEditable)
					.flatMap(set -> store.claims(set).stream()).toList();
			try {
				places.addAll(OpenPlaces.among(claims, store, step));
			} catch (CorpusException e) {
				ErrorReporter.log(Messages.PlacesSearch_cannotRead, e);
			}
		}
		return places;
	}
}
