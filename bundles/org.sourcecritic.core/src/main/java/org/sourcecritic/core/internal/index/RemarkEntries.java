package org.sourcecritic.core.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.document.StringField;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ClaimReference;

/**
 * What the index holds of that which a set says about claims in any set: to which question they belong, what was found.
 */
final class RemarkEntries {

	private RemarkEntries() {
	}

	static List<Document> of(SetKey set, AnnotationSet said) {
		var entries = new ArrayList<Document>();
		for (var membership : said.getMemberships()) {
			var about = membership.getAnnotation();
			if (about != null && membership.getQuestion() != null) {
				entries.add(entry(set, ClaimField.QUESTION, membership.getQuestion(), List.of(about)));
			}
		}
		for (var finding : said.getFindings()) {
			if (finding.getKind() != null) {
				entries.add(entry(set, ClaimField.FINDING, finding.getKind(), finding.getAbout()));
			}
		}
		return entries;
	}

	private static Document entry(SetKey set, ClaimField field, String value, List<ClaimReference> about) {
		var entry = new Document();
		entry.add(new StringField(IndexNames.TYPE, IndexNames.REMARK, Store.NO));
		entry.add(new StringField(EntryNames.SET, CorpusFolder.set(set), Store.NO));
		entry.add(new StringField(field.queryName(), value.toLowerCase(Locale.ROOT), Store.NO));
		entry.add(new SortedSetDocValuesField(IndexNames.exact(field), new BytesRef(value)));
		for (var claim : about) {
			entry.add(new KeywordField(IndexNames.ABOUT,
					EntryNames.key(
							new SetKey(String.valueOf(claim.getDocument()), String.valueOf(claim.getAnnotator())),
							String.valueOf(claim.getId())),
					Store.NO));
		}
		return entry;
	}
}
