/**
 */
package org.sourcecritic.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One tag on one or more spans, made by one annotator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Annotation#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getTag <em>Tag</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getSpans <em>Spans</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getVoice <em>Voice</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getStance <em>Stance</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getAssessmentReason <em>Assessment Reason</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getNote <em>Note</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getCreated <em>Created</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getModified <em>Modified</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getEstimate <em>Estimate</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotation#getPolemic <em>Polemic</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Tag()
	 * @model
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Spans</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spans</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Spans()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getSpans();

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Speaker()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSpeaker();

	/**
	 * Returns the value of the '<em><b>Voice</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Voice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voice</em>' attribute.
	 * @see org.sourcecritic.model.Voice
	 * @see #setVoice(Voice)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Voice()
	 * @model
	 * @generated
	 */
	Voice getVoice();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getVoice <em>Voice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voice</em>' attribute.
	 * @see org.sourcecritic.model.Voice
	 * @see #getVoice()
	 * @generated
	 */
	void setVoice(Voice value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.sourcecritic.model.Stance
	 * @see #setStance(Stance)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.sourcecritic.model.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Certainty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Certainty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Certainty</em>' attribute.
	 * @see org.sourcecritic.model.Certainty
	 * @see #setCertainty(Certainty)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Certainty()
	 * @model
	 * @generated
	 */
	Certainty getCertainty();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getCertainty <em>Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certainty</em>' attribute.
	 * @see org.sourcecritic.model.Certainty
	 * @see #getCertainty()
	 * @generated
	 */
	void setCertainty(Certainty value);

	/**
	 * Returns the value of the '<em><b>Assessment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessment</em>' attribute.
	 * @see org.sourcecritic.model.Assessment
	 * @see #setAssessment(Assessment)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Assessment()
	 * @model
	 * @generated
	 */
	Assessment getAssessment();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getAssessment <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment</em>' attribute.
	 * @see org.sourcecritic.model.Assessment
	 * @see #getAssessment()
	 * @generated
	 */
	void setAssessment(Assessment value);

	/**
	 * Returns the value of the '<em><b>Assessment Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessment Reason</em>' attribute.
	 * @see #setAssessmentReason(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_AssessmentReason()
	 * @model
	 * @generated
	 */
	String getAssessmentReason();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getAssessmentReason <em>Assessment Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment Reason</em>' attribute.
	 * @see #getAssessmentReason()
	 * @generated
	 */
	void setAssessmentReason(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Created()
	 * @model dataType="org.sourcecritic.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Modified()
	 * @model dataType="org.sourcecritic.model.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Estimate</em>' containment reference.
	 * @see #setEstimate(Estimate)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Estimate()
	 * @model containment="true"
	 * @generated
	 */
	Estimate getEstimate();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getEstimate <em>Estimate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Estimate</em>' containment reference.
	 * @see #getEstimate()
	 * @generated
	 */
	void setEstimate(Estimate value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Polemic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Polemic</em>' containment reference.
	 * @see #setPolemic(Polemic)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotation_Polemic()
	 * @model containment="true"
	 * @generated
	 */
	Polemic getPolemic();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotation#getPolemic <em>Polemic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polemic</em>' containment reference.
	 * @see #getPolemic()
	 * @generated
	 */
	void setPolemic(Polemic value);

} // Annotation
