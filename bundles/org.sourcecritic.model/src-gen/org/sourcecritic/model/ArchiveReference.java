/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Archive Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reference to a leaf in an archive; other holds the parts of schemes without fond, opis and delo.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#getFond <em>Fond</em>}</li>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#getOpis <em>Opis</em>}</li>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#getDelo <em>Delo</em>}</li>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#getFolios <em>Folios</em>}</li>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#isVerso <em>Verso</em>}</li>
 *   <li>{@link org.sourcecritic.model.ArchiveReference#getOther <em>Other</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getArchiveReference()
 * @model
 * @generated
 */
public interface ArchiveReference extends EObject {
	/**
	 * Returns the value of the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Archive</em>' attribute.
	 * @see #setArchive(String)
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Archive()
	 * @model
	 * @generated
	 */
	String getArchive();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.ArchiveReference#getArchive <em>Archive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive</em>' attribute.
	 * @see #getArchive()
	 * @generated
	 */
	void setArchive(String value);

	/**
	 * Returns the value of the '<em><b>Fond</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fond</em>' attribute.
	 * @see #setFond(String)
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Fond()
	 * @model
	 * @generated
	 */
	String getFond();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.ArchiveReference#getFond <em>Fond</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fond</em>' attribute.
	 * @see #getFond()
	 * @generated
	 */
	void setFond(String value);

	/**
	 * Returns the value of the '<em><b>Opis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opis</em>' attribute.
	 * @see #setOpis(String)
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Opis()
	 * @model
	 * @generated
	 */
	String getOpis();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.ArchiveReference#getOpis <em>Opis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opis</em>' attribute.
	 * @see #getOpis()
	 * @generated
	 */
	void setOpis(String value);

	/**
	 * Returns the value of the '<em><b>Delo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delo</em>' attribute.
	 * @see #setDelo(String)
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Delo()
	 * @model
	 * @generated
	 */
	String getDelo();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.ArchiveReference#getDelo <em>Delo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delo</em>' attribute.
	 * @see #getDelo()
	 * @generated
	 */
	void setDelo(String value);

	/**
	 * Returns the value of the '<em><b>Folios</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Folios</em>' attribute.
	 * @see #setFolios(String)
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Folios()
	 * @model
	 * @generated
	 */
	String getFolios();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.ArchiveReference#getFolios <em>Folios</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folios</em>' attribute.
	 * @see #getFolios()
	 * @generated
	 */
	void setFolios(String value);

	/**
	 * Returns the value of the '<em><b>Verso</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verso</em>' attribute.
	 * @see #setVerso(boolean)
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Verso()
	 * @model
	 * @generated
	 */
	boolean isVerso();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.ArchiveReference#isVerso <em>Verso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verso</em>' attribute.
	 * @see #isVerso()
	 * @generated
	 */
	void setVerso(boolean value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Other</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getArchiveReference_Other()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getOther();

} // ArchiveReference
