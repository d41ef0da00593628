package org.sourcecritic.core.internal.state;

import java.util.Set;

import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.FileStamp;

/** Hears of every change to a set before anybody else can act on it; must be quick and never wait. */
public interface SetListener {

	/** Some ids of a set say something else now; its file does not say so yet. */
	void claimsChanged(SetKey set, Set<String> ids);

	/** A set came, went or is to be looked at as a whole. */
	void setReplaced(SetKey set);

	/** The file says what the set says. */
	void setSettled(SetKey set, FileStamp stamp);

	/** The texts, cards or the presence of documents changed. */
	void documentsChanged(Set<String> documents);

	/** The codebook changed. */
	void codebookChanged();
}
