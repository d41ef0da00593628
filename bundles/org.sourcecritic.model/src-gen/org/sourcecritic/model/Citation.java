/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reference that a claim gives for itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.Citation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getText <em>Text</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getNoteSegment <em>Note Segment</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getNoteLabel <em>Note Label</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getYear <em>Year</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getPages <em>Pages</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getContainer <em>Container</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getVia <em>Via</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getSender <em>Sender</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getDate <em>Date</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.sourcecritic.model.Citation#getReadFields <em>Read Fields</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.CitationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.CitationKind
	 * @see #setKind(CitationKind)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Kind()
	 * @model
	 * @generated
	 */
	CitationKind getKind();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sourcecritic.model.CitationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CitationKind value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.CitationStrength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see org.sourcecritic.model.CitationStrength
	 * @see #setStrength(CitationStrength)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Strength()
	 * @model
	 * @generated
	 */
	CitationStrength getStrength();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see org.sourcecritic.model.CitationStrength
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(CitationStrength value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sourcecritic.model.CitationFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.sourcecritic.model.CitationFunction
	 * @see #setFunction(CitationFunction)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Function()
	 * @model
	 * @generated
	 */
	CitationFunction getFunction();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see org.sourcecritic.model.CitationFunction
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(CitationFunction value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Note Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note Segment</em>' attribute.
	 * @see #setNoteSegment(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_NoteSegment()
	 * @model
	 * @generated
	 */
	String getNoteSegment();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getNoteSegment <em>Note Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note Segment</em>' attribute.
	 * @see #getNoteSegment()
	 * @generated
	 */
	void setNoteSegment(String value);

	/**
	 * Returns the value of the '<em><b>Note Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note Label</em>' attribute.
	 * @see #setNoteLabel(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_NoteLabel()
	 * @model
	 * @generated
	 */
	String getNoteLabel();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getNoteLabel <em>Note Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note Label</em>' attribute.
	 * @see #getNoteLabel()
	 * @generated
	 */
	void setNoteLabel(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Year()
	 * @model
	 * @generated
	 */
	String getYear();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Pages()
	 * @model
	 * @generated
	 */
	String getPages();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(String value);

	/**
	 * Returns the value of the '<em><b>Container</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Container</em>' attribute.
	 * @see #setContainer(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Container()
	 * @model
	 * @generated
	 */
	String getContainer();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getContainer <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Container</em>' attribute.
	 * @see #getContainer()
	 * @generated
	 */
	void setContainer(String value);

	/**
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #setVolume(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Volume()
	 * @model
	 * @generated
	 */
	String getVolume();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Via</em>' attribute.
	 * @see #setVia(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Via()
	 * @model
	 * @generated
	 */
	String getVia();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getVia <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Via</em>' attribute.
	 * @see #getVia()
	 * @generated
	 */
	void setVia(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sender</em>' attribute.
	 * @see #setSender(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Sender()
	 * @model
	 * @generated
	 */
	String getSender();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getSender <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' attribute.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(String value);

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recipient</em>' attribute.
	 * @see #setRecipient(String)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Recipient()
	 * @model
	 * @generated
	 */
	String getRecipient();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getRecipient <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' attribute.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' containment reference.
	 * @see #setDate(DateExpression)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Date()
	 * @model containment="true"
	 * @generated
	 */
	DateExpression getDate();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getDate <em>Date</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' containment reference.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(DateExpression value);

	/**
	 * Returns the value of the '<em><b>Archive</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Archive</em>' containment reference.
	 * @see #setArchive(ArchiveReference)
	 * @see org.sourcecritic.model.ModelPackage#getCitation_Archive()
	 * @model containment="true"
	 * @generated
	 */
	ArchiveReference getArchive();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.Citation#getArchive <em>Archive</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive</em>' containment reference.
	 * @see #getArchive()
	 * @generated
	 */
	void setArchive(ArchiveReference value);

	/**
	 * Returns the value of the '<em><b>Read Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Fields</em>' attribute list.
	 * @see org.sourcecritic.model.ModelPackage#getCitation_ReadFields()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReadFields();

} // Citation
