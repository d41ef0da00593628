package org.sourcecritic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {

	@Test
	void aValueFollowsItsOptionOrAnEqualsSign() {
		var line = CommandLine.of(new String[]{ "--corpus", "/a b", "--annotator=Ann=e", "--smoke" });

		assertThat(line.value("--corpus")).contains("/a b");
		assertThat(line.value("--annotator")).contains("Ann=e");
		assertThat(line.value("--smoke")).isEmpty();
		assertThat(line.has("--smoke")).isTrue();
	}

	@Test
	void ofSeveralTheLastCounts() {
		assertThat(CommandLine.of(new String[]{ "--corpus=a", "--corpus", "b" }).value("--corpus")).contains("b");
	}
}
