/**
 */
package org.sourcecritic.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Estimate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quantity: an open side is absent. readFields names the fields a machine read and nobody has confirmed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Estimate#getLow <em>Low</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getHigh <em>High</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getWhat <em>What</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getPlace <em>Place</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getBound <em>Bound</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getPer <em>Per</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getCue <em>Cue</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getEstimatedBy <em>Estimated By</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getEstimatedOn <em>Estimated On</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.sourcecritic.model.Estimate#getReadFields <em>Read Fields</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getEstimate()
 * @model
 * @generated
 */
public interface Estimate extends EObject {
	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Low()
	 * @model
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_High()
	 * @model
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Population()
	 * @model
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' containment reference.
	 * @see #setPeriod(Period)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Period()
	 * @model containment="true"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getPeriod <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' containment reference.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Bound</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Bound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see org.sourcecritic.model.Bound
	 * @see #setBound(Bound)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Bound()
	 * @model
	 * @generated
	 */
	Bound getBound();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see org.sourcecritic.model.Bound
	 * @see #getBound()
	 * @generated
	 */
	void setBound(Bound value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.EstimateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.EstimateKind
	 * @see #setKind(EstimateKind)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Kind()
	 * @model
	 * @generated
	 */
	EstimateKind getKind();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.EstimateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EstimateKind value);

	/**
	 * Returns the value of the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Per</em>' attribute.
	 * @see #setPer(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Per()
	 * @model
	 * @generated
	 */
	String getPer();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getPer <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per</em>' attribute.
	 * @see #getPer()
	 * @generated
	 */
	void setPer(String value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Cue()
	 * @model
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

	/**
	 * Returns the value of the '<em><b>Estimated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Estimated By</em>' attribute.
	 * @see #setEstimatedBy(String)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_EstimatedBy()
	 * @model
	 * @generated
	 */
	String getEstimatedBy();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getEstimatedBy <em>Estimated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Estimated By</em>' attribute.
	 * @see #getEstimatedBy()
	 * @generated
	 */
	void setEstimatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Estimated On</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Estimated On</em>' containment reference.
	 * @see #setEstimatedOn(DateExpression)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_EstimatedOn()
	 * @model containment="true"
	 * @generated
	 */
	DateExpression getEstimatedOn();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getEstimatedOn <em>Estimated On</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Estimated On</em>' containment reference.
	 * @see #getEstimatedOn()
	 * @generated
	 */
	void setEstimatedOn(DateExpression value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.sourcecritic.model.Basis
	 * @see #setBasis(Basis)
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_Basis()
	 * @model
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Estimate#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.sourcecritic.model.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Read Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Fields</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getEstimate_ReadFields()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReadFields();

} // Estimate
