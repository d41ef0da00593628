package org.sourcecritic.ui.editor.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontData;

/** The book face a text is set in where the reader has chosen none. */
public final class ReadingFont {

	/** Faces made for long reading, the first that is installed is taken. */
	private static final List<String> FACES = List.of("Charis SIL", "Gentium Plus", "Gentium Book Plus", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Source Serif 4", "Source Serif Pro", "Literata", "Cambria", "Charter", "Palatino Linotype", "Palatino", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"Georgia", "Noto Serif", "DejaVu Serif", "Liberation Serif"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private ReadingFont() {
	}

	/**
	 * The face, or the system's where none of them is installed.
	 *
	 * @param points its height
	 */
	public static FontData choose(Device device, int points) {
		for (String face : FACES) {
			if (device.getFontList(face, true).length > 0) {
				return new FontData(face, points, SWT.NORMAL);
			}
		}
		FontData system = device.getSystemFont().getFontData()[0];
		system.setHeight(points);
		return system;
	}
}
