/** An open corpus in memory, and how operations, folding and changes on disk move it. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.sourcecritic.core.internal.state;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
