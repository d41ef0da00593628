package org.sourcecritic.reading.note;

/** What a phrase in a note does. */
enum CueKind {
	/** Leads to a work. */
	SEE,
	/** Leads to a list of literature. */
	BACKGROUND,
	/** Leads to a work that contradicts. */
	DISPUTES,
	/** Leads to a work that the note itself speaks against. */
	AGAINST,
	/** Says that the work before it contradicts: "rejects this". */
	DISPUTING,
	/** Leads to the work in which the source was found. */
	VIA,
	/** Stands for the reference before. */
	IBID,
	/** Stands for the author before. */
	IDEM,
	/** Stands for a title. */
	OP_CIT,
	/** Points to a place of the same text. */
	ABOVE,
	PERSONAL,
	TESTIMONY,
	/** Begins the name of a topic: "On the camps see". */
	TOPIC,
	/** Names what a note is for when it leads to a source: "for this figure see". */
	EVIDENCE,
	/** Begins a clause on what was just named: "who holds". */
	CLAUSE,
	/** Before the number of a note. */
	NOTE,
	/** The heading of a list of works. */
	LIST
}
