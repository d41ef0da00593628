/** The words that people read for fields and their values. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
		DefaultLocation.RECORD_COMPONENT })
package org.sourcecritic.ui.views.fields;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
