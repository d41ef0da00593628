package org.sourcecritic.model.xmi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.model.internal.XmiReader;
import org.sourcecritic.model.internal.XmiWriter;

/**
 * Reads and writes one model object as XMI: the same content gives the same bytes (UTF-8, LF, no absolute paths, no
 * time of saving). Works inside OSGi and as a plain jar.
 */
public final class ModelXmi {

	private ModelXmi() {
	}

	/**
	 * Reads a file of the corpus. No DTD, no external entity, no unknown namespace is ever opened. What this version
	 * does
	 * not know is an error.
	 *
	 * @param name
	 *     the file's name for messages
	 * @throws UnreadableModelException
	 *     when it is not a whole, valid file whose root is of the given type
	 */
	public static <T extends EObject> T read(InputStream in, String name, Class<T> type)
			throws UnreadableModelException {
		return new XmiReader(name, false).read(in, type);
	}

	/**
	 * As {@link #read}, for files of a newer version: elements and attributes unknown here are kept and written again.
	 *
	 * @throws UnreadableModelException
	 *     when it is not a whole, valid file whose root is of the given type
	 */
	public static <T extends EObject> T readKeepingUnknown(InputStream in, String name, Class<T> type)
			throws UnreadableModelException {
		return new XmiReader(name, true).read(in, type);
	}

	/**
	 * The bytes of a file whose root is the given object; each of its children stands on a line of its own.
	 *
	 * @throws IllegalArgumentException
	 *     when a string holds a character that XML 1.0 can't, see {@link #canHold}
	 */
	public static byte[] write(EObject root) {
		return new XmiWriter().file(root).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The object with its children as one line of XML, without a line end.
	 *
	 * @throws IllegalArgumentException
	 *     when a string holds a character that XML 1.0 can't, see {@link #canHold}
	 */
	public static String writeLine(EObject object) {
		return new XmiWriter().line(object);
	}

	/**
	 * Reads what {@link #writeLine} wrote.
	 *
	 * @throws UnreadableModelException
	 *     when it is anything else
	 */
	public static <T extends EObject> T readLine(String line, String name, Class<T> type)
			throws UnreadableModelException {
		return read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), name, type);
	}

	/** A deep copy, also of what a newer version put into the object. */
	public static <T extends EObject> T copy(T object) {
		var copier = new EcoreUtil.Copier();
		var copy = copier.copy(object);
		copier.copyReferences();
		copier.forEach((from, to) -> to.eAdapters().addAll(from.eAdapters()));
		@SuppressWarnings("unchecked")
		var typed = (T) copy;
		return typed;
	}

	/**
	 * Whether XML 1.0 (section 2.2) can hold the text: no C0 control but tab, LF, CR, no unpaired surrogate, no U+FFFE.
	 */
	public static boolean canHold(String text) {
		return text.codePoints().allMatch(XmiWriter::canHold);
	}
}
