package org.sourcecritic.ui;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;

/** Tells commands whether a corpus is open and can be written. */
@NonNullByDefault({})
public final class CorpusState extends AbstractSourceProvider implements OpenCorpusListener {

	/** The variable: {@code none}, {@code readOnly} or {@code writable}. */
	public static final String VARIABLE = "org.sourcecritic.ui.corpus"; //$NON-NLS-1$

	private @Nullable OpenCorpus corpus;
	private @Nullable Subscription subscription;

	@Override
	public void initialize(IServiceLocator locator) {
		var open = OpenCorpus.in(locator);
		corpus = open;
		subscription = open.addListener(this);
	}

	@Override
	public void dispose() {
		var listening = subscription;
		if (listening != null) {
			listening.close();
			subscription = null;
		}
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(VARIABLE, state());
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[]{ VARIABLE };
	}

	private String state() {
		var open = corpus;
		if (open == null || open.store().isEmpty()) {
			return "none"; //$NON-NLS-1$
		}
		return open.isWritable() ? "writable" : "readOnly"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void opened(CorpusStore store) {
		fireSourceChanged(ISources.WORKBENCH, VARIABLE, state());
	}

	@Override
	public void closed() {
		fireSourceChanged(ISources.WORKBENCH, VARIABLE, state());
	}
}
