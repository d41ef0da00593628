/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Structure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The segments of one text, as found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.DocumentStructure#getDocument <em>Document</em>}</li>
 *   <li>{@link org.sourcecritic.model.DocumentStructure#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.sourcecritic.model.DocumentStructure#getSegments <em>Segments</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getDocumentStructure()
 * @model
 * @generated
 */
public interface DocumentStructure extends EObject {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.sourcecritic.model.ModelPackage#getDocumentStructure_Document()
	 * @model
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.DocumentStructure#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text Digest</em>' attribute.
	 * @see #setTextDigest(String)
	 * @see org.sourcecritic.model.ModelPackage#getDocumentStructure_TextDigest()
	 * @model
	 * @generated
	 */
	String getTextDigest();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.DocumentStructure#getTextDigest <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Digest</em>' attribute.
	 * @see #getTextDigest()
	 * @generated
	 */
	void setTextDigest(String value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getDocumentStructure_Segments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Segment> getSegments();

} // DocumentStructure
