package org.sourcecritic.core.internal.index;

import org.sourcecritic.core.query.ClaimField;

/** Names of index fields and of the types of index documents. A field of claims is named as in queries. */
public final class IndexNames {

	/** Term: what an index document stands for, one of the types below. */
	public static final String TYPE = "_type";
	/** Term and sorted doc values: the id within its type. */
	public static final String ID = "_id";
	/** Term of a claim: the {@link #ID} of its document. */
	public static final String DOCUMENT_OF = "=document";
	/** Term of a claim: the {@link #ID} of its tag. */
	public static final String TAG_OF = "=tag";
	/** Term of a claim: what remarks call it by. */
	public static final String KEY = "_key";
	/** Sorted-set doc values of a remark: the {@link #KEY}s of the claims it is about. */
	public static final String ABOUT = "_about";

	public static final String CLAIM = "claim";
	public static final String PARAGRAPH = "paragraph";
	public static final String DOCUMENT = "document";
	public static final String TAG = "tag";
	public static final String REMARK = "remark";

	private static final String EXACT = "=";

	private IndexNames() {
	}

	/** Sorted-set doc values: the untouched values of a countable field. */
	public static String exact(ClaimField field) {
		return EXACT + field.queryName();
	}

	/** The field of which {@link #exact} is this name, or the name itself when it is no such name. */
	static String queryName(String name) {
		return name.startsWith(EXACT) ? name.substring(EXACT.length()) : name;
	}

	static boolean isExact(String name) {
		return name.startsWith(EXACT);
	}
}
