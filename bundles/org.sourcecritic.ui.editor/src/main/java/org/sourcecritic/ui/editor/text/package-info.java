/**
 * Showing one long text and the claims made about it: visual lines computed ahead, claims in lanes below them.
 * Knows nothing of the model; offsets are UTF-16 code units, ends are exclusive.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.sourcecritic.ui.editor.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
