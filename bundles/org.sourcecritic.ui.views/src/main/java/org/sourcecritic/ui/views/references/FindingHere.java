package org.sourcecritic.ui.views.references;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.reading.reference.RawFinding;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Note;

/**
 * Something that doesn't fit, told beside one of the references it is about.
 *
 * @param here
 *     what this reference says
 * @param other
 *     the reference that contradicts it
 * @param there
 *     what that one says
 */
record FindingHere(RawFinding.Kind kind, String here, ReferenceInText other, String there) {

	/** Begins what is told of it, so that it is seen beside other words. */
	private static final String SIGN = "⚠ "; //$NON-NLS-1$

	/** So many are told of one reference; each is told beside the other reference, too. */
	private static final int MOST = 3;

	/**
	 * The first of them one after the other, and how many more there are.
	 *
	 * @param words
	 *     of the one at an index
	 */
	static String told(List<FindingHere> findings, String separator, IntFunction<String> words) {
		int more = findings.size() - MOST;
		return Stream.concat(IntStream.range(0, Math.min(MOST, findings.size())).mapToObj(words),
				more > 0 ? Stream.of(NLS.bind(Messages.FindingHere_more, more)) : Stream.empty())
				.collect(Collectors.joining(separator));
	}

	/** On one line. */
	String words() {
		return SIGN + words(here, where(), there);
	}

	/**
	 * The same for a link, from where the other reference stands.
	 *
	 * @param name
	 *     of the link
	 */
	String linked(String name) {
		return SIGN + words(plain(here), "<a href=\"" + name + "\">" + plain(where()) + "</a>", plain(there)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String words(String said, String where, String otherSaid) {
		return switch (kind) {
			case DATE_CLASH -> NLS.bind(Messages.FindingHere_dates, new Object[]{ said, otherSaid, where });
			case LEAF_COLLISION -> NLS.bind(Messages.FindingHere_leaves, where, otherSaid);
		};
	}

	private String where() {
		return switch (other.setting()) {
			case NOTE -> other.note().flatMap(Note::label).map(label -> NLS.bind(Messages.FindingHere_inNote, label))
					.orElse(Messages.FindingHere_inNoteWithout);
			case TEXT -> Messages.FindingHere_inText;
			case LIST_OF_WORKS -> Messages.FindingHere_inWorks;
		};
	}

	/** Without what a link takes for a key or for its limits. */
	private static String plain(String words) {
		return words.replace("&", "&&").replace('<', '‹'); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
