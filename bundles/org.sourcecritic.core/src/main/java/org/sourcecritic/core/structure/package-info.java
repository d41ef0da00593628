/** A text's structure as a person has corrected it. */
@NonNullByDefault
package org.sourcecritic.core.structure;

import org.eclipse.jdt.annotation.NonNullByDefault;
