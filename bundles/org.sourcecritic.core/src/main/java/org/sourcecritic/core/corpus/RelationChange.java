package org.sourcecritic.core.corpus;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.Relation;

/**
 * One relation before and after: null before is a new one, null after a deletion. Both bear the same id.
 *
 * @param set
 *     the set of the person whose relation it is, on the document where it starts
 */
public record RelationChange(SetKey set, @Nullable Relation before, @Nullable Relation after) implements SetChange {}
