/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Polemic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What makes a claim polemical.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Polemic#getCue <em>Cue</em>}</li>
 *   <li>{@link org.sourcecritic.model.Polemic#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sourcecritic.model.Polemic#getTendency <em>Tendency</em>}</li>
 *   <li>{@link org.sourcecritic.model.Polemic#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.sourcecritic.model.Polemic#getReadFields <em>Read Fields</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getPolemic()
 * @model
 * @generated
 */
public interface Polemic extends EObject {
	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.sourcecritic.model.ModelPackage#getPolemic_Cue()
	 * @model
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Polemic#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.sourcecritic.model.ModelPackage#getPolemic_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Polemic#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Tendency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tendency</em>' attribute.
	 * @see #setTendency(String)
	 * @see org.sourcecritic.model.ModelPackage#getPolemic_Tendency()
	 * @model
	 * @generated
	 */
	String getTendency();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Polemic#getTendency <em>Tendency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tendency</em>' attribute.
	 * @see #getTendency()
	 * @generated
	 */
	void setTendency(String value);

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(String)
	 * @see org.sourcecritic.model.ModelPackage#getPolemic_Technique()
	 * @model
	 * @generated
	 */
	String getTechnique();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Polemic#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(String value);

	/**
	 * Returns the value of the '<em><b>Read Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Fields</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getPolemic_ReadFields()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReadFields();

} // Polemic
