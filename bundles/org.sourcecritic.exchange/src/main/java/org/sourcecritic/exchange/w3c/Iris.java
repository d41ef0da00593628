package org.sourcecritic.exchange.w3c;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.sourcecritic.exchange.put.NameUuid;

/** Our names as IRIs, and IRIs as our names. */
final class Iris {

	private static final String UUID = "urn:uuid:";
	private static final String ANNOTATION = "urn:sourcecritic:annotation:";
	private static final String KIND = "urn:sourcecritic:kind:";
	private static final String TEXTS = "texts/";
	private static final String TXT = ".txt";
	private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Iris() {
	}

	static String ofAnnotation(String id) {
		return UUID_FORM.matcher(id).matches() ? UUID + id : ANNOTATION + encoded(id);
	}

	/** The id that {@link #ofAnnotation} made an IRI of; for any other IRI a UUIDv5 of it, always the same. */
	static String annotation(String iri) {
		if (iri.startsWith(UUID)) {
			return iri.substring(UUID.length());
		}
		return iri.startsWith(ANNOTATION) ? decoded(iri.substring(ANNOTATION.length())) : NameUuid.of(iri).toString();
	}

	static String ofDocument(String document) {
		return TEXTS + encoded(document) + TXT;
	}

	/** The last part of the path, without its ending. */
	static String document(String iri) {
		var path = iri.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
		var name = decoded(path.substring(path.lastIndexOf('/') + 1));
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	static String ofKind(String kind) {
		return KIND + encoded(kind);
	}

	static String kind(String iri) {
		return iri.startsWith(KIND) ? decoded(iri.substring(KIND.length())) : "";
	}

	static String ofAnnotator(String uuid, String slug) {
		return uuid.isEmpty() ? "urn:sourcecritic:annotator:" + encoded(slug) : UUID + uuid;
	}

	static String ofCorpus(String id) {
		return "urn:sourcecritic:corpus:" + encoded(id);
	}

	private static String encoded(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String decoded(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return part; // a stray percent sign: the name as it stands
		}
	}
}
