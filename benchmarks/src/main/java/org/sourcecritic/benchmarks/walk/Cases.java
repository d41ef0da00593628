package org.sourcecritic.benchmarks.walk;

import java.io.IOException;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/** Makes CASes of claims. */
final class Cases {

	private Cases() {
	}

	static CAS make(TypeSystemDescription types) throws IOException {
		try {
			return CasCreationUtils.createCas(types, null, new FsIndexDescription[0]);
		} catch (ResourceInitializationException e) {
			throw new IOException(e);
		}
	}

	/** The feature that holds the field. */
	static Feature feature(CAS cas, Field field) {
		return cas.getTypeSystem().getType(ClaimTypes.typeOf(field)).getFeatureByBaseName(field.name());
	}
}
