package org.sourcecritic.core.internal.state;

import org.eclipse.emf.common.util.EList;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Tombstone;
import org.sourcecritic.model.impl.AnnotationSetImpl;

/**
 * A set that shares its contents with an immutable value instead of owning them: EMF's own containment lists would take
 * the annotations out of the set they were in before. Its lists refuse every change.
 */
final class SetSnapshot extends AnnotationSetImpl {

	SetSnapshot(AnnotationSet frame, EList<Annotation> annotations, EList<Tombstone> tombstones) {
		this.document = frame.getDocument();
		this.annotator = frame.getAnnotator();
		this.textDigest = frame.getTextDigest();
		this.state = frame.getState();
		this.annotations = annotations;
		this.relations = frame.getRelations();
		this.comments = frame.getComments();
		this.decisions = frame.getDecisions();
		this.memberships = frame.getMemberships();
		this.findings = frame.getFindings();
		this.tombstones = tombstones;
		this.corrections = frame.getCorrections();
		eAdapters().addAll(frame.eAdapters());
	}
}
