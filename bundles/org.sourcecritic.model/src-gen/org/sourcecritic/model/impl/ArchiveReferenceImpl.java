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

import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Archive Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#getFond <em>Fond</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#getOpis <em>Opis</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#getDelo <em>Delo</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#getFolios <em>Folios</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#isVerso <em>Verso</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.ArchiveReferenceImpl#getOther <em>Other</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArchiveReferenceImpl extends EObjectImpl implements ArchiveReference {
	/**
	 * The default value of the '{@link #getArchive() <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchive() <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected String archive = ARCHIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFond() <em>Fond</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFond()
	 * @generated
	 * @ordered
	 */
	protected static final String FOND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFond() <em>Fond</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFond()
	 * @generated
	 * @ordered
	 */
	protected String fond = FOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpis() <em>Opis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpis()
	 * @generated
	 * @ordered
	 */
	protected static final String OPIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpis() <em>Opis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpis()
	 * @generated
	 * @ordered
	 */
	protected String opis = OPIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelo() <em>Delo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelo()
	 * @generated
	 * @ordered
	 */
	protected static final String DELO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDelo() <em>Delo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelo()
	 * @generated
	 * @ordered
	 */
	protected String delo = DELO_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolios() <em>Folios</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolios()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLIOS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolios() <em>Folios</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolios()
	 * @generated
	 * @ordered
	 */
	protected String folios = FOLIOS_EDEFAULT;

	/**
	 * The default value of the '{@link #isVerso() <em>Verso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerso()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VERSO_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVerso() <em>Verso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerso()
	 * @generated
	 * @ordered
	 */
	protected boolean verso = VERSO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOther() <em>Other</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected EList<String> other;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArchiveReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARCHIVE_REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchive() {
		return archive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchive(String newArchive) {
		String oldArchive = archive;
		archive = newArchive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_REFERENCE__ARCHIVE, oldArchive, archive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFond() {
		return fond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFond(String newFond) {
		String oldFond = fond;
		fond = newFond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_REFERENCE__FOND, oldFond, fond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpis() {
		return opis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpis(String newOpis) {
		String oldOpis = opis;
		opis = newOpis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_REFERENCE__OPIS, oldOpis, opis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDelo() {
		return delo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelo(String newDelo) {
		String oldDelo = delo;
		delo = newDelo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_REFERENCE__DELO, oldDelo, delo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolios() {
		return folios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolios(String newFolios) {
		String oldFolios = folios;
		folios = newFolios;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_REFERENCE__FOLIOS, oldFolios, folios));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVerso() {
		return verso;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerso(boolean newVerso) {
		boolean oldVerso = verso;
		verso = newVerso;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARCHIVE_REFERENCE__VERSO, oldVerso, verso));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOther() {
		if (other == null) {
			other = new EDataTypeEList<String>(String.class, this, ModelPackage.ARCHIVE_REFERENCE__OTHER);
		}
		return other;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ARCHIVE_REFERENCE__ARCHIVE:
				return getArchive();
			case ModelPackage.ARCHIVE_REFERENCE__FOND:
				return getFond();
			case ModelPackage.ARCHIVE_REFERENCE__OPIS:
				return getOpis();
			case ModelPackage.ARCHIVE_REFERENCE__DELO:
				return getDelo();
			case ModelPackage.ARCHIVE_REFERENCE__FOLIOS:
				return getFolios();
			case ModelPackage.ARCHIVE_REFERENCE__VERSO:
				return isVerso();
			case ModelPackage.ARCHIVE_REFERENCE__OTHER:
				return getOther();
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
			case ModelPackage.ARCHIVE_REFERENCE__ARCHIVE:
				setArchive((String)newValue);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__FOND:
				setFond((String)newValue);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__OPIS:
				setOpis((String)newValue);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__DELO:
				setDelo((String)newValue);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__FOLIOS:
				setFolios((String)newValue);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__VERSO:
				setVerso((Boolean)newValue);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__OTHER:
				getOther().clear();
				getOther().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.ARCHIVE_REFERENCE__ARCHIVE:
				setArchive(ARCHIVE_EDEFAULT);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__FOND:
				setFond(FOND_EDEFAULT);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__OPIS:
				setOpis(OPIS_EDEFAULT);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__DELO:
				setDelo(DELO_EDEFAULT);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__FOLIOS:
				setFolios(FOLIOS_EDEFAULT);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__VERSO:
				setVerso(VERSO_EDEFAULT);
				return;
			case ModelPackage.ARCHIVE_REFERENCE__OTHER:
				getOther().clear();
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
			case ModelPackage.ARCHIVE_REFERENCE__ARCHIVE:
				return ARCHIVE_EDEFAULT == null ? archive != null : !ARCHIVE_EDEFAULT.equals(archive);
			case ModelPackage.ARCHIVE_REFERENCE__FOND:
				return FOND_EDEFAULT == null ? fond != null : !FOND_EDEFAULT.equals(fond);
			case ModelPackage.ARCHIVE_REFERENCE__OPIS:
				return OPIS_EDEFAULT == null ? opis != null : !OPIS_EDEFAULT.equals(opis);
			case ModelPackage.ARCHIVE_REFERENCE__DELO:
				return DELO_EDEFAULT == null ? delo != null : !DELO_EDEFAULT.equals(delo);
			case ModelPackage.ARCHIVE_REFERENCE__FOLIOS:
				return FOLIOS_EDEFAULT == null ? folios != null : !FOLIOS_EDEFAULT.equals(folios);
			case ModelPackage.ARCHIVE_REFERENCE__VERSO:
				return verso != VERSO_EDEFAULT;
			case ModelPackage.ARCHIVE_REFERENCE__OTHER:
				return other != null && !other.isEmpty();
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
		result.append(" (archive: ");
		result.append(archive);
		result.append(", fond: ");
		result.append(fond);
		result.append(", opis: ");
		result.append(opis);
		result.append(", delo: ");
		result.append(delo);
		result.append(", folios: ");
		result.append(folios);
		result.append(", verso: ");
		result.append(verso);
		result.append(", other: ");
		result.append(other);
		result.append(')');
		return result.toString();
	}

} //ArchiveReferenceImpl
