/**
 */
package org.sourcecritic.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the tool noticed and a person may explain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Finding#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getAbout <em>About</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getState <em>State</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getReason <em>Reason</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getBy <em>By</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getAt <em>At</em>}</li>
 *   <li>{@link org.sourcecritic.model.Finding#getFigures <em>Figures</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.ClaimReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getFinding_About()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClaimReference> getAbout();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.FindingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sourcecritic.model.FindingState
	 * @see #setState(FindingState)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_State()
	 * @model
	 * @generated
	 */
	FindingState getState();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sourcecritic.model.FindingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FindingState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_At()
	 * @model dataType="org.sourcecritic.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Figures</em>' attribute.
	 * @see #setFigures(String)
	 * @see org.sourcecritic.model.ModelPackage#getFinding_Figures()
	 * @model
	 * @generated
	 */
	String getFigures();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Finding#getFigures <em>Figures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figures</em>' attribute.
	 * @see #getFigures()
	 * @generated
	 */
	void setFigures(String value);

} // Finding
