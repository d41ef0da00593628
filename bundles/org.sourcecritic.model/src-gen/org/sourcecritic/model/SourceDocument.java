/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text with its source card; offsets count in UTF-16 code units of its text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getLength <em>Length</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getCard <em>Card</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceDocument#getNumberFormat <em>Number Format</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getSourceDocument()
 * @model
 * @generated
 */
public interface SourceDocument extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_Uuid()
	 * @model
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_Original()
	 * @model
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text Digest</em>' attribute.
	 * @see #setTextDigest(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_TextDigest()
	 * @model
	 * @generated
	 */
	String getTextDigest();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getTextDigest <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Digest</em>' attribute.
	 * @see #getTextDigest()
	 * @generated
	 */
	void setTextDigest(String value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(int)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_Length()
	 * @model
	 * @generated
	 */
	int getLength();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(int value);

	/**
	 * Returns the value of the '<em><b>Card</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Card</em>' containment reference.
	 * @see #setCard(SourceCard)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_Card()
	 * @model containment="true"
	 * @generated
	 */
	SourceCard getCard();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getCard <em>Card</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Card</em>' containment reference.
	 * @see #getCard()
	 * @generated
	 */
	void setCard(SourceCard value);

	/**
	 * Returns the value of the '<em><b>Number Format</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number Format</em>' containment reference.
	 * @see #setNumberFormat(NumberFormat)
	 * @see org.sourcecritic.model.ModelPackage#getSourceDocument_NumberFormat()
	 * @model containment="true"
	 * @generated
	 */
	NumberFormat getNumberFormat();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceDocument#getNumberFormat <em>Number Format</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Format</em>' containment reference.
	 * @see #getNumberFormat()
	 * @generated
	 */
	void setNumberFormat(NumberFormat value);

} // SourceDocument
