/**
 * Text as it is stored: offsets, digests, quotations, names and sentences. Every offset is a UTF-16 offset with an
 * exclusive end unless a name says otherwise.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.sourcecritic.core.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
