package org.sourcecritic.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.jar.Manifest;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The option of the program itself that tells which version it is. */
@Command
final class VersionOption {

	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
	private boolean version;

	boolean isAsked() {
		return version;
	}

	/** Reads the manifest beside this class: in a jar, in a bundle; classes in a folder have none. */
	static final class OfTheBundle implements IVersionProvider {

		@Override
		public String[] getVersion() throws IOException {
			var name = VersionOption.class.getName().replace('.', '/') + ".class";
			var self = String.valueOf(VersionOption.class.getClassLoader().getResource(name));
			var manifest = self.substring(0, self.length() - name.length()) + "META-INF/MANIFEST.MF";
			try (var in = URI.create(manifest).toURL().openStream()) {
				return new String[]{
						"Source Critic " + new Manifest(in).getMainAttributes().getValue("Bundle-Version") };
			} catch (FileNotFoundException e) {
				return new String[]{ "Source Critic, not packaged" };
			}
		}
	}
}
