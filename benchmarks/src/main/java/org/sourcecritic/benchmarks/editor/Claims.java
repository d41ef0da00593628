package org.sourcecritic.benchmarks.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Claims as a diligent reader would leave them: clauses and sentences, every third one overlapping another. */
record Claims(List<Claim> all) {

	record Claim(int start, int end, int kind) {}

	static final int KINDS = 3;

	static Claims generate(String text, int count, long seed) {
		var random = new Random(seed);
		List<Claim> claims = new ArrayList<>(count);
		int step = Math.max(1, (text.length() - 400) / count);
		for (int i = 0; i < count; i++) {
			int start = Math.min(text.length() - 2, i * step + random.nextInt(step + step / 2 + 1));
			int length = i % 3 == 0 ? 120 + random.nextInt(200) : 20 + random.nextInt(70);
			int end = Math.min(text.length(), start + length);
			claims.add(new Claim(start, end, random.nextInt(KINDS)));
		}
		return new Claims(claims);
	}
}
