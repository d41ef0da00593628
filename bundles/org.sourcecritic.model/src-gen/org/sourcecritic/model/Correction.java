/**
 */
package org.sourcecritic.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person says of a text's structure where that was found otherwise: an overlay, the found structure stays as it is. The value of LANGUAGE is a BCP 47 tag, of NUMBERS how the text writes 1234.5, of APPARATUS and SEGMENT a literal of Apparatus and SegmentKind; a SEGMENT without one is none; of ITEM a variable of CSL-JSON 1.0.2, an equals sign and what it is. The spans of SEGMENT are its stretches, those of LINK a marker and the beginning of its note; without the second it is no marker.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Correction#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.Correction#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sourcecritic.model.Correction#getSpans <em>Spans</em>}</li>
 *   <li>{@link org.sourcecritic.model.Correction#getValue <em>Value</em>}</li>
 *   <li>{@link org.sourcecritic.model.Correction#getNote <em>Note</em>}</li>
 *   <li>{@link org.sourcecritic.model.Correction#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getCorrection()
 * @model
 * @generated
 */
public interface Correction extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sourcecritic.model.ModelPackage#getCorrection_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Correction#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.CorrectionSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.sourcecritic.model.CorrectionSubject
	 * @see #setSubject(CorrectionSubject)
	 * @see org.sourcecritic.model.ModelPackage#getCorrection_Subject()
	 * @model
	 * @generated
	 */
	CorrectionSubject getSubject();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Correction#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.sourcecritic.model.CorrectionSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(CorrectionSubject value);

	/**
	 * Returns the value of the '<em><b>Spans</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spans</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getCorrection_Spans()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getSpans();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.sourcecritic.model.ModelPackage#getCorrection_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Correction#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.sourcecritic.model.ModelPackage#getCorrection_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Correction#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.sourcecritic.model.ModelPackage#getCorrection_At()
	 * @model dataType="org.sourcecritic.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Correction#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // Correction
