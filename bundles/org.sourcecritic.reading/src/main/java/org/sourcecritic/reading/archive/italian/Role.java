package org.sourcecritic.reading.archive.italian;

/** What a small word or a sign does in a reference; the words are in roles.txt. */
enum Role {
	LEADING,
	INTRODUCING,
	ASIDE,
	SHELFMARK,
	NOTARY,
	JOINING,
	NUMBERED,
	SUFFIX,
	MONTH,
	LEAVES
}
