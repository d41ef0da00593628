package org.sourcecritic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class ExchangeFormatsTest {

	@TempDir
	private Path folder;

	@Test
	void givenThePluginXmlWhenItsFormatsAreMadeThenTheyAreTheBuiltInOnes() throws Exception {
		var token = new Object();
		var registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
		try (var plugin = new FileInputStream("plugin.xml")) {
			var contributor = ContributorFactorySimple.createContributor("org.sourcecritic.exchange");
			assertThat(registry.addContribution(plugin, contributor, false, null, null, token)).isTrue();
		}

		assertThat(ExchangeFormats.installed(registry)).extracting(f -> f.getClass().getName())
				.containsExactlyElementsOf(
						ExchangeFormats.builtIn().stream().map(f -> f.getClass().getName()).toList());
		registry.stop(token);
	}

	@Test
	void givenFilesWhenTheirFormatIsLookedForThenNameOrContentTellsIt() throws Exception {
		assertThat(formatOf("a.csv", "")).isEqualTo("csv");
		assertThat(formatOf("a.txt", "\uFEFFdocument;start;end;tag\n")).isEqualTo("csv");
		assertThat(formatOf("a.jsonld", "")).isEqualTo("w3c");
		assertThat(formatOf("a", " [ {\"type\":\"Annotation\"}]")).isEqualTo("w3c");
		assertThat(formatOf("a.xmi", "<?xml version=\"1.0\"?>")).isEqualTo("none");
	}

	private String formatOf(String name, String content) throws Exception {
		var file = Files.writeString(folder.resolve(name), content);
		return ExchangeFormats.of(file, ExchangeFormats.builtIn()).map(ExchangeFormat::id).orElse("none");
	}
}
