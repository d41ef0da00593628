package org.sourcecritic.core.internal.index;

import java.util.Arrays;

import org.sourcecritic.core.query.ClaimOrder;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/**
 * The bytes by which texts are sorted: those of the Unicode Collation Algorithm's root order (UTS 10), which English,
 * German and Russian share, of the first characters only.
 */
final class SortKey {

	/** Two texts that begin with as many equal characters stand in the order of their places. */
	static final int MOST_CHARACTERS = ClaimOrder.Key.LETTERS;

	private static final ThreadLocal<Collator> ORDER = ThreadLocal
			.withInitial(() -> copy((RuleBasedCollator) Collator.getInstance(ULocale.ROOT)));

	private SortKey() {
	}

	private static Collator copy(RuleBasedCollator root) {
		var own = root.cloneAsThawed();
		own.setStrength(Collator.SECONDARY);
		own.setAlternateHandlingShifted(true); // quotation marks and blanks don't count
		return own;
	}

	static byte[] of(String text) {
		var key = ORDER.get().getCollationKey(text.substring(0, Math.min(MOST_CHARACTERS, text.length())))
				.toByteArray();
		return Arrays.copyOf(key, key.length - 1); // without the zero at its end
	}
}
