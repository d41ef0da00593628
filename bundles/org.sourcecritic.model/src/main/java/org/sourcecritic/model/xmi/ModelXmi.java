package org.sourcecritic.model.xmi;

import java.io.InputStream;

import org.eclipse.emf.ecore.EObject;

/**
 * Reads and writes one model object as XMI: the same content gives the same bytes (UTF-8, LF, no absolute paths, no
 * time of saving). Works inside OSGi and as a plain jar.
 */
public final class ModelXmi {

	private ModelXmi() {
	}

	/**
	 * Reads a file of the corpus. No DTD, no external entity, no unknown namespace is ever opened.
	 *
	 * @param name
	 *            the file's name for messages
	 * @throws UnreadableModelException
	 *             when it is not a whole, valid file whose root is of the given type
	 */
	public static <T extends EObject> T read(InputStream in, String name, Class<T> type)
			throws UnreadableModelException {
		throw new UnsupportedOperationException();
	}

	/** The bytes of a file whose root is the given object. */
	public static byte[] write(EObject root) {
		throw new UnsupportedOperationException();
	}

	/** The object with its children as one line of XML, without a line end. */
	public static String writeLine(EObject object) {
		throw new UnsupportedOperationException();
	}

	/** Reads what {@link #writeLine} wrote. */
	public static <T extends EObject> T readLine(String line, String name, Class<T> type)
			throws UnreadableModelException {
		throw new UnsupportedOperationException();
	}
}
