package org.sourcecritic.product;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A product's archive: its files with their permissions, unpacked into a folder. */
record Archive(Path root, Map<String, Integer> modes) {

	static Archive unpack(Path archive, Path folder) throws IOException {
		var modes = new TreeMap<String, Integer>();
		try (var in = new BufferedInputStream(Files.newInputStream(archive))) {
			if (archive.toString().endsWith(".zip")) {
				unpackZip(in, folder, modes);
			} else {
				unpackTar(in, folder, modes);
			}
		}
		return new Archive(folder, modes);
	}

	private static void unpackZip(InputStream in, Path folder, Map<String, Integer> modes) throws IOException {
		try (var zip = new ZipArchiveInputStream(in)) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!entry.isDirectory()) {
					write(zip, folder, entry.getName());
					modes.put(entry.getName(), entry.getUnixMode());
				}
			}
		}
	}

	private static void unpackTar(InputStream in, Path folder, Map<String, Integer> modes) throws IOException {
		try (var tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				if (entry.isFile()) {
					var file = write(tar, folder, entry.getName());
					modes.put(entry.getName(), entry.getMode());
					file.toFile().setExecutable((entry.getMode() & 0100) != 0);
				}
			}
		}
	}

	private static Path write(InputStream in, Path folder, String name) throws IOException {
		var file = folder.resolve(name).normalize();
		if (!file.startsWith(folder)) {
			throw new IOException(name + " leads out of the archive");
		}
		Files.createDirectories(file.getParent());
		Files.copy(in, file);
		return file;
	}

	/** The folder that holds {@code plugins}. */
	Path installation() throws IOException {
		try (var folders = Files.walk(root, 4)) {
			return folders.filter(f -> Files.isDirectory(f.resolve("plugins"))).findFirst()
					.orElseThrow(() -> new IOException("no plugins in " + root));
		}
	}

	String path(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}
}
