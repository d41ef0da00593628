package org.sourcecritic.exchange;

import org.sourcecritic.model.Relation;

/** A relation as a file has it, with both ends. */
public record IncomingRelation(Place place, Relation relation) {}
