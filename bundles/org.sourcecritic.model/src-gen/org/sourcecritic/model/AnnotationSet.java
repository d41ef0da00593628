/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All annotations of one annotator on one document: the unit of storage, export and review.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getDocument <em>Document</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getState <em>State</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getComments <em>Comments</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getTombstones <em>Tombstones</em>}</li>
 *   <li>{@link org.sourcecritic.model.AnnotationSet#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet()
 * @model
 * @generated
 */
public interface AnnotationSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Document()
	 * @model
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.AnnotationSet#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Annotator()
	 * @model
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.AnnotationSet#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text Digest</em>' attribute.
	 * @see #setTextDigest(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_TextDigest()
	 * @model
	 * @generated
	 */
	String getTextDigest();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.AnnotationSet#getTextDigest <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Digest</em>' attribute.
	 * @see #getTextDigest()
	 * @generated
	 */
	void setTextDigest(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.SetState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sourcecritic.model.SetState
	 * @see #setState(SetState)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_State()
	 * @model
	 * @generated
	 */
	SetState getState();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.AnnotationSet#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sourcecritic.model.SetState
	 * @see #getState()
	 * @generated
	 */
	void setState(SetState value);

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Membership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memberships</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Memberships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Membership> getMemberships();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Tombstones</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Tombstone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tombstones</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Tombstones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tombstone> getTombstones();

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getAnnotationSet_Corrections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Correction> getCorrections();

} // AnnotationSet
