/**
 */
package org.sourcecritic.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.sourcecritic.model.Basis;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.Period;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Estimate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getBound <em>Bound</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getPer <em>Per</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getEstimatedBy <em>Estimated By</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getEstimatedOn <em>Estimated On</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.EstimateImpl#getReadFields <em>Read Fields</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EstimateImpl extends EObjectImpl implements Estimate {
	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final String POPULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected String population = POPULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period;

	/**
	 * The default value of the '{@link #getBound() <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBound()
	 * @generated
	 * @ordered
	 */
	protected static final Bound BOUND_EDEFAULT = Bound.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getBound() <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBound()
	 * @generated
	 * @ordered
	 */
	protected Bound bound = BOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EstimateKind KIND_EDEFAULT = EstimateKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EstimateKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected static final String PER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected String per = PER_EDEFAULT;

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
	 * The default value of the '{@link #getEstimatedBy() <em>Estimated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ESTIMATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEstimatedBy() <em>Estimated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimatedBy()
	 * @generated
	 * @ordered
	 */
	protected String estimatedBy = ESTIMATED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEstimatedOn() <em>Estimated On</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimatedOn()
	 * @generated
	 * @ordered
	 */
	protected DateExpression estimatedOn;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final Basis BASIS_EDEFAULT = Basis.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected Basis basis = BASIS_EDEFAULT;

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
	protected EstimateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ESTIMATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(BigDecimal newLow) {
		BigDecimal oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(BigDecimal newHigh) {
		BigDecimal oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPopulation() {
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(String newPopulation) {
		String oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeriod(Period newPeriod, NotificationChain msgs) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__PERIOD, oldPeriod, newPeriod);
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
	public void setPeriod(Period newPeriod) {
		if (newPeriod != period) {
			NotificationChain msgs = null;
			if (period != null)
				msgs = ((InternalEObject)period).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ESTIMATE__PERIOD, null, msgs);
			if (newPeriod != null)
				msgs = ((InternalEObject)newPeriod).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ESTIMATE__PERIOD, null, msgs);
			msgs = basicSetPeriod(newPeriod, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__PERIOD, newPeriod, newPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bound getBound() {
		return bound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBound(Bound newBound) {
		Bound oldBound = bound;
		bound = newBound == null ? BOUND_EDEFAULT : newBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__BOUND, oldBound, bound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EstimateKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EstimateKind newKind) {
		EstimateKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPer() {
		return per;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPer(String newPer) {
		String oldPer = per;
		per = newPer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__PER, oldPer, per));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__CUE, oldCue, cue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEstimatedBy() {
		return estimatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstimatedBy(String newEstimatedBy) {
		String oldEstimatedBy = estimatedBy;
		estimatedBy = newEstimatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__ESTIMATED_BY, oldEstimatedBy, estimatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateExpression getEstimatedOn() {
		return estimatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEstimatedOn(DateExpression newEstimatedOn, NotificationChain msgs) {
		DateExpression oldEstimatedOn = estimatedOn;
		estimatedOn = newEstimatedOn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__ESTIMATED_ON, oldEstimatedOn, newEstimatedOn);
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
	public void setEstimatedOn(DateExpression newEstimatedOn) {
		if (newEstimatedOn != estimatedOn) {
			NotificationChain msgs = null;
			if (estimatedOn != null)
				msgs = ((InternalEObject)estimatedOn).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ESTIMATE__ESTIMATED_ON, null, msgs);
			if (newEstimatedOn != null)
				msgs = ((InternalEObject)newEstimatedOn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ESTIMATE__ESTIMATED_ON, null, msgs);
			msgs = basicSetEstimatedOn(newEstimatedOn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__ESTIMATED_ON, newEstimatedOn, newEstimatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Basis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(Basis newBasis) {
		Basis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ESTIMATE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReadFields() {
		if (readFields == null) {
			readFields = new EDataTypeEList<String>(String.class, this, ModelPackage.ESTIMATE__READ_FIELDS);
		}
		return readFields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ESTIMATE__PERIOD:
				return basicSetPeriod(null, msgs);
			case ModelPackage.ESTIMATE__ESTIMATED_ON:
				return basicSetEstimatedOn(null, msgs);
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
			case ModelPackage.ESTIMATE__LOW:
				return getLow();
			case ModelPackage.ESTIMATE__HIGH:
				return getHigh();
			case ModelPackage.ESTIMATE__UNIT:
				return getUnit();
			case ModelPackage.ESTIMATE__WHAT:
				return getWhat();
			case ModelPackage.ESTIMATE__POPULATION:
				return getPopulation();
			case ModelPackage.ESTIMATE__PLACE:
				return getPlace();
			case ModelPackage.ESTIMATE__PERIOD:
				return getPeriod();
			case ModelPackage.ESTIMATE__BOUND:
				return getBound();
			case ModelPackage.ESTIMATE__KIND:
				return getKind();
			case ModelPackage.ESTIMATE__PER:
				return getPer();
			case ModelPackage.ESTIMATE__CUE:
				return getCue();
			case ModelPackage.ESTIMATE__ESTIMATED_BY:
				return getEstimatedBy();
			case ModelPackage.ESTIMATE__ESTIMATED_ON:
				return getEstimatedOn();
			case ModelPackage.ESTIMATE__BASIS:
				return getBasis();
			case ModelPackage.ESTIMATE__READ_FIELDS:
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
			case ModelPackage.ESTIMATE__LOW:
				setLow((BigDecimal)newValue);
				return;
			case ModelPackage.ESTIMATE__HIGH:
				setHigh((BigDecimal)newValue);
				return;
			case ModelPackage.ESTIMATE__UNIT:
				setUnit((String)newValue);
				return;
			case ModelPackage.ESTIMATE__WHAT:
				setWhat((String)newValue);
				return;
			case ModelPackage.ESTIMATE__POPULATION:
				setPopulation((String)newValue);
				return;
			case ModelPackage.ESTIMATE__PLACE:
				setPlace((String)newValue);
				return;
			case ModelPackage.ESTIMATE__PERIOD:
				setPeriod((Period)newValue);
				return;
			case ModelPackage.ESTIMATE__BOUND:
				setBound((Bound)newValue);
				return;
			case ModelPackage.ESTIMATE__KIND:
				setKind((EstimateKind)newValue);
				return;
			case ModelPackage.ESTIMATE__PER:
				setPer((String)newValue);
				return;
			case ModelPackage.ESTIMATE__CUE:
				setCue((String)newValue);
				return;
			case ModelPackage.ESTIMATE__ESTIMATED_BY:
				setEstimatedBy((String)newValue);
				return;
			case ModelPackage.ESTIMATE__ESTIMATED_ON:
				setEstimatedOn((DateExpression)newValue);
				return;
			case ModelPackage.ESTIMATE__BASIS:
				setBasis((Basis)newValue);
				return;
			case ModelPackage.ESTIMATE__READ_FIELDS:
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
			case ModelPackage.ESTIMATE__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__PERIOD:
				setPeriod((Period)null);
				return;
			case ModelPackage.ESTIMATE__BOUND:
				setBound(BOUND_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__PER:
				setPer(PER_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__CUE:
				setCue(CUE_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__ESTIMATED_BY:
				setEstimatedBy(ESTIMATED_BY_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__ESTIMATED_ON:
				setEstimatedOn((DateExpression)null);
				return;
			case ModelPackage.ESTIMATE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case ModelPackage.ESTIMATE__READ_FIELDS:
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
			case ModelPackage.ESTIMATE__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case ModelPackage.ESTIMATE__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case ModelPackage.ESTIMATE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ModelPackage.ESTIMATE__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case ModelPackage.ESTIMATE__POPULATION:
				return POPULATION_EDEFAULT == null ? population != null : !POPULATION_EDEFAULT.equals(population);
			case ModelPackage.ESTIMATE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ModelPackage.ESTIMATE__PERIOD:
				return period != null;
			case ModelPackage.ESTIMATE__BOUND:
				return bound != BOUND_EDEFAULT;
			case ModelPackage.ESTIMATE__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.ESTIMATE__PER:
				return PER_EDEFAULT == null ? per != null : !PER_EDEFAULT.equals(per);
			case ModelPackage.ESTIMATE__CUE:
				return CUE_EDEFAULT == null ? cue != null : !CUE_EDEFAULT.equals(cue);
			case ModelPackage.ESTIMATE__ESTIMATED_BY:
				return ESTIMATED_BY_EDEFAULT == null ? estimatedBy != null : !ESTIMATED_BY_EDEFAULT.equals(estimatedBy);
			case ModelPackage.ESTIMATE__ESTIMATED_ON:
				return estimatedOn != null;
			case ModelPackage.ESTIMATE__BASIS:
				return basis != BASIS_EDEFAULT;
			case ModelPackage.ESTIMATE__READ_FIELDS:
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
		result.append(" (low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", unit: ");
		result.append(unit);
		result.append(", what: ");
		result.append(what);
		result.append(", population: ");
		result.append(population);
		result.append(", place: ");
		result.append(place);
		result.append(", bound: ");
		result.append(bound);
		result.append(", kind: ");
		result.append(kind);
		result.append(", per: ");
		result.append(per);
		result.append(", cue: ");
		result.append(cue);
		result.append(", estimatedBy: ");
		result.append(estimatedBy);
		result.append(", basis: ");
		result.append(basis);
		result.append(", readFields: ");
		result.append(readFields);
		result.append(')');
		return result.toString();
	}

} //EstimateImpl
