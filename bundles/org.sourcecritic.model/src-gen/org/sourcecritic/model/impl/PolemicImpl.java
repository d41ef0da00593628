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
import org.sourcecritic.model.Polemic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Polemic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.PolemicImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.PolemicImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.PolemicImpl#getTendency <em>Tendency</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.PolemicImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.PolemicImpl#getReadFields <em>Read Fields</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolemicImpl extends EObjectImpl implements Polemic {
	/**
	 * The default value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected String cue = CUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected String target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTendency() <em>Tendency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTendency()
	 * @generated
	 * @ordered
	 */
	protected static final String TENDENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTendency() <em>Tendency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTendency()
	 * @generated
	 * @ordered
	 */
	protected String tendency = TENDENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected String technique = TECHNIQUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReadFields() <em>Read Fields</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadFields()
	 * @generated
	 * @ordered
	 */
	protected EList<String> readFields;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolemicImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.POLEMIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCue() {
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCue(String newCue) {
		String oldCue = cue;
		cue = newCue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLEMIC__CUE, oldCue, cue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		String oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLEMIC__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTendency() {
		return tendency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTendency(String newTendency) {
		String oldTendency = tendency;
		tendency = newTendency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLEMIC__TENDENCY, oldTendency, tendency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(String newTechnique) {
		String oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POLEMIC__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReadFields() {
		if (readFields == null) {
			readFields = new EDataTypeEList<String>(String.class, this, ModelPackage.POLEMIC__READ_FIELDS);
		}
		return readFields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.POLEMIC__CUE:
				return getCue();
			case ModelPackage.POLEMIC__TARGET:
				return getTarget();
			case ModelPackage.POLEMIC__TENDENCY:
				return getTendency();
			case ModelPackage.POLEMIC__TECHNIQUE:
				return getTechnique();
			case ModelPackage.POLEMIC__READ_FIELDS:
				return getReadFields();
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
			case ModelPackage.POLEMIC__CUE:
				setCue((String)newValue);
				return;
			case ModelPackage.POLEMIC__TARGET:
				setTarget((String)newValue);
				return;
			case ModelPackage.POLEMIC__TENDENCY:
				setTendency((String)newValue);
				return;
			case ModelPackage.POLEMIC__TECHNIQUE:
				setTechnique((String)newValue);
				return;
			case ModelPackage.POLEMIC__READ_FIELDS:
				getReadFields().clear();
				getReadFields().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.POLEMIC__CUE:
				setCue(CUE_EDEFAULT);
				return;
			case ModelPackage.POLEMIC__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ModelPackage.POLEMIC__TENDENCY:
				setTendency(TENDENCY_EDEFAULT);
				return;
			case ModelPackage.POLEMIC__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case ModelPackage.POLEMIC__READ_FIELDS:
				getReadFields().clear();
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
			case ModelPackage.POLEMIC__CUE:
				return CUE_EDEFAULT == null ? cue != null : !CUE_EDEFAULT.equals(cue);
			case ModelPackage.POLEMIC__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ModelPackage.POLEMIC__TENDENCY:
				return TENDENCY_EDEFAULT == null ? tendency != null : !TENDENCY_EDEFAULT.equals(tendency);
			case ModelPackage.POLEMIC__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case ModelPackage.POLEMIC__READ_FIELDS:
				return readFields != null && !readFields.isEmpty();
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
		result.append(" (cue: ");
		result.append(cue);
		result.append(", target: ");
		result.append(target);
		result.append(", tendency: ");
		result.append(tendency);
		result.append(", technique: ");
		result.append(technique);
		result.append(", readFields: ");
		result.append(readFields);
		result.append(')');
		return result.toString();
	}

} //PolemicImpl
