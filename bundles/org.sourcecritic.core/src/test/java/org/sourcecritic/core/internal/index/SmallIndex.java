package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;

/** An index in memory of the same schema as the real one, of many segments. Values are given as "field=value". */
@NonNullByDefault({})
final class SmallIndex implements AutoCloseable {

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final ClaimAnalyzer analyzer = new ClaimAnalyzer();
	private final IndexWriter writer;

	SmallIndex() throws IOException {
		writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE));
	}

	SmallIndex claim(String key, String document, String tag, String... values) throws IOException {
		var claim = made(IndexNames.CLAIM, key, values);
		claim.add(new StringField(IndexNames.KEY, key, Store.NO));
		claim.add(new StringField(IndexNames.DOCUMENT_OF, document, Store.NO));
		claim.add(new StringField(IndexNames.TAG_OF, tag, Store.NO));
		add(claim, ClaimField.DOCUMENT, document);
		add(claim, ClaimField.TAG, tag);
		return write(claim);
	}

	SmallIndex document(String id, String... values) throws IOException {
		return write(made(IndexNames.DOCUMENT, id, values));
	}

	SmallIndex tag(String id, String path, String kind) throws IOException {
		var tag = made(IndexNames.TAG, id, "kind=" + kind);
		tag.add(new StringField("tag", id.toLowerCase(Locale.ROOT), Store.NO));
		tag.add(new StringField("tag", path.toLowerCase(Locale.ROOT), Store.NO));
		return write(tag);
	}

	SmallIndex remark(String id, Set<String> about, String... values) throws IOException {
		var remark = made(IndexNames.REMARK, id, values);
		about.forEach(key -> remark.add(new SortedSetDocValuesField(IndexNames.ABOUT, new BytesRef(key))));
		return write(remark);
	}

	void delete(String id) throws IOException {
		writer.deleteDocuments(new Term(IndexNames.ID, id));
	}

	/** The keys of the claims found, in order. */
	Set<String> find(String query) throws IOException, QueryException {
		var claims = new BooleanQuery.Builder()
				.add(new TermQuery(new Term(IndexNames.TYPE, IndexNames.CLAIM)), Occur.FILTER)
				.add(new ClaimQueryText(analyzer).parse(query), Occur.MUST).build();
		try (var reader = DirectoryReader.open(writer)) {
			var found = new TreeSet<String>();
			new IndexSearcher(reader).search(claims, new FoundValues(IndexNames.ID))
					.forEach(id -> found.add(id.utf8ToString()));
			return found;
		}
	}

	@Override
	public void close() throws IOException {
		writer.close();
		analyzer.close();
		directory.close();
	}

	private static Document made(String type, String id, String... values) {
		var document = new Document();
		document.add(new StringField(IndexNames.TYPE, type, Store.NO));
		document.add(new StringField(IndexNames.ID, id, Store.NO));
		document.add(new SortedDocValuesField(IndexNames.ID, new BytesRef(id)));
		for (var value : values) {
			var equals = value.indexOf('=');
			add(document, ClaimField.named(value.substring(0, equals)).orElseThrow(), value.substring(equals + 1));
		}
		return document;
	}

	private static void add(Document document, ClaimField field, String value) {
		var name = field.queryName();
		document.add(switch (field.kind()) {
			case NAME, LITERAL -> new StringField(name, value.toLowerCase(Locale.ROOT), Store.NO);
			case WORDS, TEXT -> new TextField(name, value, Store.NO);
			case NUMBER -> new DoubleField(name, Double.parseDouble(value), Store.NO);
			case DAY -> new LongPoint(name, Instant.parse(value).toEpochMilli());
			case YEARS -> {
				var years = YearSpan.of(value).orElseThrow();
				yield new IntRange(name, new int[]{ years.from() }, new int[]{ years.to() });
			}
		});
		if (field.kind().isCountable()) {
			document.add(new KeywordField(IndexNames.exact(field), value, Store.NO));
		}
	}

	/** Each in a segment of its own. */
	private SmallIndex write(Document document) throws IOException {
		writer.addDocument(document);
		writer.flush();
		return this;
	}
}
