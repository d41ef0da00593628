/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A bibliographic item with the critical fields of a source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.SourceCard#getCslItem <em>Csl Item</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getWrittenOn <em>Written On</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getDistance <em>Distance</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getNature <em>Nature</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getGenre <em>Genre</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getTendency <em>Tendency</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getApparatus <em>Apparatus</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getRights <em>Rights</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getMayShare <em>May Share</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.sourcecritic.model.SourceCard#getCriticism <em>Criticism</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getSourceCard()
 * @model
 * @generated
 */
public interface SourceCard extends EObject {
	/**
	 * Returns the value of the '<em><b>Csl Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Csl Item</em>' attribute.
	 * @see #setCslItem(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_CslItem()
	 * @model
	 * @generated
	 */
	String getCslItem();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getCslItem <em>Csl Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Csl Item</em>' attribute.
	 * @see #getCslItem()
	 * @generated
	 */
	void setCslItem(String value);

	/**
	 * Returns the value of the '<em><b>Written On</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Written On</em>' containment reference.
	 * @see #setWrittenOn(DateExpression)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_WrittenOn()
	 * @model containment="true"
	 * @generated
	 */
	DateExpression getWrittenOn();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getWrittenOn <em>Written On</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written On</em>' containment reference.
	 * @see #getWrittenOn()
	 * @generated
	 */
	void setWrittenOn(DateExpression value);

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Distance()
	 * @model
	 * @generated
	 */
	String getDistance();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	void setDistance(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.SourceNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.sourcecritic.model.SourceNature
	 * @see #setNature(SourceNature)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Nature()
	 * @model
	 * @generated
	 */
	SourceNature getNature();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.sourcecritic.model.SourceNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(SourceNature value);

	/**
	 * Returns the value of the '<em><b>Genre</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Genre</em>' attribute.
	 * @see #setGenre(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Genre()
	 * @model
	 * @generated
	 */
	String getGenre();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getGenre <em>Genre</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Genre</em>' attribute.
	 * @see #getGenre()
	 * @generated
	 */
	void setGenre(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Tendency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tendency</em>' attribute.
	 * @see #setTendency(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Tendency()
	 * @model
	 * @generated
	 */
	String getTendency();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getTendency <em>Tendency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tendency</em>' attribute.
	 * @see #getTendency()
	 * @generated
	 */
	void setTendency(String value);

	/**
	 * Returns the value of the '<em><b>Apparatus</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Apparatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Apparatus</em>' attribute.
	 * @see org.sourcecritic.model.Apparatus
	 * @see #setApparatus(Apparatus)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Apparatus()
	 * @model
	 * @generated
	 */
	Apparatus getApparatus();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getApparatus <em>Apparatus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Apparatus</em>' attribute.
	 * @see org.sourcecritic.model.Apparatus
	 * @see #getApparatus()
	 * @generated
	 */
	void setApparatus(Apparatus value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Rights()
	 * @model
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>May Share</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.Sharing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>May Share</em>' attribute.
	 * @see org.sourcecritic.model.Sharing
	 * @see #setMayShare(Sharing)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_MayShare()
	 * @model
	 * @generated
	 */
	Sharing getMayShare();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getMayShare <em>May Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>May Share</em>' attribute.
	 * @see org.sourcecritic.model.Sharing
	 * @see #getMayShare()
	 * @generated
	 */
	void setMayShare(Sharing value);

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depends On</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_DependsOn()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Criticism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criticism</em>' attribute.
	 * @see #setCriticism(String)
	 * @see org.sourcecritic.model.ModelPackage#getSourceCard_Criticism()
	 * @model
	 * @generated
	 */
	String getCriticism();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.SourceCard#getCriticism <em>Criticism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticism</em>' attribute.
	 * @see #getCriticism()
	 * @generated
	 */
	void setCriticism(String value);

} // SourceCard
