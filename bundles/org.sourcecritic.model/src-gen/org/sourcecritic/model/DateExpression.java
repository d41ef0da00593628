/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Date Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A date in EDTF level 1 with the string it was read from and its calendar.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.DateExpression#getEdtf <em>Edtf</em>}</li>
 *   <li>{@link org.sourcecritic.model.DateExpression#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.sourcecritic.model.DateExpression#getCalendar <em>Calendar</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getDateExpression()
 * @model
 * @generated
 */
public interface DateExpression extends EObject {
	/**
	 * Returns the value of the '<em><b>Edtf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edtf</em>' attribute.
	 * @see #setEdtf(String)
	 * @see org.sourcecritic.model.ModelPackage#getDateExpression_Edtf()
	 * @model
	 * @generated
	 */
	String getEdtf();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.DateExpression#getEdtf <em>Edtf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edtf</em>' attribute.
	 * @see #getEdtf()
	 * @generated
	 */
	void setEdtf(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see org.sourcecritic.model.ModelPackage#getDateExpression_Original()
	 * @model
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.DateExpression#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calendar</em>' attribute.
	 * @see #setCalendar(String)
	 * @see org.sourcecritic.model.ModelPackage#getDateExpression_Calendar()
	 * @model
	 * @generated
	 */
	String getCalendar();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.DateExpression#getCalendar <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' attribute.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(String value);

} // DateExpression
