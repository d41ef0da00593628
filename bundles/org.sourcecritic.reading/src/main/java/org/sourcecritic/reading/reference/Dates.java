package org.sourcecritic.reading.reference;

/** Compares dates in EDTF. */
final class Dates {

	private Dates() {
	}

	/** Whether one can't be the other said more exactly: 1944 may be 1944-12-26, and 1944-12 may not be 1945-12. */
	static boolean differ(String one, String other) {
		return isExact(one) && isExact(other) && !one.startsWith(other) && !other.startsWith(one);
	}

	/** A year, a month or a day without doubt or interval. */
	private static boolean isExact(String date) {
		return date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
	}
}
