/**
 */
package org.sourcecritic.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.NumberFormat;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Number Format</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.NumberFormatImpl#getGroupSeparator <em>Group Separator</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.NumberFormatImpl#getDecimalSeparator <em>Decimal Separator</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.NumberFormatImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberFormatImpl extends EObjectImpl implements NumberFormat {
	/**
	 * The default value of the '{@link #getGroupSeparator() <em>Group Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupSeparator()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_SEPARATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupSeparator() <em>Group Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupSeparator()
	 * @generated
	 * @ordered
	 */
	protected String groupSeparator = GROUP_SEPARATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimalSeparator() <em>Decimal Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimalSeparator()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIMAL_SEPARATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecimalSeparator() <em>Decimal Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimalSeparator()
	 * @generated
	 * @ordered
	 */
	protected String decimalSeparator = DECIMAL_SEPARATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumberFormatImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NUMBER_FORMAT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupSeparator() {
		return groupSeparator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupSeparator(String newGroupSeparator) {
		String oldGroupSeparator = groupSeparator;
		groupSeparator = newGroupSeparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NUMBER_FORMAT__GROUP_SEPARATOR, oldGroupSeparator, groupSeparator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecimalSeparator() {
		return decimalSeparator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimalSeparator(String newDecimalSeparator) {
		String oldDecimalSeparator = decimalSeparator;
		decimalSeparator = newDecimalSeparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NUMBER_FORMAT__DECIMAL_SEPARATOR, oldDecimalSeparator, decimalSeparator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidence() {
		if (evidence == null) {
			evidence = new EDataTypeEList<String>(String.class, this, ModelPackage.NUMBER_FORMAT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.NUMBER_FORMAT__GROUP_SEPARATOR:
				return getGroupSeparator();
			case ModelPackage.NUMBER_FORMAT__DECIMAL_SEPARATOR:
				return getDecimalSeparator();
			case ModelPackage.NUMBER_FORMAT__EVIDENCE:
				return getEvidence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.NUMBER_FORMAT__GROUP_SEPARATOR:
				setGroupSeparator((String)newValue);
				return;
			case ModelPackage.NUMBER_FORMAT__DECIMAL_SEPARATOR:
				setDecimalSeparator((String)newValue);
				return;
			case ModelPackage.NUMBER_FORMAT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.NUMBER_FORMAT__GROUP_SEPARATOR:
				setGroupSeparator(GROUP_SEPARATOR_EDEFAULT);
				return;
			case ModelPackage.NUMBER_FORMAT__DECIMAL_SEPARATOR:
				setDecimalSeparator(DECIMAL_SEPARATOR_EDEFAULT);
				return;
			case ModelPackage.NUMBER_FORMAT__EVIDENCE:
				getEvidence().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.NUMBER_FORMAT__GROUP_SEPARATOR:
				return GROUP_SEPARATOR_EDEFAULT == null ? groupSeparator != null : !GROUP_SEPARATOR_EDEFAULT.equals(groupSeparator);
			case ModelPackage.NUMBER_FORMAT__DECIMAL_SEPARATOR:
				return DECIMAL_SEPARATOR_EDEFAULT == null ? decimalSeparator != null : !DECIMAL_SEPARATOR_EDEFAULT.equals(decimalSeparator);
			case ModelPackage.NUMBER_FORMAT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (groupSeparator: ");
		result.append(groupSeparator);
		result.append(", decimalSeparator: ");
		result.append(decimalSeparator);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(')');
		return result.toString();
	}

} //NumberFormatImpl
