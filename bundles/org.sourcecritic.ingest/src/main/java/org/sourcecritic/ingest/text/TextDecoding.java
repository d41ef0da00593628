package org.sourcecritic.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;

/** One pass over the bytes of a file, a buffer at a time. */
final class TextDecoding {

	private static final int BUFFER = 1 << 16;
	private static final int LONGEST_MARK = 4;

	private final Path file;
	private final InputStream in;
	private final long size;
	private final IProgressMonitor monitor;

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
	private final CharBuffer chars = CharBuffer.allocate(BUFFER);
	/** Offset in the file of the first byte in the buffer. */
	private long base;
	private boolean ended;

	TextDecoding(Path file, InputStream in, long size, IProgressMonitor monitor) {
		this.file = file;
		this.in = in;
		this.size = size;
		this.monitor = monitor;
		bytes.limit(0);
	}

	CleanText decode() throws IOException, UnreadableDocumentException {
		monitor.beginTask(String.valueOf(file.getFileName()), (int) (size / BUFFER) + 1);
		fill();
		byte[] head = new byte[Math.min(LONGEST_MARK, bytes.remaining())];
		bytes.get(0, head);
		if (TextEncoding.isUtf32(head)) {
			throw refused("PlainTextReader_utf32");
		}
		TextEncoding encoding = TextEncoding.of(head);
		bytes.position(encoding.markLength());
		CleanText text = new CleanText(encoding.longest(size));
		CharsetDecoder decoder = encoding.decoder();
		while (true) {
			CoderResult result = decoder.decode(bytes, chars, ended);
			take(text);
			if (result.isError()) {
				throw malformed(encoding, text.line());
			}
			if (result.isUnderflow()) {
				if (ended) {
					return text;
				}
				fill();
			}
		}
	}

	/** Fills the buffer behind what the decoder has left in it. */
	private void fill() throws IOException, UnreadableDocumentException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		base += bytes.position();
		bytes.compact();
		while (bytes.hasRemaining() && !ended) {
			int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
			ended = read < 0;
			bytes.position(bytes.position() + Math.max(0, read));
		}
		bytes.flip();
		if (base + bytes.limit() > PlainTextReader.LARGEST) {
			throw PlainTextReader.tooLarge(file, base + bytes.limit());
		}
		monitor.worked(1);
	}

	private void take(CleanText text) throws UnreadableDocumentException {
		chars.flip();
		try {
			text.append(chars.array(), 0, chars.limit());
		} catch (CleanText.NulByte e) {
			throw refused("PlainTextReader_nul", text.line());
		}
		chars.clear();
	}

	private UnreadableDocumentException malformed(TextEncoding encoding, int line) {
		long offset = base + bytes.position();
		if (encoding.isUtf8()) {
			return refused("PlainTextReader_utf8", offset, line);
		}
		boolean half = bytes.remaining() == 1;
		return refused(half ? "PlainTextReader_utf16" : "PlainTextReader_surrogate", offset, line);
	}

	private UnreadableDocumentException refused(String key, Object... arguments) {
		return new UnreadableDocumentException(file, Messages.format(key, arguments));
	}
}
