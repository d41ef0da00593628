package org.sourcecritic.ui;

/** How far the annotations of the open corpus have been read into its index. */
public enum ReadingState {
	/** No corpus is open. */
	CLOSED,
	/** They are being read; what is known of an earlier state may be shown meanwhile. */
	READING,
	/** All are known, and changes are followed. */
	COMPLETE,
	/** Somebody stopped the reading. */
	STOPPED,
	/** They can't be read. */
	FAILED
}
