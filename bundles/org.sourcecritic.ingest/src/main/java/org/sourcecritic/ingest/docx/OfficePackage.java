package org.sourcecritic.ingest.docx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;

import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;
import org.sourcecritic.ingest.text.WatchedInput;
import org.sourcecritic.ingest.xml.MalformedXml;
import org.sourcecritic.ingest.xml.SafeXml;
import org.sourcecritic.ingest.xml.XmlHandler;

/**
 * The parts of an office file (ECMA-376, part 2, Open Packaging Conventions). The archive may be hostile: what it says
 * of
 * its entries is checked before anything is unpacked, and what it doesn't say while it is; nothing is written anywhere.
 */
final class OfficePackage implements Closeable {

	static final int MOST_ENTRIES = 10_000;
	/** Of all parts together, in bytes. */
	static final long LARGEST = 500_000_000;
	/** Smaller entries may be packed as tightly as they like, in bytes. */
	static final long SMALL = 1_000_000;
	static final int HIGHEST_RATIO = 200;

	/** What a Compound File begins with: an old Word document, or one with a password (MS-CFB, section 2.2). */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	private static final int MEGABYTE = 1_000_000;

	private final Path file;
	private final ZipFile zip;
	private final IProgressMonitor monitor;
	private final Map<String, ZipEntry> entries = new HashMap<>();
	private long unpacked;

	private OfficePackage(Path file, ZipFile zip, IProgressMonitor monitor) {
		this.file = file;
		this.zip = zip;
		this.monitor = monitor;
	}

	/** @throws UnreadableDocumentException when it is no archive or not one to be trusted */
	static OfficePackage open(Path file, IProgressMonitor monitor) throws IOException, UnreadableDocumentException {
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw new UnreadableDocumentException(file,
					Messages.format(isCompound(file) ? "DocxReader_compound" : "DocxReader_noZip"), e);
		}
		OfficePackage opened = new OfficePackage(file, zip, monitor);
		try {
			opened.check();
			return opened;
		} catch (UnreadableDocumentException e) {
			zip.close();
			throw e;
		}
	}

	private static boolean isCompound(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(COMPOUND.length), COMPOUND);
		}
	}

	private void check() throws UnreadableDocumentException {
		if (zip.size() > MOST_ENTRIES) {
			throw refused("DocxReader_entries", MOST_ENTRIES);
		}
		long total = 0;
		for (ZipEntry entry : Collections.list(zip.entries())) {
			checkName(entry.getName());
			if (entries.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) {
				throw refused("DocxReader_twice", entry.getName());
			}
			total += Math.max(0, entry.getSize());
			if (total > LARGEST) {
				throw refused("DocxReader_large", LARGEST / MEGABYTE);
			}
			checkRatio(entry, entry.getSize());
		}
	}

	private void checkName(String name) throws UnreadableDocumentException {
		String slashed = name.replace('\\', '/');
		boolean escapes = slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*")
				|| List.of(slashed.split("/")).contains("..");
		if (escapes) {
			throw refused("DocxReader_name", name);
		}
	}

	private void checkRatio(ZipEntry entry, long size) throws UnreadableDocumentException {
		if (size > SMALL && size / HIGHEST_RATIO > Math.max(1, entry.getCompressedSize())) {
			throw refused("DocxReader_ratio", HIGHEST_RATIO, entry.getName());
		}
	}

	UnreadableDocumentException refused(String key, Object... arguments) {
		return new UnreadableDocumentException(file, Messages.format(key, arguments));
	}

	/** Whether there is a part of this name. */
	boolean has(String part) {
		return entries.containsKey(part.toLowerCase(Locale.ROOT));
	}

	/**
	 * Reads a part; nothing happens when there is none of this name.
	 *
	 * @throws UnreadableDocumentException with part, line and column when it is no XML that can be read
	 */
	void read(String part, XmlHandler handler) throws IOException, UnreadableDocumentException {
		ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
		if (entry == null) {
			return;
		}
		try (InputStream in = new WatchedInput(new Limited(zip.getInputStream(entry), entry), monitor)) {
			SafeXml.read(in, handler);
		} catch (MalformedXml e) {
			throw new UnreadableDocumentException(file, part + ", " + e.getMessage(), e);
		} catch (ZipException e) {
			throw new UnreadableDocumentException(file, Messages.format("DocxReader_damaged", part), e);
		} catch (TooLarge e) {
			throw e.refusal;
		}
	}

	/** The parts to which a part is related, by the last word of the kind of relationship. */
	Map<String, List<String>> related(String part) throws IOException, UnreadableDocumentException {
		Map<String, List<String>> related = new HashMap<>();
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		read(folder + "_rels/" + part.substring(slash) + ".rels", (StartHandler) element -> {
			String type = element.attribute("Type");
			if (element.name().equals("Relationship") && !element.attribute("TargetMode").equals("External")) {
				resolved(folder, element.attribute("Target")).ifPresent(target -> related
						.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), any -> new ArrayList<>())
						.add(target));
			}
		});
		return related;
	}

	private static Optional<String> resolved(String folder, String target) {
		String path = target.startsWith("/") ? target.substring(1) : folder + target;
		List<String> steps = new ArrayList<>();
		for (String step : path.split("/")) {
			if (step.equals("..")) {
				if (steps.isEmpty()) {
					return Optional.empty();
				}
				steps.removeLast();
			} else if (!step.equals(".")) {
				steps.add(step);
			}
		}
		return Optional.of(String.join("/", steps));
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	/** An entry is larger than it says, or all of them together are. */
	private static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;

		private final transient UnreadableDocumentException refusal;

		TooLarge(UnreadableDocumentException refusal) {
			super(refusal);
			this.refusal = refusal;
		}
	}

	/** Counts what is unpacked, whatever the archive has said. */
	private final class Limited extends FilterInputStream {

		private final ZipEntry entry;
		private long size;

		Limited(InputStream in, ZipEntry entry) {
			super(in);
			this.entry = entry;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		@NonNullByDefault({})
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int more) throws TooLarge {
			size += more;
			unpacked += more;
			try {
				checkRatio(entry, size);
			} catch (UnreadableDocumentException e) {
				throw new TooLarge(e);
			}
			if (unpacked > LARGEST) {
				throw new TooLarge(refused("DocxReader_large", LARGEST / MEGABYTE));
			}
		}
	}
}
