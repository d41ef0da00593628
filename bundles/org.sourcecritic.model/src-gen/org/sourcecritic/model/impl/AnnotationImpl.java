/**
 */
package org.sourcecritic.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Assessment;
import org.sourcecritic.model.Certainty;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Stance;
import org.sourcecritic.model.Voice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getTag <em>Tag</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getSpans <em>Spans</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getVoice <em>Voice</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getStance <em>Stance</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getAssessmentReason <em>Assessment Reason</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getEstimate <em>Estimate</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.AnnotationImpl#getPolemic <em>Polemic</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationImpl extends EObjectImpl implements Annotation {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTag() <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTag()
	 * @generated
	 * @ordered
	 */
	protected static final String TAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTag() <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTag()
	 * @generated
	 * @ordered
	 */
	protected String tag = TAG_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpans() <em>Spans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpans()
	 * @generated
	 * @ordered
	 */
	protected EList<Span> spans;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected EList<String> speaker;

	/**
	 * The default value of the '{@link #getVoice() <em>Voice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoice()
	 * @generated
	 * @ordered
	 */
	protected static final Voice VOICE_EDEFAULT = Voice.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getVoice() <em>Voice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoice()
	 * @generated
	 * @ordered
	 */
	protected Voice voice = VOICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected static final Stance STANCE_EDEFAULT = Stance.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected Stance stance = STANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertainty()
	 * @generated
	 * @ordered
	 */
	protected static final Certainty CERTAINTY_EDEFAULT = Certainty.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertainty()
	 * @generated
	 * @ordered
	 */
	protected Certainty certainty = CERTAINTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessment() <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessment()
	 * @generated
	 * @ordered
	 */
	protected static final Assessment ASSESSMENT_EDEFAULT = Assessment.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAssessment() <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessment()
	 * @generated
	 * @ordered
	 */
	protected Assessment assessment = ASSESSMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessmentReason() <em>Assessment Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessmentReason()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSESSMENT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessmentReason() <em>Assessment Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessmentReason()
	 * @generated
	 * @ordered
	 */
	protected String assessmentReason = ASSESSMENT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEstimate() <em>Estimate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimate()
	 * @generated
	 * @ordered
	 */
	protected Estimate estimate;

	/**
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> citations;

	/**
	 * The cached value of the '{@link #getPolemic() <em>Polemic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolemic()
	 * @generated
	 * @ordered
	 */
	protected Polemic polemic;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNOTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTag() {
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTag(String newTag) {
		String oldTag = tag;
		tag = newTag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__TAG, oldTag, tag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Span> getSpans() {
		if (spans == null) {
			spans = new EObjectContainmentEList<Span>(Span.class, this, ModelPackage.ANNOTATION__SPANS);
		}
		return spans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSpeaker() {
		if (speaker == null) {
			speaker = new EDataTypeEList<String>(String.class, this, ModelPackage.ANNOTATION__SPEAKER);
		}
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Voice getVoice() {
		return voice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoice(Voice newVoice) {
		Voice oldVoice = voice;
		voice = newVoice == null ? VOICE_EDEFAULT : newVoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__VOICE, oldVoice, voice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stance getStance() {
		return stance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStance(Stance newStance) {
		Stance oldStance = stance;
		stance = newStance == null ? STANCE_EDEFAULT : newStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__STANCE, oldStance, stance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certainty getCertainty() {
		return certainty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertainty(Certainty newCertainty) {
		Certainty oldCertainty = certainty;
		certainty = newCertainty == null ? CERTAINTY_EDEFAULT : newCertainty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__CERTAINTY, oldCertainty, certainty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment getAssessment() {
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessment(Assessment newAssessment) {
		Assessment oldAssessment = assessment;
		assessment = newAssessment == null ? ASSESSMENT_EDEFAULT : newAssessment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__ASSESSMENT, oldAssessment, assessment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssessmentReason() {
		return assessmentReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessmentReason(String newAssessmentReason) {
		String oldAssessmentReason = assessmentReason;
		assessmentReason = newAssessmentReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__ASSESSMENT_REASON, oldAssessmentReason, assessmentReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Estimate getEstimate() {
		return estimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEstimate(Estimate newEstimate, NotificationChain msgs) {
		Estimate oldEstimate = estimate;
		estimate = newEstimate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__ESTIMATE, oldEstimate, newEstimate);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstimate(Estimate newEstimate) {
		if (newEstimate != estimate) {
			NotificationChain msgs = null;
			if (estimate != null)
				msgs = ((InternalEObject)estimate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ANNOTATION__ESTIMATE, null, msgs);
			if (newEstimate != null)
				msgs = ((InternalEObject)newEstimate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ANNOTATION__ESTIMATE, null, msgs);
			msgs = basicSetEstimate(newEstimate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__ESTIMATE, newEstimate, newEstimate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, ModelPackage.ANNOTATION__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polemic getPolemic() {
		return polemic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPolemic(Polemic newPolemic, NotificationChain msgs) {
		Polemic oldPolemic = polemic;
		polemic = newPolemic;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__POLEMIC, oldPolemic, newPolemic);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolemic(Polemic newPolemic) {
		if (newPolemic != polemic) {
			NotificationChain msgs = null;
			if (polemic != null)
				msgs = ((InternalEObject)polemic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ANNOTATION__POLEMIC, null, msgs);
			if (newPolemic != null)
				msgs = ((InternalEObject)newPolemic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ANNOTATION__POLEMIC, null, msgs);
			msgs = basicSetPolemic(newPolemic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION__POLEMIC, newPolemic, newPolemic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ANNOTATION__SPANS:
				return ((InternalEList<?>)getSpans()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION__ESTIMATE:
				return basicSetEstimate(null, msgs);
			case ModelPackage.ANNOTATION__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION__POLEMIC:
				return basicSetPolemic(null, msgs);
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
			case ModelPackage.ANNOTATION__ID:
				return getId();
			case ModelPackage.ANNOTATION__TAG:
				return getTag();
			case ModelPackage.ANNOTATION__SPANS:
				return getSpans();
			case ModelPackage.ANNOTATION__SPEAKER:
				return getSpeaker();
			case ModelPackage.ANNOTATION__VOICE:
				return getVoice();
			case ModelPackage.ANNOTATION__STANCE:
				return getStance();
			case ModelPackage.ANNOTATION__CERTAINTY:
				return getCertainty();
			case ModelPackage.ANNOTATION__ASSESSMENT:
				return getAssessment();
			case ModelPackage.ANNOTATION__ASSESSMENT_REASON:
				return getAssessmentReason();
			case ModelPackage.ANNOTATION__NOTE:
				return getNote();
			case ModelPackage.ANNOTATION__CREATED:
				return getCreated();
			case ModelPackage.ANNOTATION__MODIFIED:
				return getModified();
			case ModelPackage.ANNOTATION__ESTIMATE:
				return getEstimate();
			case ModelPackage.ANNOTATION__CITATIONS:
				return getCitations();
			case ModelPackage.ANNOTATION__POLEMIC:
				return getPolemic();
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
			case ModelPackage.ANNOTATION__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ANNOTATION__TAG:
				setTag((String)newValue);
				return;
			case ModelPackage.ANNOTATION__SPANS:
				getSpans().clear();
				getSpans().addAll((Collection<? extends Span>)newValue);
				return;
			case ModelPackage.ANNOTATION__SPEAKER:
				getSpeaker().clear();
				getSpeaker().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ANNOTATION__VOICE:
				setVoice((Voice)newValue);
				return;
			case ModelPackage.ANNOTATION__STANCE:
				setStance((Stance)newValue);
				return;
			case ModelPackage.ANNOTATION__CERTAINTY:
				setCertainty((Certainty)newValue);
				return;
			case ModelPackage.ANNOTATION__ASSESSMENT:
				setAssessment((Assessment)newValue);
				return;
			case ModelPackage.ANNOTATION__ASSESSMENT_REASON:
				setAssessmentReason((String)newValue);
				return;
			case ModelPackage.ANNOTATION__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.ANNOTATION__CREATED:
				setCreated((Instant)newValue);
				return;
			case ModelPackage.ANNOTATION__MODIFIED:
				setModified((Instant)newValue);
				return;
			case ModelPackage.ANNOTATION__ESTIMATE:
				setEstimate((Estimate)newValue);
				return;
			case ModelPackage.ANNOTATION__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case ModelPackage.ANNOTATION__POLEMIC:
				setPolemic((Polemic)newValue);
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
			case ModelPackage.ANNOTATION__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__TAG:
				setTag(TAG_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__SPANS:
				getSpans().clear();
				return;
			case ModelPackage.ANNOTATION__SPEAKER:
				getSpeaker().clear();
				return;
			case ModelPackage.ANNOTATION__VOICE:
				setVoice(VOICE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__STANCE:
				setStance(STANCE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__CERTAINTY:
				setCertainty(CERTAINTY_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__ASSESSMENT:
				setAssessment(ASSESSMENT_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__ASSESSMENT_REASON:
				setAssessmentReason(ASSESSMENT_REASON_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION__ESTIMATE:
				setEstimate((Estimate)null);
				return;
			case ModelPackage.ANNOTATION__CITATIONS:
				getCitations().clear();
				return;
			case ModelPackage.ANNOTATION__POLEMIC:
				setPolemic((Polemic)null);
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
			case ModelPackage.ANNOTATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ANNOTATION__TAG:
				return TAG_EDEFAULT == null ? tag != null : !TAG_EDEFAULT.equals(tag);
			case ModelPackage.ANNOTATION__SPANS:
				return spans != null && !spans.isEmpty();
			case ModelPackage.ANNOTATION__SPEAKER:
				return speaker != null && !speaker.isEmpty();
			case ModelPackage.ANNOTATION__VOICE:
				return voice != VOICE_EDEFAULT;
			case ModelPackage.ANNOTATION__STANCE:
				return stance != STANCE_EDEFAULT;
			case ModelPackage.ANNOTATION__CERTAINTY:
				return certainty != CERTAINTY_EDEFAULT;
			case ModelPackage.ANNOTATION__ASSESSMENT:
				return assessment != ASSESSMENT_EDEFAULT;
			case ModelPackage.ANNOTATION__ASSESSMENT_REASON:
				return ASSESSMENT_REASON_EDEFAULT == null ? assessmentReason != null : !ASSESSMENT_REASON_EDEFAULT.equals(assessmentReason);
			case ModelPackage.ANNOTATION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.ANNOTATION__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ModelPackage.ANNOTATION__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case ModelPackage.ANNOTATION__ESTIMATE:
				return estimate != null;
			case ModelPackage.ANNOTATION__CITATIONS:
				return citations != null && !citations.isEmpty();
			case ModelPackage.ANNOTATION__POLEMIC:
				return polemic != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", tag: ");
		result.append(tag);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(", voice: ");
		result.append(voice);
		result.append(", stance: ");
		result.append(stance);
		result.append(", certainty: ");
		result.append(certainty);
		result.append(", assessment: ");
		result.append(assessment);
		result.append(", assessmentReason: ");
		result.append(assessmentReason);
		result.append(", note: ");
		result.append(note);
		result.append(", created: ");
		result.append(created);
		result.append(", modified: ");
		result.append(modified);
		result.append(')');
		return result.toString();
	}

} //AnnotationImpl
