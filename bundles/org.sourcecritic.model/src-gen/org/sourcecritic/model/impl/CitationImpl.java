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

import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getNoteSegment <em>Note Segment</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getNoteLabel <em>Note Label</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getContainer <em>Container</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getVia <em>Via</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getSender <em>Sender</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getArchive <em>Archive</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.CitationImpl#getReadFields <em>Read Fields</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CitationImpl extends EObjectImpl implements Citation {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CitationKind KIND_EDEFAULT = CitationKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CitationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final CitationStrength STRENGTH_EDEFAULT = CitationStrength.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected CitationStrength strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final CitationFunction FUNCTION_EDEFAULT = CitationFunction.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected CitationFunction function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoteSegment() <em>Note Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteSegment()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_SEGMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoteSegment() <em>Note Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteSegment()
	 * @generated
	 * @ordered
	 */
	protected String noteSegment = NOTE_SEGMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoteLabel() <em>Note Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoteLabel() <em>Note Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteLabel()
	 * @generated
	 * @ordered
	 */
	protected String noteLabel = NOTE_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final String YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected String year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final String PAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected String pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTAINER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected String container = CONTAINER_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final String VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected String volume = VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVia() <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected static final String VIA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVia() <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected String via = VIA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSender() <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected static final String SENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSender() <em>Sender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected String sender = SENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected static final String RECIPIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected String recipient = RECIPIENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected DateExpression date;

	/**
	 * The cached value of the '{@link #getArchive() <em>Archive</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchive()
	 * @generated
	 * @ordered
	 */
	protected ArchiveReference archive;

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
	protected CitationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CITATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CitationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CitationKind newKind) {
		CitationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CitationStrength getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(CitationStrength newStrength) {
		CitationStrength oldStrength = strength;
		strength = newStrength == null ? STRENGTH_EDEFAULT : newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CitationFunction getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(CitationFunction newFunction) {
		CitationFunction oldFunction = function;
		function = newFunction == null ? FUNCTION_EDEFAULT : newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoteSegment() {
		return noteSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteSegment(String newNoteSegment) {
		String oldNoteSegment = noteSegment;
		noteSegment = newNoteSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__NOTE_SEGMENT, oldNoteSegment, noteSegment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoteLabel() {
		return noteLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteLabel(String newNoteLabel) {
		String oldNoteLabel = noteLabel;
		noteLabel = newNoteLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__NOTE_LABEL, oldNoteLabel, noteLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(String newYear) {
		String oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(String newPages) {
		String oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContainer() {
		return container;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContainer(String newContainer) {
		String oldContainer = container;
		container = newContainer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__CONTAINER, oldContainer, container));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVolume() {
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(String newVolume) {
		String oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVia() {
		return via;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVia(String newVia) {
		String oldVia = via;
		via = newVia;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__VIA, oldVia, via));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSender() {
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSender(String newSender) {
		String oldSender = sender;
		sender = newSender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__SENDER, oldSender, sender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecipient() {
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(String newRecipient) {
		String oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__RECIPIENT, oldRecipient, recipient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateExpression getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDate(DateExpression newDate, NotificationChain msgs) {
		DateExpression oldDate = date;
		date = newDate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__DATE, oldDate, newDate);
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
	public void setDate(DateExpression newDate) {
		if (newDate != date) {
			NotificationChain msgs = null;
			if (date != null)
				msgs = ((InternalEObject)date).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CITATION__DATE, null, msgs);
			if (newDate != null)
				msgs = ((InternalEObject)newDate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CITATION__DATE, null, msgs);
			msgs = basicSetDate(newDate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__DATE, newDate, newDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArchiveReference getArchive() {
		return archive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArchive(ArchiveReference newArchive, NotificationChain msgs) {
		ArchiveReference oldArchive = archive;
		archive = newArchive;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__ARCHIVE, oldArchive, newArchive);
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
	public void setArchive(ArchiveReference newArchive) {
		if (newArchive != archive) {
			NotificationChain msgs = null;
			if (archive != null)
				msgs = ((InternalEObject)archive).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CITATION__ARCHIVE, null, msgs);
			if (newArchive != null)
				msgs = ((InternalEObject)newArchive).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CITATION__ARCHIVE, null, msgs);
			msgs = basicSetArchive(newArchive, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CITATION__ARCHIVE, newArchive, newArchive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReadFields() {
		if (readFields == null) {
			readFields = new EDataTypeEList<String>(String.class, this, ModelPackage.CITATION__READ_FIELDS);
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
			case ModelPackage.CITATION__DATE:
				return basicSetDate(null, msgs);
			case ModelPackage.CITATION__ARCHIVE:
				return basicSetArchive(null, msgs);
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
			case ModelPackage.CITATION__KIND:
				return getKind();
			case ModelPackage.CITATION__STRENGTH:
				return getStrength();
			case ModelPackage.CITATION__FUNCTION:
				return getFunction();
			case ModelPackage.CITATION__TEXT:
				return getText();
			case ModelPackage.CITATION__NOTE_SEGMENT:
				return getNoteSegment();
			case ModelPackage.CITATION__NOTE_LABEL:
				return getNoteLabel();
			case ModelPackage.CITATION__AUTHOR:
				return getAuthor();
			case ModelPackage.CITATION__TITLE:
				return getTitle();
			case ModelPackage.CITATION__YEAR:
				return getYear();
			case ModelPackage.CITATION__PAGES:
				return getPages();
			case ModelPackage.CITATION__CONTAINER:
				return getContainer();
			case ModelPackage.CITATION__VOLUME:
				return getVolume();
			case ModelPackage.CITATION__NUMBER:
				return getNumber();
			case ModelPackage.CITATION__ADDRESS:
				return getAddress();
			case ModelPackage.CITATION__VIA:
				return getVia();
			case ModelPackage.CITATION__DESCRIPTION:
				return getDescription();
			case ModelPackage.CITATION__SENDER:
				return getSender();
			case ModelPackage.CITATION__RECIPIENT:
				return getRecipient();
			case ModelPackage.CITATION__DATE:
				return getDate();
			case ModelPackage.CITATION__ARCHIVE:
				return getArchive();
			case ModelPackage.CITATION__READ_FIELDS:
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
			case ModelPackage.CITATION__KIND:
				setKind((CitationKind)newValue);
				return;
			case ModelPackage.CITATION__STRENGTH:
				setStrength((CitationStrength)newValue);
				return;
			case ModelPackage.CITATION__FUNCTION:
				setFunction((CitationFunction)newValue);
				return;
			case ModelPackage.CITATION__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.CITATION__NOTE_SEGMENT:
				setNoteSegment((String)newValue);
				return;
			case ModelPackage.CITATION__NOTE_LABEL:
				setNoteLabel((String)newValue);
				return;
			case ModelPackage.CITATION__AUTHOR:
				setAuthor((String)newValue);
				return;
			case ModelPackage.CITATION__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.CITATION__YEAR:
				setYear((String)newValue);
				return;
			case ModelPackage.CITATION__PAGES:
				setPages((String)newValue);
				return;
			case ModelPackage.CITATION__CONTAINER:
				setContainer((String)newValue);
				return;
			case ModelPackage.CITATION__VOLUME:
				setVolume((String)newValue);
				return;
			case ModelPackage.CITATION__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.CITATION__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.CITATION__VIA:
				setVia((String)newValue);
				return;
			case ModelPackage.CITATION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.CITATION__SENDER:
				setSender((String)newValue);
				return;
			case ModelPackage.CITATION__RECIPIENT:
				setRecipient((String)newValue);
				return;
			case ModelPackage.CITATION__DATE:
				setDate((DateExpression)newValue);
				return;
			case ModelPackage.CITATION__ARCHIVE:
				setArchive((ArchiveReference)newValue);
				return;
			case ModelPackage.CITATION__READ_FIELDS:
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
			case ModelPackage.CITATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.CITATION__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case ModelPackage.CITATION__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case ModelPackage.CITATION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.CITATION__NOTE_SEGMENT:
				setNoteSegment(NOTE_SEGMENT_EDEFAULT);
				return;
			case ModelPackage.CITATION__NOTE_LABEL:
				setNoteLabel(NOTE_LABEL_EDEFAULT);
				return;
			case ModelPackage.CITATION__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case ModelPackage.CITATION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.CITATION__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case ModelPackage.CITATION__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case ModelPackage.CITATION__CONTAINER:
				setContainer(CONTAINER_EDEFAULT);
				return;
			case ModelPackage.CITATION__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case ModelPackage.CITATION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.CITATION__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.CITATION__VIA:
				setVia(VIA_EDEFAULT);
				return;
			case ModelPackage.CITATION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.CITATION__SENDER:
				setSender(SENDER_EDEFAULT);
				return;
			case ModelPackage.CITATION__RECIPIENT:
				setRecipient(RECIPIENT_EDEFAULT);
				return;
			case ModelPackage.CITATION__DATE:
				setDate((DateExpression)null);
				return;
			case ModelPackage.CITATION__ARCHIVE:
				setArchive((ArchiveReference)null);
				return;
			case ModelPackage.CITATION__READ_FIELDS:
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
			case ModelPackage.CITATION__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.CITATION__STRENGTH:
				return strength != STRENGTH_EDEFAULT;
			case ModelPackage.CITATION__FUNCTION:
				return function != FUNCTION_EDEFAULT;
			case ModelPackage.CITATION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.CITATION__NOTE_SEGMENT:
				return NOTE_SEGMENT_EDEFAULT == null ? noteSegment != null : !NOTE_SEGMENT_EDEFAULT.equals(noteSegment);
			case ModelPackage.CITATION__NOTE_LABEL:
				return NOTE_LABEL_EDEFAULT == null ? noteLabel != null : !NOTE_LABEL_EDEFAULT.equals(noteLabel);
			case ModelPackage.CITATION__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case ModelPackage.CITATION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.CITATION__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case ModelPackage.CITATION__PAGES:
				return PAGES_EDEFAULT == null ? pages != null : !PAGES_EDEFAULT.equals(pages);
			case ModelPackage.CITATION__CONTAINER:
				return CONTAINER_EDEFAULT == null ? container != null : !CONTAINER_EDEFAULT.equals(container);
			case ModelPackage.CITATION__VOLUME:
				return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
			case ModelPackage.CITATION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.CITATION__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.CITATION__VIA:
				return VIA_EDEFAULT == null ? via != null : !VIA_EDEFAULT.equals(via);
			case ModelPackage.CITATION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.CITATION__SENDER:
				return SENDER_EDEFAULT == null ? sender != null : !SENDER_EDEFAULT.equals(sender);
			case ModelPackage.CITATION__RECIPIENT:
				return RECIPIENT_EDEFAULT == null ? recipient != null : !RECIPIENT_EDEFAULT.equals(recipient);
			case ModelPackage.CITATION__DATE:
				return date != null;
			case ModelPackage.CITATION__ARCHIVE:
				return archive != null;
			case ModelPackage.CITATION__READ_FIELDS:
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", strength: ");
		result.append(strength);
		result.append(", function: ");
		result.append(function);
		result.append(", text: ");
		result.append(text);
		result.append(", noteSegment: ");
		result.append(noteSegment);
		result.append(", noteLabel: ");
		result.append(noteLabel);
		result.append(", author: ");
		result.append(author);
		result.append(", title: ");
		result.append(title);
		result.append(", year: ");
		result.append(year);
		result.append(", pages: ");
		result.append(pages);
		result.append(", container: ");
		result.append(container);
		result.append(", volume: ");
		result.append(volume);
		result.append(", number: ");
		result.append(number);
		result.append(", address: ");
		result.append(address);
		result.append(", via: ");
		result.append(via);
		result.append(", description: ");
		result.append(description);
		result.append(", sender: ");
		result.append(sender);
		result.append(", recipient: ");
		result.append(recipient);
		result.append(", readFields: ");
		result.append(readFields);
		result.append(')');
		return result.toString();
	}

} //CitationImpl
