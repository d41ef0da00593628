/**
 */
package org.sourcecritic.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Between two annotations, also across documents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Relation#getId <em>Id</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getManner <em>Manner</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getFidelity <em>Fidelity</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getFrom <em>From</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getTo <em>To</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getNote <em>Note</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getBy <em>By</em>}</li>
 *   <li>{@link org.sourcecritic.model.Relation#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.RelationKind
	 * @see #setKind(RelationKind)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_Kind()
	 * @model
	 * @generated
	 */
	RelationKind getKind();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.RelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationKind value);

	/**
	 * Returns the value of the '<em><b>Manner</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Manner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manner</em>' attribute.
	 * @see org.sourcecritic.model.Manner
	 * @see #setManner(Manner)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_Manner()
	 * @model
	 * @generated
	 */
	Manner getManner();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getManner <em>Manner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manner</em>' attribute.
	 * @see org.sourcecritic.model.Manner
	 * @see #getManner()
	 * @generated
	 */
	void setManner(Manner value);

	/**
	 * Returns the value of the '<em><b>Fidelity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Fidelity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fidelity</em>' attribute.
	 * @see org.sourcecritic.model.Fidelity
	 * @see #setFidelity(Fidelity)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_Fidelity()
	 * @model
	 * @generated
	 */
	Fidelity getFidelity();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getFidelity <em>Fidelity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fidelity</em>' attribute.
	 * @see org.sourcecritic.model.Fidelity
	 * @see #getFidelity()
	 * @generated
	 */
	void setFidelity(Fidelity value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' containment reference.
	 * @see #setFrom(ClaimReference)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_From()
	 * @model containment="true"
	 * @generated
	 */
	ClaimReference getFrom();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getFrom <em>From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' containment reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(ClaimReference value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' containment reference.
	 * @see #setTo(ClaimReference)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_To()
	 * @model containment="true"
	 * @generated
	 */
	ClaimReference getTo();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getTo <em>To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' containment reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(ClaimReference value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.sourcecritic.model.ModelPackage#getRelation_At()
	 * @model dataType="org.sourcecritic.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Relation#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // Relation
