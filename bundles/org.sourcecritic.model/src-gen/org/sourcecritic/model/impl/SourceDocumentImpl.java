/**
 */
package org.sourcecritic.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.NumberFormat;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getCard <em>Card</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceDocumentImpl#getNumberFormat <em>Number Format</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceDocumentImpl extends EObjectImpl implements SourceDocument {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected String original = ORIGINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextDigest() <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextDigest() <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextDigest()
	 * @generated
	 * @ordered
	 */
	protected String textDigest = TEXT_DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final int LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected int length = LENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCard() <em>Card</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected SourceCard card;

	/**
	 * The cached value of the '{@link #getNumberFormat() <em>Number Format</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberFormat()
	 * @generated
	 * @ordered
	 */
	protected NumberFormat numberFormat;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceDocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SOURCE_DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(String newOriginal) {
		String oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextDigest() {
		return textDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextDigest(String newTextDigest) {
		String oldTextDigest = textDigest;
		textDigest = newTextDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__TEXT_DIGEST, oldTextDigest, textDigest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(int newLength) {
		int oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceCard getCard() {
		return card;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCard(SourceCard newCard, NotificationChain msgs) {
		SourceCard oldCard = card;
		card = newCard;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__CARD, oldCard, newCard);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCard(SourceCard newCard) {
		if (newCard != card) {
			NotificationChain msgs = null;
			if (card != null)
				msgs = ((InternalEObject)card).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SOURCE_DOCUMENT__CARD, null, msgs);
			if (newCard != null)
				msgs = ((InternalEObject)newCard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SOURCE_DOCUMENT__CARD, null, msgs);
			msgs = basicSetCard(newCard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__CARD, newCard, newCard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberFormat getNumberFormat() {
		return numberFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNumberFormat(NumberFormat newNumberFormat, NotificationChain msgs) {
		NumberFormat oldNumberFormat = numberFormat;
		numberFormat = newNumberFormat;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT, oldNumberFormat, newNumberFormat);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberFormat(NumberFormat newNumberFormat) {
		if (newNumberFormat != numberFormat) {
			NotificationChain msgs = null;
			if (numberFormat != null)
				msgs = ((InternalEObject)numberFormat).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT, null, msgs);
			if (newNumberFormat != null)
				msgs = ((InternalEObject)newNumberFormat).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT, null, msgs);
			msgs = basicSetNumberFormat(newNumberFormat, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT, newNumberFormat, newNumberFormat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SOURCE_DOCUMENT__CARD:
				return basicSetCard(null, msgs);
			case ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT:
				return basicSetNumberFormat(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SOURCE_DOCUMENT__ID:
				return getId();
			case ModelPackage.SOURCE_DOCUMENT__UUID:
				return getUuid();
			case ModelPackage.SOURCE_DOCUMENT__ORIGINAL:
				return getOriginal();
			case ModelPackage.SOURCE_DOCUMENT__MEDIA_TYPE:
				return getMediaType();
			case ModelPackage.SOURCE_DOCUMENT__TEXT_DIGEST:
				return getTextDigest();
			case ModelPackage.SOURCE_DOCUMENT__LENGTH:
				return getLength();
			case ModelPackage.SOURCE_DOCUMENT__CARD:
				return getCard();
			case ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT:
				return getNumberFormat();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SOURCE_DOCUMENT__ID:
				setId((String)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__UUID:
				setUuid((String)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__ORIGINAL:
				setOriginal((String)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__TEXT_DIGEST:
				setTextDigest((String)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__LENGTH:
				setLength((Integer)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__CARD:
				setCard((SourceCard)newValue);
				return;
			case ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT:
				setNumberFormat((NumberFormat)newValue);
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
			case ModelPackage.SOURCE_DOCUMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.SOURCE_DOCUMENT__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case ModelPackage.SOURCE_DOCUMENT__ORIGINAL:
				setOriginal(ORIGINAL_EDEFAULT);
				return;
			case ModelPackage.SOURCE_DOCUMENT__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ModelPackage.SOURCE_DOCUMENT__TEXT_DIGEST:
				setTextDigest(TEXT_DIGEST_EDEFAULT);
				return;
			case ModelPackage.SOURCE_DOCUMENT__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case ModelPackage.SOURCE_DOCUMENT__CARD:
				setCard((SourceCard)null);
				return;
			case ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT:
				setNumberFormat((NumberFormat)null);
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
			case ModelPackage.SOURCE_DOCUMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.SOURCE_DOCUMENT__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
			case ModelPackage.SOURCE_DOCUMENT__ORIGINAL:
				return ORIGINAL_EDEFAULT == null ? original != null : !ORIGINAL_EDEFAULT.equals(original);
			case ModelPackage.SOURCE_DOCUMENT__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ModelPackage.SOURCE_DOCUMENT__TEXT_DIGEST:
				return TEXT_DIGEST_EDEFAULT == null ? textDigest != null : !TEXT_DIGEST_EDEFAULT.equals(textDigest);
			case ModelPackage.SOURCE_DOCUMENT__LENGTH:
				return length != LENGTH_EDEFAULT;
			case ModelPackage.SOURCE_DOCUMENT__CARD:
				return card != null;
			case ModelPackage.SOURCE_DOCUMENT__NUMBER_FORMAT:
				return numberFormat != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", uuid: ");
		result.append(uuid);
		result.append(", original: ");
		result.append(original);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", textDigest: ");
		result.append(textDigest);
		result.append(", length: ");
		result.append(length);
		result.append(')');
		return result.toString();
	}

} //SourceDocumentImpl
