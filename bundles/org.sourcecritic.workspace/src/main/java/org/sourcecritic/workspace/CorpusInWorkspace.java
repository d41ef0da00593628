package org.sourcecritic.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;

/** An open corpus and its project. Changes on one side are carried to the other by {@link #keepUp}. */
final class CorpusInWorkspace implements IResourceChangeListener {

	private final CorpusStore store;
	private final CorpusPlace place;
	private final Runnable keepLater;
	private final Runnable problemsChanged;
	/** The first check is long enough to be seen. */
	private final Job firstCheck = Job.create(Messages.CorpusBuilder_checking, this::check);
	private final Job check = Job.createSystem(Messages.CorpusBuilder_checking, this::check);
	private final TouchedFiles touched = new TouchedFiles();
	/** Files that came and went before the workspace had seen them; a build would not hear of them. */
	private final Set<String> unseen = ConcurrentHashMap.newKeySet();
	private final AtomicBoolean toBeRead = new AtomicBoolean();
	private final Subscription hearing;
	/** Who refreshes the workspace from what the store has read already. */
	private volatile @Nullable Thread keeper;

	private CorpusInWorkspace(CorpusStore store, CorpusPlace place, Runnable keepLater, Runnable problemsChanged) {
		this.store = store;
		this.place = place;
		this.keepLater = keepLater;
		this.problemsChanged = problemsChanged;
		this.hearing = store.addListener(event -> {
			if (touched.take(event)) {
				keepLater.run();
			}
		});
	}

	/** @throws CoreException when the workspace can't take the corpus in */
	static CorpusInWorkspace of(CorpusStore store, Runnable keepLater, Runnable problemsChanged,
			IProgressMonitor monitor) throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		var place = new CorpusProjects(workspace).open(store.folder(), store.isWritable(), monitor);
		OpenedStore.lend(place.project(), store);
		var laid = new CorpusInWorkspace(store, place, keepLater, problemsChanged);
		workspace.addResourceChangeListener(laid, IResourceChangeEvent.POST_CHANGE);
		laid.firstCheck.schedule();
		return laid;
	}

	boolean isOf(CorpusStore other) {
		return store == other;
	}

	List<MarkedProblem> problems() {
		try {
			return Arrays.stream(new CorpusMarkers(place).all()).map(MarkedProblem::of).sorted().toList();
		} catch (CoreException e) {
			return List.of(); // closed meanwhile
		}
	}

	@Override
	@NonNullByDefault({})
	public void resourceChanged(IResourceChangeEvent event) {
		var delta = event.getDelta() == null ? null : event.getDelta().findMember(place.project().getFullPath());
		if (delta == null) {
			return;
		}
		if (event.findMarkerDeltas(CorpusMarkers.PROBLEM, true).length > 0) {
			problemsChanged.run();
		}
		try {
			if (Thread.currentThread() != keeper && !ChangedFiles.in(place, delta).isEmpty()) {
				toBeRead.set(true);
				keepLater.run();
			}
		} catch (CoreException e) {
			ILog.of(CorpusInWorkspace.class).log(e.getStatus());
		}
	}

	/** Carries changes from either side to the other, and has the corpus checked where it changed. */
	void keepUp(Thread thread, IProgressMonitor monitor) throws CoreException {
		var read = toBeRead.getAndSet(false);
		if (read) {
			store.refresh();
		}
		var names = touched.all();
		if (!names.isEmpty()) {
			keeper = thread;
			try {
				refresh(names, monitor);
			} finally {
				keeper = null;
			}
		}
		if (read || !names.isEmpty()) {
			check.schedule();
		}
	}

	private void refresh(Iterable<String> names, IProgressMonitor monitor) throws CoreException {
		place.project().getWorkspace().run(progress -> {
			for (var name : names) {
				refresh(name);
			}
		}, place.project(), IWorkspace.AVOID_UPDATE, monitor);
	}

	private void refresh(String name) throws CoreException {
		if (name.endsWith("/")) { //$NON-NLS-1$
			place.root().getFolder(IPath.fromPortableString(name))
					.refreshLocal(IResource.DEPTH_ONE, null);
			return;
		}
		var file = place.file(name);
		var wasSeen = file.exists();
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		if (!wasSeen && !file.exists()) {
			unseen.add(name);
		}
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, 2);
		place.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, CorpusBuilder.ID, null, progress.split(1));
		var names = Set.copyOf(unseen);
		unseen.removeAll(names);
		if (!names.isEmpty()) {
			CorpusBuilder.check(place, store, new ChangedFiles(names), progress.split(1));
		}
	}

	void stopChecking() {
		firstCheck.cancel();
		check.cancel();
	}

	void close() throws CoreException {
		place.project().getWorkspace().removeResourceChangeListener(this);
		hearing.close();
		stopChecking();
		OpenedStore.lend(place.project(), null);
		CorpusProjects.close(place);
	}
}
