/** What a text refers to: works, documents in archives, laws, and who is said to have said it. */
@NonNullByDefault
package org.sourcecritic.reading.reference;

import org.eclipse.jdt.annotation.NonNullByDefault;
