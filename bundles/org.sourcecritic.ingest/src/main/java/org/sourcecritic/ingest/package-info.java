/** From files of any format to plain text, its structure and what had to be changed on the way. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.sourcecritic.ingest;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
