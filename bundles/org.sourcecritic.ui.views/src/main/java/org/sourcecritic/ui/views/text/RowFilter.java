package org.sourcecritic.ui.views.text;

import java.util.List;

/** What stands above a list and lets only some of its rows through. */
public interface RowFilter<R> {

	/** Those that it lets through, in their order. */
	List<R> of(List<R> rows);

	/** Runs this whenever it is set otherwise. */
	void whenChanged(Runnable changed);
}
