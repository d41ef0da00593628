/**
 */
package org.sourcecritic.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.Sharing;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceKind;
import org.sourcecritic.model.SourceNature;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getCslItem <em>Csl Item</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getWrittenOn <em>Written On</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getGenre <em>Genre</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getTendency <em>Tendency</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getApparatus <em>Apparatus</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getMayShare <em>May Share</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.SourceCardImpl#getCriticism <em>Criticism</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceCardImpl extends EObjectImpl implements SourceCard {
	/**
	 * The default value of the '{@link #getCslItem() <em>Csl Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCslItem()
	 * @generated
	 * @ordered
	 */
	protected static final String CSL_ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCslItem() <em>Csl Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCslItem()
	 * @generated
	 * @ordered
	 */
	protected String cslItem = CSL_ITEM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWrittenOn() <em>Written On</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenOn()
	 * @generated
	 * @ordered
	 */
	protected DateExpression writtenOn;

	/**
	 * The default value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistance() <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistance()
	 * @generated
	 * @ordered
	 */
	protected String distance = DISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final SourceNature NATURE_EDEFAULT = SourceNature.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected SourceNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenre() <em>Genre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenre()
	 * @generated
	 * @ordered
	 */
	protected static final String GENRE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenre() <em>Genre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenre()
	 * @generated
	 * @ordered
	 */
	protected String genre = GENRE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

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
	 * The default value of the '{@link #getApparatus() <em>Apparatus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApparatus()
	 * @generated
	 * @ordered
	 */
	protected static final Apparatus APPARATUS_EDEFAULT = Apparatus.UNKNOWN;

	/**
	 * The cached value of the '{@link #getApparatus() <em>Apparatus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApparatus()
	 * @generated
	 * @ordered
	 */
	protected Apparatus apparatus = APPARATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMayShare() <em>May Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMayShare()
	 * @generated
	 * @ordered
	 */
	protected static final Sharing MAY_SHARE_EDEFAULT = Sharing.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMayShare() <em>May Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMayShare()
	 * @generated
	 * @ordered
	 */
	protected Sharing mayShare = MAY_SHARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<String> dependsOn;

	/**
	 * The default value of the '{@link #getCriticism() <em>Criticism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticism()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITICISM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriticism() <em>Criticism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticism()
	 * @generated
	 * @ordered
	 */
	protected String criticism = CRITICISM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SOURCE_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCslItem() {
		return cslItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCslItem(String newCslItem) {
		String oldCslItem = cslItem;
		cslItem = newCslItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__CSL_ITEM, oldCslItem, cslItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateExpression getWrittenOn() {
		return writtenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWrittenOn(DateExpression newWrittenOn, NotificationChain msgs) {
		DateExpression oldWrittenOn = writtenOn;
		writtenOn = newWrittenOn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__WRITTEN_ON, oldWrittenOn, newWrittenOn);
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
	public void setWrittenOn(DateExpression newWrittenOn) {
		if (newWrittenOn != writtenOn) {
			NotificationChain msgs = null;
			if (writtenOn != null)
				msgs = ((InternalEObject)writtenOn).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SOURCE_CARD__WRITTEN_ON, null, msgs);
			if (newWrittenOn != null)
				msgs = ((InternalEObject)newWrittenOn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SOURCE_CARD__WRITTEN_ON, null, msgs);
			msgs = basicSetWrittenOn(newWrittenOn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__WRITTEN_ON, newWrittenOn, newWrittenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistance() {
		return distance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistance(String newDistance) {
		String oldDistance = distance;
		distance = newDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__DISTANCE, oldDistance, distance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(SourceNature newNature) {
		SourceNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGenre() {
		return genre;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenre(String newGenre) {
		String oldGenre = genre;
		genre = newGenre;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__GENRE, oldGenre, genre));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__TENDENCY, oldTendency, tendency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Apparatus getApparatus() {
		return apparatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApparatus(Apparatus newApparatus) {
		Apparatus oldApparatus = apparatus;
		apparatus = newApparatus == null ? APPARATUS_EDEFAULT : newApparatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__APPARATUS, oldApparatus, apparatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sharing getMayShare() {
		return mayShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMayShare(Sharing newMayShare) {
		Sharing oldMayShare = mayShare;
		mayShare = newMayShare == null ? MAY_SHARE_EDEFAULT : newMayShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__MAY_SHARE, oldMayShare, mayShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDependsOn() {
		if (dependsOn == null) {
			dependsOn = new EDataTypeEList<String>(String.class, this, ModelPackage.SOURCE_CARD__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriticism() {
		return criticism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticism(String newCriticism) {
		String oldCriticism = criticism;
		criticism = newCriticism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE_CARD__CRITICISM, oldCriticism, criticism));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SOURCE_CARD__WRITTEN_ON:
				return basicSetWrittenOn(null, msgs);
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
			case ModelPackage.SOURCE_CARD__CSL_ITEM:
				return getCslItem();
			case ModelPackage.SOURCE_CARD__WRITTEN_ON:
				return getWrittenOn();
			case ModelPackage.SOURCE_CARD__DISTANCE:
				return getDistance();
			case ModelPackage.SOURCE_CARD__KIND:
				return getKind();
			case ModelPackage.SOURCE_CARD__NATURE:
				return getNature();
			case ModelPackage.SOURCE_CARD__GENRE:
				return getGenre();
			case ModelPackage.SOURCE_CARD__LANGUAGE:
				return getLanguage();
			case ModelPackage.SOURCE_CARD__TENDENCY:
				return getTendency();
			case ModelPackage.SOURCE_CARD__APPARATUS:
				return getApparatus();
			case ModelPackage.SOURCE_CARD__RIGHTS:
				return getRights();
			case ModelPackage.SOURCE_CARD__MAY_SHARE:
				return getMayShare();
			case ModelPackage.SOURCE_CARD__DEPENDS_ON:
				return getDependsOn();
			case ModelPackage.SOURCE_CARD__CRITICISM:
				return getCriticism();
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
			case ModelPackage.SOURCE_CARD__CSL_ITEM:
				setCslItem((String)newValue);
				return;
			case ModelPackage.SOURCE_CARD__WRITTEN_ON:
				setWrittenOn((DateExpression)newValue);
				return;
			case ModelPackage.SOURCE_CARD__DISTANCE:
				setDistance((String)newValue);
				return;
			case ModelPackage.SOURCE_CARD__KIND:
				setKind((SourceKind)newValue);
				return;
			case ModelPackage.SOURCE_CARD__NATURE:
				setNature((SourceNature)newValue);
				return;
			case ModelPackage.SOURCE_CARD__GENRE:
				setGenre((String)newValue);
				return;
			case ModelPackage.SOURCE_CARD__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.SOURCE_CARD__TENDENCY:
				setTendency((String)newValue);
				return;
			case ModelPackage.SOURCE_CARD__APPARATUS:
				setApparatus((Apparatus)newValue);
				return;
			case ModelPackage.SOURCE_CARD__RIGHTS:
				setRights((String)newValue);
				return;
			case ModelPackage.SOURCE_CARD__MAY_SHARE:
				setMayShare((Sharing)newValue);
				return;
			case ModelPackage.SOURCE_CARD__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SOURCE_CARD__CRITICISM:
				setCriticism((String)newValue);
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
			case ModelPackage.SOURCE_CARD__CSL_ITEM:
				setCslItem(CSL_ITEM_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__WRITTEN_ON:
				setWrittenOn((DateExpression)null);
				return;
			case ModelPackage.SOURCE_CARD__DISTANCE:
				setDistance(DISTANCE_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__GENRE:
				setGenre(GENRE_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__TENDENCY:
				setTendency(TENDENCY_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__APPARATUS:
				setApparatus(APPARATUS_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__MAY_SHARE:
				setMayShare(MAY_SHARE_EDEFAULT);
				return;
			case ModelPackage.SOURCE_CARD__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case ModelPackage.SOURCE_CARD__CRITICISM:
				setCriticism(CRITICISM_EDEFAULT);
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
			case ModelPackage.SOURCE_CARD__CSL_ITEM:
				return CSL_ITEM_EDEFAULT == null ? cslItem != null : !CSL_ITEM_EDEFAULT.equals(cslItem);
			case ModelPackage.SOURCE_CARD__WRITTEN_ON:
				return writtenOn != null;
			case ModelPackage.SOURCE_CARD__DISTANCE:
				return DISTANCE_EDEFAULT == null ? distance != null : !DISTANCE_EDEFAULT.equals(distance);
			case ModelPackage.SOURCE_CARD__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.SOURCE_CARD__NATURE:
				return nature != NATURE_EDEFAULT;
			case ModelPackage.SOURCE_CARD__GENRE:
				return GENRE_EDEFAULT == null ? genre != null : !GENRE_EDEFAULT.equals(genre);
			case ModelPackage.SOURCE_CARD__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.SOURCE_CARD__TENDENCY:
				return TENDENCY_EDEFAULT == null ? tendency != null : !TENDENCY_EDEFAULT.equals(tendency);
			case ModelPackage.SOURCE_CARD__APPARATUS:
				return apparatus != APPARATUS_EDEFAULT;
			case ModelPackage.SOURCE_CARD__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case ModelPackage.SOURCE_CARD__MAY_SHARE:
				return mayShare != MAY_SHARE_EDEFAULT;
			case ModelPackage.SOURCE_CARD__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case ModelPackage.SOURCE_CARD__CRITICISM:
				return CRITICISM_EDEFAULT == null ? criticism != null : !CRITICISM_EDEFAULT.equals(criticism);
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
		result.append(" (cslItem: ");
		result.append(cslItem);
		result.append(", distance: ");
		result.append(distance);
		result.append(", kind: ");
		result.append(kind);
		result.append(", nature: ");
		result.append(nature);
		result.append(", genre: ");
		result.append(genre);
		result.append(", language: ");
		result.append(language);
		result.append(", tendency: ");
		result.append(tendency);
		result.append(", apparatus: ");
		result.append(apparatus);
		result.append(", rights: ");
		result.append(rights);
		result.append(", mayShare: ");
		result.append(mayShare);
		result.append(", dependsOn: ");
		result.append(dependsOn);
		result.append(", criticism: ");
		result.append(criticism);
		result.append(')');
		return result.toString();
	}

} //SourceCardImpl
