/** Finds the spans of claims again in a text that has changed, and says when it is in doubt. */
@NonNullByDefault
package org.sourcecritic.core.anchor;

import org.eclipse.jdt.annotation.NonNullByDefault;
