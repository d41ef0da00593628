package org.sourcecritic.reading.archive.italian;

import java.util.BitSet;
import java.util.List;

/** Which entries refer to archives, by what they say and by what stands around them. */
final class ArchiveList {

	/** Entries to both sides in which a list of archives shows: about a page. */
	private static final int AROUND = 30;
	/** Entries without any sign of their own that may follow each other in a list of archives. */
	private static final int GAP = 3;
	/** The longest of them, in words. */
	private static final int SHORT = 10;
	/** The most of them under the name of an archive. */
	private static final int BELOW = 40;

	private final List<Word> words;
	private final List<Entry> entries;
	private final BitSet archives = new BitSet();

	ArchiveList(List<Word> words, List<Entry> entries, List<Evidence> evidence) {
		this.words = words;
		this.entries = entries;
		addStrong(evidence);
		addWeak(evidence);
		addOpen(evidence);
		addBelowNames(evidence);
	}

	boolean isArchive(int index) {
		return archives.get(index);
	}

	private void addStrong(List<Evidence> evidence) {
		for (int i = 0; i < entries.size(); i++) {
			archives.set(i, evidence.get(i).isArchive() && !evidence.get(i).isWeak());
		}
	}

	/** The name of a fonds is one where there are archives around it. */
	private void addWeak(List<Evidence> evidence) {
		var near = new BitSet();
		archives.stream().forEach(strong -> near.set(Math.max(0, strong - AROUND), strong + AROUND + 1));
		for (int i = 0; i < entries.size(); i++) {
			if (evidence.get(i).isArchive() && near.get(i)) {
				archives.set(i);
			}
		}
	}

	/** Short lines between archives are fonds that are not known by name. */
	private void addOpen(List<Evidence> evidence) {
		var known = (BitSet) archives.clone();
		for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
			int next = known.nextSetBit(i + 1);
			if (next > i + 1 && next <= i + 1 + GAP && areOpen(evidence, i + 1, next)) {
				archives.set(i + 1, next);
			}
		}
	}

	/** An archive's name that fills a line is a heading: what follows in short lines is its fonds. */
	private void addBelowNames(List<Evidence> evidence) {
		for (int i = 0; i < entries.size(); i++) {
			if (isHeading(i, evidence.get(i))) {
				int last = Math.min(entries.size(), i + BELOW);
				for (int k = i + 1; k < last && (archives.get(k) || areOpen(evidence, k, k + 1)); k++) {
					archives.set(k);
				}
			}
		}
	}

	private boolean isHeading(int index, Evidence evidence) {
		var entry = entries.get(index);
		return archives.get(index) && evidence.isNameOnly() && isShort(entry) && !words.get(entry.to() - 1).is(".");
	}

	private boolean areOpen(List<Evidence> evidence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!evidence.get(i).isOpen() || !isShort(entries.get(i))) {
				return false;
			}
		}
		return true;
	}

	private boolean isShort(Entry entry) {
		var first = words.get(entry.from());
		return entry.firstOfLine() && entry.size() <= SHORT && first.isCapital()
				&& (!first.isInitial() || first.isSaint());
	}
}
