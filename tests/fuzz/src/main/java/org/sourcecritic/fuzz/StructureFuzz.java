package org.sourcecritic.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.StructureFinder;

/** The structure of any text; every seventh line end stands for a page break. */
public final class StructureFuzz {

	private static final int LINES = 7;

	private StructureFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] input) {
		var text = new String(input, StandardCharsets.UTF_8);
		List<Integer> pageBreaks = new ArrayList<>();
		int lines = 0;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			if (++lines % LINES == 0) {
				pageBreaks.add(i);
			}
		}
		new StructureRules(text).check(StructureFinder.segments(text, pageBreaks));
	}
}
