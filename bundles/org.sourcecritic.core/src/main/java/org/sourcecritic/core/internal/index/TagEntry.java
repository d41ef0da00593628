package org.sourcecritic.core.internal.index;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Tag;

/** What the index holds of a tag: its id, and its path, which is the ids of those above it and its own between dots. */
final class TagEntry {

	private final Map<String, Tag> tags;

	TagEntry(Codebook codebook) {
		tags = codebook.getTags().stream().collect(Collectors.toMap(Tag::getId, tag -> tag, (a, b) -> a));
	}

	Document of(Tag tag) {
		var entry = new Document();
		entry.add(new StringField(IndexNames.TYPE, IndexNames.TAG, Store.NO));
		entry.add(new StringField(IndexNames.ID, tag.getId(), Store.NO));
		entry.add(new SortedDocValuesField(IndexNames.ID, new BytesRef(tag.getId())));
		entry.add(new StringField(ClaimField.TAG.queryName(), tag.getId().toLowerCase(Locale.ROOT), Store.NO));
		entry.add(new StringField(ClaimField.TAG.queryName(), path(tag).toLowerCase(Locale.ROOT), Store.NO));
		if (tag.getKind() != null) {
			ClaimEntry.add(entry, ClaimField.KIND, tag.getKind());
		}
		return entry;
	}

	private String path(Tag tag) {
		var path = new StringBuilder(tag.getId());
		var seen = new HashSet<String>();
		seen.add(tag.getId());
		var above = tag.getParent();
		while (above != null && seen.add(above)) {
			path.insert(0, above + ".");
			var parent = tags.get(above);
			above = parent == null ? null : parent.getParent();
		}
		return path.toString();
	}
}
