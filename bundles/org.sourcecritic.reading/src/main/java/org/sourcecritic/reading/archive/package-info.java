/** References to documents in archives, down to the leaf. */
@NonNullByDefault
package org.sourcecritic.reading.archive;

import org.eclipse.jdt.annotation.NonNullByDefault;
