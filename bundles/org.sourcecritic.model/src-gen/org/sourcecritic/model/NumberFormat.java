/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Format</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The separators a document uses in its figures, with the places that show it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.NumberFormat#getGroupSeparator <em>Group Separator</em>}</li>
 *   <li>{@link org.sourcecritic.model.NumberFormat#getDecimalSeparator <em>Decimal Separator</em>}</li>
 *   <li>{@link org.sourcecritic.model.NumberFormat#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getNumberFormat()
 * @model
 * @generated
 */
public interface NumberFormat extends EObject {
	/**
	 * Returns the value of the '<em><b>Group Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group Separator</em>' attribute.
	 * @see #setGroupSeparator(String)
	 * @see org.sourcecritic.model.ModelPackage#getNumberFormat_GroupSeparator()
	 * @model
	 * @generated
	 */
	String getGroupSeparator();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.NumberFormat#getGroupSeparator <em>Group Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Separator</em>' attribute.
	 * @see #getGroupSeparator()
	 * @generated
	 */
	void setGroupSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Decimal Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decimal Separator</em>' attribute.
	 * @see #setDecimalSeparator(String)
	 * @see org.sourcecritic.model.ModelPackage#getNumberFormat_DecimalSeparator()
	 * @model
	 * @generated
	 */
	String getDecimalSeparator();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.NumberFormat#getDecimalSeparator <em>Decimal Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimal Separator</em>' attribute.
	 * @see #getDecimalSeparator()
	 * @generated
	 */
	void setDecimalSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getNumberFormat_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidence();

} // NumberFormat
