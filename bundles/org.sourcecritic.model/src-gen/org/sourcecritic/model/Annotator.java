/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, a detector or the adjudicated result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Annotator#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotator#getSlug <em>Slug</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotator#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotator#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.Annotator#getRunBy <em>Run By</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getAnnotator()
 * @model
 * @generated
 */
public interface Annotator extends EObject {
	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotator_Uuid()
	 * @model
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotator#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slug</em>' attribute.
	 * @see #setSlug(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotator_Slug()
	 * @model id="true"
	 * @generated
	 */
	String getSlug();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotator#getSlug <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slug</em>' attribute.
	 * @see #getSlug()
	 * @generated
	 */
	void setSlug(String value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotator_DisplayName()
	 * @model
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotator#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.AnnotatorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.AnnotatorKind
	 * @see #setKind(AnnotatorKind)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotator_Kind()
	 * @model
	 * @generated
	 */
	AnnotatorKind getKind();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.AnnotatorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AnnotatorKind value);

	/**
	 * Returns the value of the '<em><b>Run By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run By</em>' attribute.
	 * @see #setRunBy(String)
	 * @see org.sourcecritic.model.ModelPackage#getAnnotator_RunBy()
	 * @model
	 * @generated
	 */
	String getRunBy();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Annotator#getRunBy <em>Run By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run By</em>' attribute.
	 * @see #getRunBy()
	 * @generated
	 */
	void setRunBy(String value);

} // Annotator
