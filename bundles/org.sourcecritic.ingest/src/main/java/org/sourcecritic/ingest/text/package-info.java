/** Plain text in its encodings. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.sourcecritic.ingest.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
