/**
 */
package org.sourcecritic.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Comment;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.Decision;
import org.sourcecritic.model.Finding;
import org.sourcecritic.model.Membership;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.SetState;
import org.sourcecritic.model.Tombstone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getTombstones <em>Tombstones</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationSetImpl#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationSetImpl extends EObjectImpl implements AnnotationSet {
	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected String document = DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected String annotator = ANNOTATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextDigest() <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextDigest() <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextDigest()
	 * @generated
	 * @ordered
	 */
	protected String textDigest = TEXT_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SetState STATE_EDEFAULT = SetState.IN_PROGRESS;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SetState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getMemberships() <em>Memberships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberships()
	 * @generated
	 * @ordered
	 */
	protected EList<Membership> memberships;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getTombstones() <em>Tombstones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTombstones()
	 * @generated
	 * @ordered
	 */
	protected EList<Tombstone> tombstones;

	/**
	 * The cached value of the '{@link #getCorrections() <em>Corrections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected EList<Correction> corrections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNOTATION_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument) {
		String oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnnotator() {
		return annotator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotator(String newAnnotator) {
		String oldAnnotator = annotator;
		annotator = newAnnotator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__ANNOTATOR, oldAnnotator, annotator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextDigest() {
		return textDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextDigest(String newTextDigest) {
		String oldTextDigest = textDigest;
		textDigest = newTextDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__TEXT_DIGEST, oldTextDigest, textDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SetState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SetState newState) {
		SetState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, ModelPackage.ANNOTATION_SET__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, ModelPackage.ANNOTATION_SET__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, ModelPackage.ANNOTATION_SET__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ModelPackage.ANNOTATION_SET__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Membership> getMemberships() {
		if (memberships == null) {
			memberships = new EObjectContainmentEList<Membership>(Membership.class, this, ModelPackage.ANNOTATION_SET__MEMBERSHIPS);
		}
		return memberships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, ModelPackage.ANNOTATION_SET__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tombstone> getTombstones() {
		if (tombstones == null) {
			tombstones = new EObjectContainmentEList<Tombstone>(Tombstone.class, this, ModelPackage.ANNOTATION_SET__TOMBSTONES);
		}
		return tombstones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Correction> getCorrections() {
		if (corrections == null) {
			corrections = new EObjectContainmentEList<Correction>(Correction.class, this, ModelPackage.ANNOTATION_SET__CORRECTIONS);
		}
		return corrections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__MEMBERSHIPS:
				return ((InternalEList<?>)getMemberships()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__TOMBSTONES:
				return ((InternalEList<?>)getTombstones()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__CORRECTIONS:
				return ((InternalEList<?>)getCorrections()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				return getDocument();
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				return getAnnotator();
			case ModelPackage.ANNOTATION_SET__TEXT_DIGEST:
				return getTextDigest();
			case ModelPackage.ANNOTATION_SET__STATE:
				return getState();
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return getAnnotations();
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return getRelations();
			case ModelPackage.ANNOTATION_SET__COMMENTS:
				return getComments();
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				return getDecisions();
			case ModelPackage.ANNOTATION_SET__MEMBERSHIPS:
				return getMemberships();
			case ModelPackage.ANNOTATION_SET__FINDINGS:
				return getFindings();
			case ModelPackage.ANNOTATION_SET__TOMBSTONES:
				return getTombstones();
			case ModelPackage.ANNOTATION_SET__CORRECTIONS:
				return getCorrections();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				setDocument((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				setAnnotator((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__TEXT_DIGEST:
				setTextDigest((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState((SetState)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__MEMBERSHIPS:
				getMemberships().clear();
				getMemberships().addAll((Collection<? extends Membership>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__TOMBSTONES:
				getTombstones().clear();
				getTombstones().addAll((Collection<? extends Tombstone>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__CORRECTIONS:
				getCorrections().clear();
				getCorrections().addAll((Collection<? extends Correction>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				setAnnotator(ANNOTATOR_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__TEXT_DIGEST:
				setTextDigest(TEXT_DIGEST_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				getRelations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__COMMENTS:
				getComments().clear();
				return;
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				getDecisions().clear();
				return;
			case ModelPackage.ANNOTATION_SET__MEMBERSHIPS:
				getMemberships().clear();
				return;
			case ModelPackage.ANNOTATION_SET__FINDINGS:
				getFindings().clear();
				return;
			case ModelPackage.ANNOTATION_SET__TOMBSTONES:
				getTombstones().clear();
				return;
			case ModelPackage.ANNOTATION_SET__CORRECTIONS:
				getCorrections().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__DOCUMENT:
				return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
			case ModelPackage.ANNOTATION_SET__ANNOTATOR:
				return ANNOTATOR_EDEFAULT == null ? annotator != null : !ANNOTATOR_EDEFAULT.equals(annotator);
			case ModelPackage.ANNOTATION_SET__TEXT_DIGEST:
				return TEXT_DIGEST_EDEFAULT == null ? textDigest != null : !TEXT_DIGEST_EDEFAULT.equals(textDigest);
			case ModelPackage.ANNOTATION_SET__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return relations != null && !relations.isEmpty();
			case ModelPackage.ANNOTATION_SET__COMMENTS:
				return comments != null && !comments.isEmpty();
			case ModelPackage.ANNOTATION_SET__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ModelPackage.ANNOTATION_SET__MEMBERSHIPS:
				return memberships != null && !memberships.isEmpty();
			case ModelPackage.ANNOTATION_SET__FINDINGS:
				return findings != null && !findings.isEmpty();
			case ModelPackage.ANNOTATION_SET__TOMBSTONES:
				return tombstones != null && !tombstones.isEmpty();
			case ModelPackage.ANNOTATION_SET__CORRECTIONS:
				return corrections != null && !corrections.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (document: ");
		result.append(document);
		result.append(", annotator: ");
		result.append(annotator);
		result.append(", textDigest: ");
		result.append(textDigest);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //AnnotationSetImpl
