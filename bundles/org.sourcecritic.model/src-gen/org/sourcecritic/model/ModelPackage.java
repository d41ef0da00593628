/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.sourcecritic.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:sourcecritic:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "sc";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.sourcecritic.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CorpusImpl <em>Corpus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CorpusImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorpus()
	 * @generated
	 */
	int CORPUS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__FORMAT_VERSION = 2;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__SETTINGS = 3;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__DOCUMENTS = 4;

	/**
	 * The number of structural features of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SettingImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SourceDocumentImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceDocument()
	 * @generated
	 */
	int SOURCE_DOCUMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__UUID = 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ORIGINAL = 2;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__MEDIA_TYPE = 3;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__TEXT_DIGEST = 4;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__LENGTH = 5;

	/**
	 * The feature id for the '<em><b>Card</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__CARD = 6;

	/**
	 * The feature id for the '<em><b>Number Format</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NUMBER_FORMAT = 7;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.NumberFormatImpl <em>Number Format</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.NumberFormatImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getNumberFormat()
	 * @generated
	 */
	int NUMBER_FORMAT = 3;

	/**
	 * The feature id for the '<em><b>Group Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_FORMAT__GROUP_SEPARATOR = 0;

	/**
	 * The feature id for the '<em><b>Decimal Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_FORMAT__DECIMAL_SEPARATOR = 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_FORMAT__EVIDENCE = 2;

	/**
	 * The number of structural features of the '<em>Number Format</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_FORMAT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SourceCardImpl <em>Source Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SourceCardImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceCard()
	 * @generated
	 */
	int SOURCE_CARD = 4;

	/**
	 * The feature id for the '<em><b>Csl Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__CSL_ITEM = 0;

	/**
	 * The feature id for the '<em><b>Written On</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__WRITTEN_ON = 1;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__DISTANCE = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__KIND = 3;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__NATURE = 4;

	/**
	 * The feature id for the '<em><b>Genre</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__GENRE = 5;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__LANGUAGE = 6;

	/**
	 * The feature id for the '<em><b>Tendency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__TENDENCY = 7;

	/**
	 * The feature id for the '<em><b>Apparatus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__APPARATUS = 8;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__RIGHTS = 9;

	/**
	 * The feature id for the '<em><b>May Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__MAY_SHARE = 10;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__DEPENDS_ON = 11;

	/**
	 * The feature id for the '<em><b>Criticism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD__CRITICISM = 12;

	/**
	 * The number of structural features of the '<em>Source Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_CARD_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.DateExpressionImpl <em>Date Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.DateExpressionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDateExpression()
	 * @generated
	 */
	int DATE_EXPRESSION = 5;

	/**
	 * The feature id for the '<em><b>Edtf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_EXPRESSION__EDTF = 0;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_EXPRESSION__ORIGINAL = 1;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_EXPRESSION__CALENDAR = 2;

	/**
	 * The number of structural features of the '<em>Date Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_EXPRESSION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.PeriodImpl <em>Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.PeriodImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 6;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__FROM = 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__TO = 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__ORIGINAL = 2;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD__CALENDAR = 3;

	/**
	 * The number of structural features of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.DocumentStructureImpl <em>Document Structure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.DocumentStructureImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDocumentStructure()
	 * @generated
	 */
	int DOCUMENT_STRUCTURE = 7;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STRUCTURE__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STRUCTURE__TEXT_DIGEST = 1;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STRUCTURE__SEGMENTS = 2;

	/**
	 * The number of structural features of the '<em>Document Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_STRUCTURE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SegmentImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__KIND = 1;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__SPANS = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TARGET = 4;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CELLS = 5;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.TableCellImpl <em>Table Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.TableCellImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTableCell()
	 * @generated
	 */
	int TABLE_CELL = 9;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__ROW = 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__COLUMN = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__END = 3;

	/**
	 * The feature id for the '<em><b>Row Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__ROW_HEADING = 4;

	/**
	 * The feature id for the '<em><b>Column Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__COLUMN_HEADING = 5;

	/**
	 * The feature id for the '<em><b>Table Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL__TABLE_NOTE = 6;

	/**
	 * The number of structural features of the '<em>Table Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_CELL_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CodebookImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 10;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__TAGS = 0;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.TagImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__KIND = 2;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__PARENT = 3;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__COLOUR = 4;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__PATTERN = 5;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__SLOT = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__DESCRIPTION = 7;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ATTRIBUTES = 8;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__RETIRED = 9;

	/**
	 * The feature id for the '<em><b>Merged Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__MERGED_INTO = 10;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.AnnotationSetImpl <em>Annotation Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.AnnotationSetImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotationSet()
	 * @generated
	 */
	int ANNOTATION_SET = 12;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__ANNOTATOR = 1;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__TEXT_DIGEST = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__STATE = 3;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__ANNOTATIONS = 4;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__RELATIONS = 5;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__COMMENTS = 6;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__DECISIONS = 7;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__MEMBERSHIPS = 8;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__FINDINGS = 9;

	/**
	 * The feature id for the '<em><b>Tombstones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__TOMBSTONES = 10;

	/**
	 * The feature id for the '<em><b>Corrections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__CORRECTIONS = 11;

	/**
	 * The number of structural features of the '<em>Annotation Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.AnnotationImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TAG = 1;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SPANS = 2;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SPEAKER = 3;

	/**
	 * The feature id for the '<em><b>Voice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__VOICE = 4;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__STANCE = 5;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CERTAINTY = 6;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ASSESSMENT = 7;

	/**
	 * The feature id for the '<em><b>Assessment Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ASSESSMENT_REASON = 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__NOTE = 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED = 10;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED = 11;

	/**
	 * The feature id for the '<em><b>Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ESTIMATE = 12;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CITATIONS = 13;

	/**
	 * The feature id for the '<em><b>Polemic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__POLEMIC = 14;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SpanImpl <em>Span</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SpanImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSpan()
	 * @generated
	 */
	int SPAN = 14;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__END = 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__QUOTE = 2;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__PREFIX = 3;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__SUFFIX = 4;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__ANCHOR = 5;

	/**
	 * The number of structural features of the '<em>Span</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.EstimateImpl <em>Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.EstimateImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimate()
	 * @generated
	 */
	int ESTIMATE = 15;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__LOW = 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__HIGH = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__UNIT = 2;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__WHAT = 3;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__POPULATION = 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__PLACE = 5;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__PERIOD = 6;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__BOUND = 7;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__KIND = 8;

	/**
	 * The feature id for the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__PER = 9;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__CUE = 10;

	/**
	 * The feature id for the '<em><b>Estimated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__ESTIMATED_BY = 11;

	/**
	 * The feature id for the '<em><b>Estimated On</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__ESTIMATED_ON = 12;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__BASIS = 13;

	/**
	 * The feature id for the '<em><b>Read Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE__READ_FIELDS = 14;

	/**
	 * The number of structural features of the '<em>Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ESTIMATE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CitationImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 16;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__STRENGTH = 1;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__FUNCTION = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Note Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NOTE_SEGMENT = 4;

	/**
	 * The feature id for the '<em><b>Note Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NOTE_LABEL = 5;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__AUTHOR = 6;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TITLE = 7;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__YEAR = 8;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__PAGES = 9;

	/**
	 * The feature id for the '<em><b>Container</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__CONTAINER = 10;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__VOLUME = 11;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NUMBER = 12;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ADDRESS = 13;

	/**
	 * The feature id for the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__VIA = 14;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__DESCRIPTION = 15;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SENDER = 16;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__RECIPIENT = 17;

	/**
	 * The feature id for the '<em><b>Date</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__DATE = 18;

	/**
	 * The feature id for the '<em><b>Archive</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ARCHIVE = 19;

	/**
	 * The feature id for the '<em><b>Read Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__READ_FIELDS = 20;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = 21;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.ArchiveReferenceImpl <em>Archive Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.ArchiveReferenceImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getArchiveReference()
	 * @generated
	 */
	int ARCHIVE_REFERENCE = 17;

	/**
	 * The feature id for the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__ARCHIVE = 0;

	/**
	 * The feature id for the '<em><b>Fond</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__FOND = 1;

	/**
	 * The feature id for the '<em><b>Opis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__OPIS = 2;

	/**
	 * The feature id for the '<em><b>Delo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__DELO = 3;

	/**
	 * The feature id for the '<em><b>Folios</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__FOLIOS = 4;

	/**
	 * The feature id for the '<em><b>Verso</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__VERSO = 5;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE__OTHER = 6;

	/**
	 * The number of structural features of the '<em>Archive Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARCHIVE_REFERENCE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.PolemicImpl <em>Polemic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.PolemicImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPolemic()
	 * @generated
	 */
	int POLEMIC = 18;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLEMIC__CUE = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLEMIC__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Tendency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLEMIC__TENDENCY = 2;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLEMIC__TECHNIQUE = 3;

	/**
	 * The feature id for the '<em><b>Read Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLEMIC__READ_FIELDS = 4;

	/**
	 * The number of structural features of the '<em>Polemic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLEMIC_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.ClaimReferenceImpl <em>Claim Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.ClaimReferenceImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getClaimReference()
	 * @generated
	 */
	int CLAIM_REFERENCE = 19;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_REFERENCE__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_REFERENCE__ANNOTATOR = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_REFERENCE__ID = 2;

	/**
	 * The number of structural features of the '<em>Claim Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_REFERENCE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.RelationImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__KIND = 1;

	/**
	 * The feature id for the '<em><b>Manner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__MANNER = 2;

	/**
	 * The feature id for the '<em><b>Fidelity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FIDELITY = 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FROM = 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TO = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NOTE = 6;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__BY = 7;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__AT = 8;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CorrectionImpl <em>Correction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CorrectionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorrection()
	 * @generated
	 */
	int CORRECTION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__SUBJECT = 1;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__SPANS = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__VALUE = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__NOTE = 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__AT = 5;

	/**
	 * The number of structural features of the '<em>Correction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.QuestionCatalogueImpl <em>Question Catalogue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.QuestionCatalogueImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestionCatalogue()
	 * @generated
	 */
	int QUESTION_CATALOGUE = 22;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_CATALOGUE__QUESTIONS = 0;

	/**
	 * The number of structural features of the '<em>Question Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_CATALOGUE_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.QuestionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__POPULATION = 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__PLACE = 4;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__PERIOD = 5;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__MEASURE = 6;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.MembershipImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ID = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Annotation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ANNOTATION = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ROLE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__BY = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__AT = 6;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.FindingImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__KIND = 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ABOUT = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__STATE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__BY = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__AT = 6;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__FIGURES = 7;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CommentImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ABOUT = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__BY = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AT = 4;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.DecisionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ABOUT = 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VERDICT = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__BY = 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__AT = 5;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.AnnotatorImpl <em>Annotator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.AnnotatorImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotator()
	 * @generated
	 */
	int ANNOTATOR = 28;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__UUID = 0;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__SLUG = 1;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__DISPLAY_NAME = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__KIND = 3;

	/**
	 * The feature id for the '<em><b>Run By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__RUN_BY = 4;

	/**
	 * The number of structural features of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.TombstoneImpl <em>Tombstone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.TombstoneImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTombstone()
	 * @generated
	 */
	int TOMBSTONE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__AT = 1;

	/**
	 * The number of structural features of the '<em>Tombstone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.AnnotatorKind <em>Annotator Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.AnnotatorKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotatorKind()
	 * @generated
	 */
	int ANNOTATOR_KIND = 30;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SetState <em>Set State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SetState
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetState()
	 * @generated
	 */
	int SET_STATE = 31;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SegmentKind <em>Segment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SegmentKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegmentKind()
	 * @generated
	 */
	int SEGMENT_KIND = 32;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CorrectionSubject <em>Correction Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CorrectionSubject
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorrectionSubject()
	 * @generated
	 */
	int CORRECTION_SUBJECT = 33;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.AnchorState <em>Anchor State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.AnchorState
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnchorState()
	 * @generated
	 */
	int ANCHOR_STATE = 34;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Pattern <em>Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Pattern
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPattern()
	 * @generated
	 */
	int PATTERN = 35;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Voice <em>Voice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Voice
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getVoice()
	 * @generated
	 */
	int VOICE = 36;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Stance <em>Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Stance
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getStance()
	 * @generated
	 */
	int STANCE = 37;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Certainty <em>Certainty</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Certainty
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCertainty()
	 * @generated
	 */
	int CERTAINTY = 38;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Assessment <em>Assessment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Assessment
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 39;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Bound <em>Bound</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Bound
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBound()
	 * @generated
	 */
	int BOUND = 40;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.EstimateKind <em>Estimate Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.EstimateKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimateKind()
	 * @generated
	 */
	int ESTIMATE_KIND = 41;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Basis
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 42;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CitationKind <em>Citation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CitationKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationKind()
	 * @generated
	 */
	int CITATION_KIND = 43;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CitationStrength <em>Citation Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CitationStrength
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationStrength()
	 * @generated
	 */
	int CITATION_STRENGTH = 44;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CitationFunction <em>Citation Function</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CitationFunction
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationFunction()
	 * @generated
	 */
	int CITATION_FUNCTION = 45;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.RelationKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelationKind()
	 * @generated
	 */
	int RELATION_KIND = 46;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Manner <em>Manner</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Manner
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getManner()
	 * @generated
	 */
	int MANNER = 47;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Fidelity <em>Fidelity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Fidelity
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFidelity()
	 * @generated
	 */
	int FIDELITY = 48;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Measure <em>Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Measure
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMeasure()
	 * @generated
	 */
	int MEASURE = 49;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.MembershipRole <em>Membership Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.MembershipRole
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembershipRole()
	 * @generated
	 */
	int MEMBERSHIP_ROLE = 50;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.FindingState <em>Finding State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.FindingState
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFindingState()
	 * @generated
	 */
	int FINDING_STATE = 51;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SourceKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 52;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SourceNature <em>Source Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SourceNature
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceNature()
	 * @generated
	 */
	int SOURCE_NATURE = 53;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Apparatus <em>Apparatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Apparatus
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getApparatus()
	 * @generated
	 */
	int APPARATUS = 54;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Sharing <em>Sharing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Sharing
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSharing()
	 * @generated
	 */
	int SHARING = 55;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 56;


	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Corpus <em>Corpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corpus</em>'.
	 * @see org.sourcecritic.model.Corpus
	 * @generated
	 */
	EClass getCorpus();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Corpus#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Corpus#getId()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Corpus#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sourcecritic.model.Corpus#getTitle()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Corpus#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.sourcecritic.model.Corpus#getFormatVersion()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Corpus#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.sourcecritic.model.Corpus#getSettings()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Settings();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Corpus#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.sourcecritic.model.Corpus#getDocuments()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Documents();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.sourcecritic.model.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.sourcecritic.model.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sourcecritic.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.sourcecritic.model.SourceDocument
	 * @generated
	 */
	EClass getSourceDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getId()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getUuid()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Uuid();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getOriginal()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getMediaType()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getTextDigest()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_TextDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getLength()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Length();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.SourceDocument#getCard <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Card</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getCard()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EReference getSourceDocument_Card();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.SourceDocument#getNumberFormat <em>Number Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Number Format</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getNumberFormat()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EReference getSourceDocument_NumberFormat();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.NumberFormat <em>Number Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Format</em>'.
	 * @see org.sourcecritic.model.NumberFormat
	 * @generated
	 */
	EClass getNumberFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.NumberFormat#getGroupSeparator <em>Group Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Separator</em>'.
	 * @see org.sourcecritic.model.NumberFormat#getGroupSeparator()
	 * @see #getNumberFormat()
	 * @generated
	 */
	EAttribute getNumberFormat_GroupSeparator();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.NumberFormat#getDecimalSeparator <em>Decimal Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimal Separator</em>'.
	 * @see org.sourcecritic.model.NumberFormat#getDecimalSeparator()
	 * @see #getNumberFormat()
	 * @generated
	 */
	EAttribute getNumberFormat_DecimalSeparator();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.NumberFormat#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.sourcecritic.model.NumberFormat#getEvidence()
	 * @see #getNumberFormat()
	 * @generated
	 */
	EAttribute getNumberFormat_Evidence();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.SourceCard <em>Source Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Card</em>'.
	 * @see org.sourcecritic.model.SourceCard
	 * @generated
	 */
	EClass getSourceCard();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getCslItem <em>Csl Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Csl Item</em>'.
	 * @see org.sourcecritic.model.SourceCard#getCslItem()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_CslItem();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.SourceCard#getWrittenOn <em>Written On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Written On</em>'.
	 * @see org.sourcecritic.model.SourceCard#getWrittenOn()
	 * @see #getSourceCard()
	 * @generated
	 */
	EReference getSourceCard_WrittenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.sourcecritic.model.SourceCard#getDistance()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Distance();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.SourceCard#getKind()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.sourcecritic.model.SourceCard#getNature()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getGenre <em>Genre</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Genre</em>'.
	 * @see org.sourcecritic.model.SourceCard#getGenre()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Genre();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.sourcecritic.model.SourceCard#getLanguage()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getTendency <em>Tendency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tendency</em>'.
	 * @see org.sourcecritic.model.SourceCard#getTendency()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Tendency();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getApparatus <em>Apparatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Apparatus</em>'.
	 * @see org.sourcecritic.model.SourceCard#getApparatus()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Apparatus();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.sourcecritic.model.SourceCard#getRights()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Rights();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getMayShare <em>May Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>May Share</em>'.
	 * @see org.sourcecritic.model.SourceCard#getMayShare()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_MayShare();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.SourceCard#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Depends On</em>'.
	 * @see org.sourcecritic.model.SourceCard#getDependsOn()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_DependsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getCriticism <em>Criticism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticism</em>'.
	 * @see org.sourcecritic.model.SourceCard#getCriticism()
	 * @see #getSourceCard()
	 * @generated
	 */
	EAttribute getSourceCard_Criticism();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.DateExpression <em>Date Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Date Expression</em>'.
	 * @see org.sourcecritic.model.DateExpression
	 * @generated
	 */
	EClass getDateExpression();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DateExpression#getEdtf <em>Edtf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edtf</em>'.
	 * @see org.sourcecritic.model.DateExpression#getEdtf()
	 * @see #getDateExpression()
	 * @generated
	 */
	EAttribute getDateExpression_Edtf();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DateExpression#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.sourcecritic.model.DateExpression#getOriginal()
	 * @see #getDateExpression()
	 * @generated
	 */
	EAttribute getDateExpression_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DateExpression#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar</em>'.
	 * @see org.sourcecritic.model.DateExpression#getCalendar()
	 * @see #getDateExpression()
	 * @generated
	 */
	EAttribute getDateExpression_Calendar();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period</em>'.
	 * @see org.sourcecritic.model.Period
	 * @generated
	 */
	EClass getPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sourcecritic.model.Period#getFrom()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_From();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sourcecritic.model.Period#getTo()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_To();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.sourcecritic.model.Period#getOriginal()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar</em>'.
	 * @see org.sourcecritic.model.Period#getCalendar()
	 * @see #getPeriod()
	 * @generated
	 */
	EAttribute getPeriod_Calendar();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.DocumentStructure <em>Document Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Structure</em>'.
	 * @see org.sourcecritic.model.DocumentStructure
	 * @generated
	 */
	EClass getDocumentStructure();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DocumentStructure#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.sourcecritic.model.DocumentStructure#getDocument()
	 * @see #getDocumentStructure()
	 * @generated
	 */
	EAttribute getDocumentStructure_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DocumentStructure#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.sourcecritic.model.DocumentStructure#getTextDigest()
	 * @see #getDocumentStructure()
	 * @generated
	 */
	EAttribute getDocumentStructure_TextDigest();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.DocumentStructure#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.sourcecritic.model.DocumentStructure#getSegments()
	 * @see #getDocumentStructure()
	 * @generated
	 */
	EReference getDocumentStructure_Segments();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.sourcecritic.model.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Segment#getId()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Segment#getKind()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Segment#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.sourcecritic.model.Segment#getSpans()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Spans();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.sourcecritic.model.Segment#getLabel()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.sourcecritic.model.Segment#getTarget()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Segment#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.sourcecritic.model.Segment#getCells()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Cells();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.TableCell <em>Table Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Cell</em>'.
	 * @see org.sourcecritic.model.TableCell
	 * @generated
	 */
	EClass getTableCell();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.sourcecritic.model.TableCell#getRow()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.sourcecritic.model.TableCell#getColumn()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sourcecritic.model.TableCell#getStart()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sourcecritic.model.TableCell#getEnd()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_End();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getRowHeading <em>Row Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Heading</em>'.
	 * @see org.sourcecritic.model.TableCell#getRowHeading()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_RowHeading();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getColumnHeading <em>Column Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column Heading</em>'.
	 * @see org.sourcecritic.model.TableCell#getColumnHeading()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_ColumnHeading();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getTableNote <em>Table Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Note</em>'.
	 * @see org.sourcecritic.model.TableCell#getTableNote()
	 * @see #getTableCell()
	 * @generated
	 */
	EAttribute getTableCell_TableNote();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.sourcecritic.model.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Codebook#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.sourcecritic.model.Codebook#getTags()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Tags();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.sourcecritic.model.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Tag#getId()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sourcecritic.model.Tag#getName()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Tag#getKind()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.sourcecritic.model.Tag#getParent()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.sourcecritic.model.Tag#getColour()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.sourcecritic.model.Tag#getPattern()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.sourcecritic.model.Tag#getSlot()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sourcecritic.model.Tag#getDescription()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Tag#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Attributes</em>'.
	 * @see org.sourcecritic.model.Tag#getAttributes()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.sourcecritic.model.Tag#isRetired()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Retired();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getMergedInto <em>Merged Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merged Into</em>'.
	 * @see org.sourcecritic.model.Tag#getMergedInto()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_MergedInto();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.AnnotationSet <em>Annotation Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation Set</em>'.
	 * @see org.sourcecritic.model.AnnotationSet
	 * @generated
	 */
	EClass getAnnotationSet();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getDocument()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getAnnotator()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getTextDigest()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_TextDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getState()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getAnnotations()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getRelations()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getComments()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Comments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getDecisions()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getMemberships()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Memberships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getFindings()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getTombstones <em>Tombstones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tombstones</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getTombstones()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Tombstones();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getCorrections <em>Corrections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Corrections</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getCorrections()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Corrections();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.sourcecritic.model.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Annotation#getId()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.sourcecritic.model.Annotation#getTag()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Tag();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Annotation#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.sourcecritic.model.Annotation#getSpans()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Spans();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Annotation#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Speaker</em>'.
	 * @see org.sourcecritic.model.Annotation#getSpeaker()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getVoice <em>Voice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voice</em>'.
	 * @see org.sourcecritic.model.Annotation#getVoice()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Voice();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.sourcecritic.model.Annotation#getStance()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Stance();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getCertainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certainty</em>'.
	 * @see org.sourcecritic.model.Annotation#getCertainty()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Certainty();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment</em>'.
	 * @see org.sourcecritic.model.Annotation#getAssessment()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Assessment();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getAssessmentReason <em>Assessment Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment Reason</em>'.
	 * @see org.sourcecritic.model.Annotation#getAssessmentReason()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_AssessmentReason();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sourcecritic.model.Annotation#getNote()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.sourcecritic.model.Annotation#getCreated()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.sourcecritic.model.Annotation#getModified()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Modified();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Annotation#getEstimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Estimate</em>'.
	 * @see org.sourcecritic.model.Annotation#getEstimate()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Estimate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Annotation#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.sourcecritic.model.Annotation#getCitations()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Citations();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Annotation#getPolemic <em>Polemic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Polemic</em>'.
	 * @see org.sourcecritic.model.Annotation#getPolemic()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Polemic();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Span <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Span</em>'.
	 * @see org.sourcecritic.model.Span
	 * @generated
	 */
	EClass getSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sourcecritic.model.Span#getStart()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sourcecritic.model.Span#getEnd()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_End();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sourcecritic.model.Span#getQuote()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.sourcecritic.model.Span#getPrefix()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.sourcecritic.model.Span#getSuffix()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor</em>'.
	 * @see org.sourcecritic.model.Span#getAnchor()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Anchor();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Estimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Estimate</em>'.
	 * @see org.sourcecritic.model.Estimate
	 * @generated
	 */
	EClass getEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.sourcecritic.model.Estimate#getLow()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.sourcecritic.model.Estimate#getHigh()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_High();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sourcecritic.model.Estimate#getUnit()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.sourcecritic.model.Estimate#getWhat()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_What();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.sourcecritic.model.Estimate#getPopulation()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Population();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sourcecritic.model.Estimate#getPlace()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Place();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Estimate#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.sourcecritic.model.Estimate#getPeriod()
	 * @see #getEstimate()
	 * @generated
	 */
	EReference getEstimate_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.sourcecritic.model.Estimate#getBound()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Bound();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Estimate#getKind()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getPer <em>Per</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per</em>'.
	 * @see org.sourcecritic.model.Estimate#getPer()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Per();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.sourcecritic.model.Estimate#getCue()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Cue();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getEstimatedBy <em>Estimated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Estimated By</em>'.
	 * @see org.sourcecritic.model.Estimate#getEstimatedBy()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_EstimatedBy();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Estimate#getEstimatedOn <em>Estimated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Estimated On</em>'.
	 * @see org.sourcecritic.model.Estimate#getEstimatedOn()
	 * @see #getEstimate()
	 * @generated
	 */
	EReference getEstimate_EstimatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.sourcecritic.model.Estimate#getBasis()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_Basis();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Estimate#getReadFields <em>Read Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Read Fields</em>'.
	 * @see org.sourcecritic.model.Estimate#getReadFields()
	 * @see #getEstimate()
	 * @generated
	 */
	EAttribute getEstimate_ReadFields();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.sourcecritic.model.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Citation#getKind()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.sourcecritic.model.Citation#getStrength()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sourcecritic.model.Citation#getFunction()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sourcecritic.model.Citation#getText()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getNoteSegment <em>Note Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note Segment</em>'.
	 * @see org.sourcecritic.model.Citation#getNoteSegment()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_NoteSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getNoteLabel <em>Note Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note Label</em>'.
	 * @see org.sourcecritic.model.Citation#getNoteLabel()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_NoteLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.sourcecritic.model.Citation#getAuthor()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sourcecritic.model.Citation#getTitle()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.sourcecritic.model.Citation#getYear()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.sourcecritic.model.Citation#getPages()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Pages();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getContainer <em>Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Container</em>'.
	 * @see org.sourcecritic.model.Citation#getContainer()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Container();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume</em>'.
	 * @see org.sourcecritic.model.Citation#getVolume()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Volume();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sourcecritic.model.Citation#getNumber()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.sourcecritic.model.Citation#getAddress()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Via</em>'.
	 * @see org.sourcecritic.model.Citation#getVia()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Via();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sourcecritic.model.Citation#getDescription()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sender</em>'.
	 * @see org.sourcecritic.model.Citation#getSender()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Sender();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient</em>'.
	 * @see org.sourcecritic.model.Citation#getRecipient()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Recipient();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Citation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Date</em>'.
	 * @see org.sourcecritic.model.Citation#getDate()
	 * @see #getCitation()
	 * @generated
	 */
	EReference getCitation_Date();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Citation#getArchive <em>Archive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Archive</em>'.
	 * @see org.sourcecritic.model.Citation#getArchive()
	 * @see #getCitation()
	 * @generated
	 */
	EReference getCitation_Archive();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Citation#getReadFields <em>Read Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Read Fields</em>'.
	 * @see org.sourcecritic.model.Citation#getReadFields()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_ReadFields();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.ArchiveReference <em>Archive Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Archive Reference</em>'.
	 * @see org.sourcecritic.model.ArchiveReference
	 * @generated
	 */
	EClass getArchiveReference();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getArchive <em>Archive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getArchive()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Archive();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getFond <em>Fond</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fond</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getFond()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Fond();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getOpis <em>Opis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opis</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getOpis()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Opis();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getDelo <em>Delo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delo</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getDelo()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Delo();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getFolios <em>Folios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folios</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getFolios()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Folios();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#isVerso <em>Verso</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verso</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#isVerso()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Verso();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.ArchiveReference#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Other</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getOther()
	 * @see #getArchiveReference()
	 * @generated
	 */
	EAttribute getArchiveReference_Other();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Polemic <em>Polemic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Polemic</em>'.
	 * @see org.sourcecritic.model.Polemic
	 * @generated
	 */
	EClass getPolemic();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.sourcecritic.model.Polemic#getCue()
	 * @see #getPolemic()
	 * @generated
	 */
	EAttribute getPolemic_Cue();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.sourcecritic.model.Polemic#getTarget()
	 * @see #getPolemic()
	 * @generated
	 */
	EAttribute getPolemic_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getTendency <em>Tendency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tendency</em>'.
	 * @see org.sourcecritic.model.Polemic#getTendency()
	 * @see #getPolemic()
	 * @generated
	 */
	EAttribute getPolemic_Tendency();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.sourcecritic.model.Polemic#getTechnique()
	 * @see #getPolemic()
	 * @generated
	 */
	EAttribute getPolemic_Technique();

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Polemic#getReadFields <em>Read Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Read Fields</em>'.
	 * @see org.sourcecritic.model.Polemic#getReadFields()
	 * @see #getPolemic()
	 * @generated
	 */
	EAttribute getPolemic_ReadFields();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.ClaimReference <em>Claim Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim Reference</em>'.
	 * @see org.sourcecritic.model.ClaimReference
	 * @generated
	 */
	EClass getClaimReference();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ClaimReference#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.sourcecritic.model.ClaimReference#getDocument()
	 * @see #getClaimReference()
	 * @generated
	 */
	EAttribute getClaimReference_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ClaimReference#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.sourcecritic.model.ClaimReference#getAnnotator()
	 * @see #getClaimReference()
	 * @generated
	 */
	EAttribute getClaimReference_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ClaimReference#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.ClaimReference#getId()
	 * @see #getClaimReference()
	 * @generated
	 */
	EAttribute getClaimReference_Id();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.sourcecritic.model.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Relation#getId()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Relation#getKind()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getManner <em>Manner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manner</em>'.
	 * @see org.sourcecritic.model.Relation#getManner()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Manner();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getFidelity <em>Fidelity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fidelity</em>'.
	 * @see org.sourcecritic.model.Relation#getFidelity()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Fidelity();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Relation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>From</em>'.
	 * @see org.sourcecritic.model.Relation#getFrom()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_From();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Relation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>To</em>'.
	 * @see org.sourcecritic.model.Relation#getTo()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_To();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sourcecritic.model.Relation#getNote()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Relation#getBy()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Relation#getAt()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_At();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Correction <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Correction</em>'.
	 * @see org.sourcecritic.model.Correction
	 * @generated
	 */
	EClass getCorrection();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Correction#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Correction#getId()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Correction#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.sourcecritic.model.Correction#getSubject()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Subject();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Correction#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.sourcecritic.model.Correction#getSpans()
	 * @see #getCorrection()
	 * @generated
	 */
	EReference getCorrection_Spans();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Correction#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sourcecritic.model.Correction#getValue()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Correction#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sourcecritic.model.Correction#getNote()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Correction#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Correction#getAt()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_At();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.QuestionCatalogue <em>Question Catalogue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question Catalogue</em>'.
	 * @see org.sourcecritic.model.QuestionCatalogue
	 * @generated
	 */
	EClass getQuestionCatalogue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.QuestionCatalogue#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.sourcecritic.model.QuestionCatalogue#getQuestions()
	 * @see #getQuestionCatalogue()
	 * @generated
	 */
	EReference getQuestionCatalogue_Questions();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.sourcecritic.model.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Question#getId()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sourcecritic.model.Question#getName()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.sourcecritic.model.Question#getDefinition()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.sourcecritic.model.Question#getPopulation()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Population();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sourcecritic.model.Question#getPlace()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Place();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Question#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.sourcecritic.model.Question#getPeriod()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.sourcecritic.model.Question#getMeasure()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Measure();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.sourcecritic.model.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Membership#getId()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.sourcecritic.model.Membership#getQuestion()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Question();

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Membership#getAnnotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Annotation</em>'.
	 * @see org.sourcecritic.model.Membership#getAnnotation()
	 * @see #getMembership()
	 * @generated
	 */
	EReference getMembership_Annotation();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sourcecritic.model.Membership#getRole()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sourcecritic.model.Membership#getReason()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Membership#getBy()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Membership#getAt()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_At();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.sourcecritic.model.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Finding#getId()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Finding#getKind()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Finding#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>About</em>'.
	 * @see org.sourcecritic.model.Finding#getAbout()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_About();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sourcecritic.model.Finding#getState()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_State();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sourcecritic.model.Finding#getReason()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Finding#getBy()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Finding#getAt()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_At();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figures</em>'.
	 * @see org.sourcecritic.model.Finding#getFigures()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Figures();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.sourcecritic.model.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Comment#getId()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Comment#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>About</em>'.
	 * @see org.sourcecritic.model.Comment#getAbout()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_About();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sourcecritic.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Comment#getBy()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Comment#getAt()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_At();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.sourcecritic.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Decision#getId()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Decision#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>About</em>'.
	 * @see org.sourcecritic.model.Decision#getAbout()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_About();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.sourcecritic.model.Decision#getVerdict()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sourcecritic.model.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Decision#getBy()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Decision#getAt()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_At();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Annotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotator</em>'.
	 * @see org.sourcecritic.model.Annotator
	 * @generated
	 */
	EClass getAnnotator();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.sourcecritic.model.Annotator#getUuid()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Uuid();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.sourcecritic.model.Annotator#getSlug()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Slug();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.sourcecritic.model.Annotator#getDisplayName()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Annotator#getKind()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getRunBy <em>Run By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run By</em>'.
	 * @see org.sourcecritic.model.Annotator#getRunBy()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_RunBy();

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Tombstone <em>Tombstone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tombstone</em>'.
	 * @see org.sourcecritic.model.Tombstone
	 * @generated
	 */
	EClass getTombstone();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tombstone#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Tombstone#getId()
	 * @see #getTombstone()
	 * @generated
	 */
	EAttribute getTombstone_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tombstone#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Tombstone#getAt()
	 * @see #getTombstone()
	 * @generated
	 */
	EAttribute getTombstone_At();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.AnnotatorKind <em>Annotator Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotator Kind</em>'.
	 * @see org.sourcecritic.model.AnnotatorKind
	 * @generated
	 */
	EEnum getAnnotatorKind();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SetState <em>Set State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Set State</em>'.
	 * @see org.sourcecritic.model.SetState
	 * @generated
	 */
	EEnum getSetState();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SegmentKind <em>Segment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Segment Kind</em>'.
	 * @see org.sourcecritic.model.SegmentKind
	 * @generated
	 */
	EEnum getSegmentKind();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CorrectionSubject <em>Correction Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Correction Subject</em>'.
	 * @see org.sourcecritic.model.CorrectionSubject
	 * @generated
	 */
	EEnum getCorrectionSubject();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.AnchorState <em>Anchor State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor State</em>'.
	 * @see org.sourcecritic.model.AnchorState
	 * @generated
	 */
	EEnum getAnchorState();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pattern</em>'.
	 * @see org.sourcecritic.model.Pattern
	 * @generated
	 */
	EEnum getPattern();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Voice <em>Voice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Voice</em>'.
	 * @see org.sourcecritic.model.Voice
	 * @generated
	 */
	EEnum getVoice();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Stance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stance</em>'.
	 * @see org.sourcecritic.model.Stance
	 * @generated
	 */
	EEnum getStance();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Certainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certainty</em>'.
	 * @see org.sourcecritic.model.Certainty
	 * @generated
	 */
	EEnum getCertainty();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessment</em>'.
	 * @see org.sourcecritic.model.Assessment
	 * @generated
	 */
	EEnum getAssessment();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Bound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bound</em>'.
	 * @see org.sourcecritic.model.Bound
	 * @generated
	 */
	EEnum getBound();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.EstimateKind <em>Estimate Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Estimate Kind</em>'.
	 * @see org.sourcecritic.model.EstimateKind
	 * @generated
	 */
	EEnum getEstimateKind();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Basis</em>'.
	 * @see org.sourcecritic.model.Basis
	 * @generated
	 */
	EEnum getBasis();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CitationKind <em>Citation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Kind</em>'.
	 * @see org.sourcecritic.model.CitationKind
	 * @generated
	 */
	EEnum getCitationKind();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CitationStrength <em>Citation Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Strength</em>'.
	 * @see org.sourcecritic.model.CitationStrength
	 * @generated
	 */
	EEnum getCitationStrength();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CitationFunction <em>Citation Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Function</em>'.
	 * @see org.sourcecritic.model.CitationFunction
	 * @generated
	 */
	EEnum getCitationFunction();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.sourcecritic.model.RelationKind
	 * @generated
	 */
	EEnum getRelationKind();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Manner <em>Manner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Manner</em>'.
	 * @see org.sourcecritic.model.Manner
	 * @generated
	 */
	EEnum getManner();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Fidelity <em>Fidelity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fidelity</em>'.
	 * @see org.sourcecritic.model.Fidelity
	 * @generated
	 */
	EEnum getFidelity();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure</em>'.
	 * @see org.sourcecritic.model.Measure
	 * @generated
	 */
	EEnum getMeasure();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.MembershipRole <em>Membership Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Membership Role</em>'.
	 * @see org.sourcecritic.model.MembershipRole
	 * @generated
	 */
	EEnum getMembershipRole();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.FindingState <em>Finding State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding State</em>'.
	 * @see org.sourcecritic.model.FindingState
	 * @generated
	 */
	EEnum getFindingState();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.sourcecritic.model.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SourceNature <em>Source Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Nature</em>'.
	 * @see org.sourcecritic.model.SourceNature
	 * @generated
	 */
	EEnum getSourceNature();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Apparatus <em>Apparatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Apparatus</em>'.
	 * @see org.sourcecritic.model.Apparatus
	 * @generated
	 */
	EEnum getApparatus();

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Sharing <em>Sharing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sharing</em>'.
	 * @see org.sourcecritic.model.Sharing
	 * @generated
	 */
	EEnum getSharing();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CorpusImpl <em>Corpus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CorpusImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorpus()
		 * @generated
		 */
		EClass CORPUS = eINSTANCE.getCorpus();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__ID = eINSTANCE.getCorpus_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__TITLE = eINSTANCE.getCorpus_Title();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__FORMAT_VERSION = eINSTANCE.getCorpus_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__SETTINGS = eINSTANCE.getCorpus_Settings();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__DOCUMENTS = eINSTANCE.getCorpus_Documents();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SettingImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SourceDocumentImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceDocument()
		 * @generated
		 */
		EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__ID = eINSTANCE.getSourceDocument_Id();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__UUID = eINSTANCE.getSourceDocument_Uuid();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__ORIGINAL = eINSTANCE.getSourceDocument_Original();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__MEDIA_TYPE = eINSTANCE.getSourceDocument_MediaType();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__TEXT_DIGEST = eINSTANCE.getSourceDocument_TextDigest();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__LENGTH = eINSTANCE.getSourceDocument_Length();

		/**
		 * The meta object literal for the '<em><b>Card</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_DOCUMENT__CARD = eINSTANCE.getSourceDocument_Card();

		/**
		 * The meta object literal for the '<em><b>Number Format</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_DOCUMENT__NUMBER_FORMAT = eINSTANCE.getSourceDocument_NumberFormat();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.NumberFormatImpl <em>Number Format</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.NumberFormatImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getNumberFormat()
		 * @generated
		 */
		EClass NUMBER_FORMAT = eINSTANCE.getNumberFormat();

		/**
		 * The meta object literal for the '<em><b>Group Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_FORMAT__GROUP_SEPARATOR = eINSTANCE.getNumberFormat_GroupSeparator();

		/**
		 * The meta object literal for the '<em><b>Decimal Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_FORMAT__DECIMAL_SEPARATOR = eINSTANCE.getNumberFormat_DecimalSeparator();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_FORMAT__EVIDENCE = eINSTANCE.getNumberFormat_Evidence();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SourceCardImpl <em>Source Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SourceCardImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceCard()
		 * @generated
		 */
		EClass SOURCE_CARD = eINSTANCE.getSourceCard();

		/**
		 * The meta object literal for the '<em><b>Csl Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__CSL_ITEM = eINSTANCE.getSourceCard_CslItem();

		/**
		 * The meta object literal for the '<em><b>Written On</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_CARD__WRITTEN_ON = eINSTANCE.getSourceCard_WrittenOn();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__DISTANCE = eINSTANCE.getSourceCard_Distance();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__KIND = eINSTANCE.getSourceCard_Kind();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__NATURE = eINSTANCE.getSourceCard_Nature();

		/**
		 * The meta object literal for the '<em><b>Genre</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__GENRE = eINSTANCE.getSourceCard_Genre();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__LANGUAGE = eINSTANCE.getSourceCard_Language();

		/**
		 * The meta object literal for the '<em><b>Tendency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__TENDENCY = eINSTANCE.getSourceCard_Tendency();

		/**
		 * The meta object literal for the '<em><b>Apparatus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__APPARATUS = eINSTANCE.getSourceCard_Apparatus();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__RIGHTS = eINSTANCE.getSourceCard_Rights();

		/**
		 * The meta object literal for the '<em><b>May Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__MAY_SHARE = eINSTANCE.getSourceCard_MayShare();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__DEPENDS_ON = eINSTANCE.getSourceCard_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Criticism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_CARD__CRITICISM = eINSTANCE.getSourceCard_Criticism();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.DateExpressionImpl <em>Date Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.DateExpressionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDateExpression()
		 * @generated
		 */
		EClass DATE_EXPRESSION = eINSTANCE.getDateExpression();

		/**
		 * The meta object literal for the '<em><b>Edtf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_EXPRESSION__EDTF = eINSTANCE.getDateExpression_Edtf();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_EXPRESSION__ORIGINAL = eINSTANCE.getDateExpression_Original();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_EXPRESSION__CALENDAR = eINSTANCE.getDateExpression_Calendar();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.PeriodImpl <em>Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.PeriodImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPeriod()
		 * @generated
		 */
		EClass PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__FROM = eINSTANCE.getPeriod_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__TO = eINSTANCE.getPeriod_To();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__ORIGINAL = eINSTANCE.getPeriod_Original();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD__CALENDAR = eINSTANCE.getPeriod_Calendar();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.DocumentStructureImpl <em>Document Structure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.DocumentStructureImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDocumentStructure()
		 * @generated
		 */
		EClass DOCUMENT_STRUCTURE = eINSTANCE.getDocumentStructure();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_STRUCTURE__DOCUMENT = eINSTANCE.getDocumentStructure_Document();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_STRUCTURE__TEXT_DIGEST = eINSTANCE.getDocumentStructure_TextDigest();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_STRUCTURE__SEGMENTS = eINSTANCE.getDocumentStructure_Segments();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SegmentImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__ID = eINSTANCE.getSegment_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__KIND = eINSTANCE.getSegment_Kind();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__SPANS = eINSTANCE.getSegment_Spans();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LABEL = eINSTANCE.getSegment_Label();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__TARGET = eINSTANCE.getSegment_Target();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__CELLS = eINSTANCE.getSegment_Cells();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.TableCellImpl <em>Table Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.TableCellImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTableCell()
		 * @generated
		 */
		EClass TABLE_CELL = eINSTANCE.getTableCell();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__ROW = eINSTANCE.getTableCell_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__COLUMN = eINSTANCE.getTableCell_Column();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__START = eINSTANCE.getTableCell_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__END = eINSTANCE.getTableCell_End();

		/**
		 * The meta object literal for the '<em><b>Row Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__ROW_HEADING = eINSTANCE.getTableCell_RowHeading();

		/**
		 * The meta object literal for the '<em><b>Column Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__COLUMN_HEADING = eINSTANCE.getTableCell_ColumnHeading();

		/**
		 * The meta object literal for the '<em><b>Table Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_CELL__TABLE_NOTE = eINSTANCE.getTableCell_TableNote();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CodebookImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__TAGS = eINSTANCE.getCodebook_Tags();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.TagImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__ID = eINSTANCE.getTag_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__NAME = eINSTANCE.getTag_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__KIND = eINSTANCE.getTag_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__PARENT = eINSTANCE.getTag_Parent();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__COLOUR = eINSTANCE.getTag_Colour();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__PATTERN = eINSTANCE.getTag_Pattern();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__SLOT = eINSTANCE.getTag_Slot();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__DESCRIPTION = eINSTANCE.getTag_Description();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__ATTRIBUTES = eINSTANCE.getTag_Attributes();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__RETIRED = eINSTANCE.getTag_Retired();

		/**
		 * The meta object literal for the '<em><b>Merged Into</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__MERGED_INTO = eINSTANCE.getTag_MergedInto();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.AnnotationSetImpl <em>Annotation Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.AnnotationSetImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotationSet()
		 * @generated
		 */
		EClass ANNOTATION_SET = eINSTANCE.getAnnotationSet();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__DOCUMENT = eINSTANCE.getAnnotationSet_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__ANNOTATOR = eINSTANCE.getAnnotationSet_Annotator();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__TEXT_DIGEST = eINSTANCE.getAnnotationSet_TextDigest();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__STATE = eINSTANCE.getAnnotationSet_State();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__ANNOTATIONS = eINSTANCE.getAnnotationSet_Annotations();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__RELATIONS = eINSTANCE.getAnnotationSet_Relations();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__COMMENTS = eINSTANCE.getAnnotationSet_Comments();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__DECISIONS = eINSTANCE.getAnnotationSet_Decisions();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__MEMBERSHIPS = eINSTANCE.getAnnotationSet_Memberships();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__FINDINGS = eINSTANCE.getAnnotationSet_Findings();

		/**
		 * The meta object literal for the '<em><b>Tombstones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__TOMBSTONES = eINSTANCE.getAnnotationSet_Tombstones();

		/**
		 * The meta object literal for the '<em><b>Corrections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__CORRECTIONS = eINSTANCE.getAnnotationSet_Corrections();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.AnnotationImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ID = eINSTANCE.getAnnotation_Id();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TAG = eINSTANCE.getAnnotation_Tag();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__SPANS = eINSTANCE.getAnnotation_Spans();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__SPEAKER = eINSTANCE.getAnnotation_Speaker();

		/**
		 * The meta object literal for the '<em><b>Voice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__VOICE = eINSTANCE.getAnnotation_Voice();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__STANCE = eINSTANCE.getAnnotation_Stance();

		/**
		 * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CERTAINTY = eINSTANCE.getAnnotation_Certainty();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ASSESSMENT = eINSTANCE.getAnnotation_Assessment();

		/**
		 * The meta object literal for the '<em><b>Assessment Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ASSESSMENT_REASON = eINSTANCE.getAnnotation_AssessmentReason();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__NOTE = eINSTANCE.getAnnotation_Note();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED = eINSTANCE.getAnnotation_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__MODIFIED = eINSTANCE.getAnnotation_Modified();

		/**
		 * The meta object literal for the '<em><b>Estimate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ESTIMATE = eINSTANCE.getAnnotation_Estimate();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__CITATIONS = eINSTANCE.getAnnotation_Citations();

		/**
		 * The meta object literal for the '<em><b>Polemic</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__POLEMIC = eINSTANCE.getAnnotation_Polemic();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SpanImpl <em>Span</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SpanImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSpan()
		 * @generated
		 */
		EClass SPAN = eINSTANCE.getSpan();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__START = eINSTANCE.getSpan_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__END = eINSTANCE.getSpan_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__QUOTE = eINSTANCE.getSpan_Quote();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__PREFIX = eINSTANCE.getSpan_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__SUFFIX = eINSTANCE.getSpan_Suffix();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__ANCHOR = eINSTANCE.getSpan_Anchor();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.EstimateImpl <em>Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.EstimateImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimate()
		 * @generated
		 */
		EClass ESTIMATE = eINSTANCE.getEstimate();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__LOW = eINSTANCE.getEstimate_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__HIGH = eINSTANCE.getEstimate_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__UNIT = eINSTANCE.getEstimate_Unit();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__WHAT = eINSTANCE.getEstimate_What();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__POPULATION = eINSTANCE.getEstimate_Population();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__PLACE = eINSTANCE.getEstimate_Place();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTIMATE__PERIOD = eINSTANCE.getEstimate_Period();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__BOUND = eINSTANCE.getEstimate_Bound();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__KIND = eINSTANCE.getEstimate_Kind();

		/**
		 * The meta object literal for the '<em><b>Per</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__PER = eINSTANCE.getEstimate_Per();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__CUE = eINSTANCE.getEstimate_Cue();

		/**
		 * The meta object literal for the '<em><b>Estimated By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__ESTIMATED_BY = eINSTANCE.getEstimate_EstimatedBy();

		/**
		 * The meta object literal for the '<em><b>Estimated On</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ESTIMATE__ESTIMATED_ON = eINSTANCE.getEstimate_EstimatedOn();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__BASIS = eINSTANCE.getEstimate_Basis();

		/**
		 * The meta object literal for the '<em><b>Read Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ESTIMATE__READ_FIELDS = eINSTANCE.getEstimate_ReadFields();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CitationImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitation()
		 * @generated
		 */
		EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__KIND = eINSTANCE.getCitation_Kind();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__STRENGTH = eINSTANCE.getCitation_Strength();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__FUNCTION = eINSTANCE.getCitation_Function();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__TEXT = eINSTANCE.getCitation_Text();

		/**
		 * The meta object literal for the '<em><b>Note Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NOTE_SEGMENT = eINSTANCE.getCitation_NoteSegment();

		/**
		 * The meta object literal for the '<em><b>Note Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NOTE_LABEL = eINSTANCE.getCitation_NoteLabel();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__AUTHOR = eINSTANCE.getCitation_Author();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__TITLE = eINSTANCE.getCitation_Title();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__YEAR = eINSTANCE.getCitation_Year();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__PAGES = eINSTANCE.getCitation_Pages();

		/**
		 * The meta object literal for the '<em><b>Container</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__CONTAINER = eINSTANCE.getCitation_Container();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__VOLUME = eINSTANCE.getCitation_Volume();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NUMBER = eINSTANCE.getCitation_Number();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__ADDRESS = eINSTANCE.getCitation_Address();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__VIA = eINSTANCE.getCitation_Via();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__DESCRIPTION = eINSTANCE.getCitation_Description();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__SENDER = eINSTANCE.getCitation_Sender();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__RECIPIENT = eINSTANCE.getCitation_Recipient();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION__DATE = eINSTANCE.getCitation_Date();

		/**
		 * The meta object literal for the '<em><b>Archive</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION__ARCHIVE = eINSTANCE.getCitation_Archive();

		/**
		 * The meta object literal for the '<em><b>Read Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__READ_FIELDS = eINSTANCE.getCitation_ReadFields();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.ArchiveReferenceImpl <em>Archive Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.ArchiveReferenceImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getArchiveReference()
		 * @generated
		 */
		EClass ARCHIVE_REFERENCE = eINSTANCE.getArchiveReference();

		/**
		 * The meta object literal for the '<em><b>Archive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__ARCHIVE = eINSTANCE.getArchiveReference_Archive();

		/**
		 * The meta object literal for the '<em><b>Fond</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__FOND = eINSTANCE.getArchiveReference_Fond();

		/**
		 * The meta object literal for the '<em><b>Opis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__OPIS = eINSTANCE.getArchiveReference_Opis();

		/**
		 * The meta object literal for the '<em><b>Delo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__DELO = eINSTANCE.getArchiveReference_Delo();

		/**
		 * The meta object literal for the '<em><b>Folios</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__FOLIOS = eINSTANCE.getArchiveReference_Folios();

		/**
		 * The meta object literal for the '<em><b>Verso</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__VERSO = eINSTANCE.getArchiveReference_Verso();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARCHIVE_REFERENCE__OTHER = eINSTANCE.getArchiveReference_Other();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.PolemicImpl <em>Polemic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.PolemicImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPolemic()
		 * @generated
		 */
		EClass POLEMIC = eINSTANCE.getPolemic();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLEMIC__CUE = eINSTANCE.getPolemic_Cue();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLEMIC__TARGET = eINSTANCE.getPolemic_Target();

		/**
		 * The meta object literal for the '<em><b>Tendency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLEMIC__TENDENCY = eINSTANCE.getPolemic_Tendency();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLEMIC__TECHNIQUE = eINSTANCE.getPolemic_Technique();

		/**
		 * The meta object literal for the '<em><b>Read Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLEMIC__READ_FIELDS = eINSTANCE.getPolemic_ReadFields();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.ClaimReferenceImpl <em>Claim Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.ClaimReferenceImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getClaimReference()
		 * @generated
		 */
		EClass CLAIM_REFERENCE = eINSTANCE.getClaimReference();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_REFERENCE__DOCUMENT = eINSTANCE.getClaimReference_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_REFERENCE__ANNOTATOR = eINSTANCE.getClaimReference_Annotator();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_REFERENCE__ID = eINSTANCE.getClaimReference_Id();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.RelationImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__ID = eINSTANCE.getRelation_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__KIND = eINSTANCE.getRelation_Kind();

		/**
		 * The meta object literal for the '<em><b>Manner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__MANNER = eINSTANCE.getRelation_Manner();

		/**
		 * The meta object literal for the '<em><b>Fidelity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__FIDELITY = eINSTANCE.getRelation_Fidelity();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__FROM = eINSTANCE.getRelation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__TO = eINSTANCE.getRelation_To();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__NOTE = eINSTANCE.getRelation_Note();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__BY = eINSTANCE.getRelation_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__AT = eINSTANCE.getRelation_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CorrectionImpl <em>Correction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CorrectionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorrection()
		 * @generated
		 */
		EClass CORRECTION = eINSTANCE.getCorrection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__ID = eINSTANCE.getCorrection_Id();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__SUBJECT = eINSTANCE.getCorrection_Subject();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRECTION__SPANS = eINSTANCE.getCorrection_Spans();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__VALUE = eINSTANCE.getCorrection_Value();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__NOTE = eINSTANCE.getCorrection_Note();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__AT = eINSTANCE.getCorrection_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.QuestionCatalogueImpl <em>Question Catalogue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.QuestionCatalogueImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestionCatalogue()
		 * @generated
		 */
		EClass QUESTION_CATALOGUE = eINSTANCE.getQuestionCatalogue();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION_CATALOGUE__QUESTIONS = eINSTANCE.getQuestionCatalogue_Questions();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.QuestionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ID = eINSTANCE.getQuestion_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__NAME = eINSTANCE.getQuestion_Name();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__DEFINITION = eINSTANCE.getQuestion_Definition();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__POPULATION = eINSTANCE.getQuestion_Population();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__PLACE = eINSTANCE.getQuestion_Place();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__PERIOD = eINSTANCE.getQuestion_Period();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__MEASURE = eINSTANCE.getQuestion_Measure();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.MembershipImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__ID = eINSTANCE.getMembership_Id();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__QUESTION = eINSTANCE.getMembership_Question();

		/**
		 * The meta object literal for the '<em><b>Annotation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP__ANNOTATION = eINSTANCE.getMembership_Annotation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__ROLE = eINSTANCE.getMembership_Role();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__REASON = eINSTANCE.getMembership_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__BY = eINSTANCE.getMembership_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__AT = eINSTANCE.getMembership_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.FindingImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ID = eINSTANCE.getFinding_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__KIND = eINSTANCE.getFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__ABOUT = eINSTANCE.getFinding_About();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__STATE = eINSTANCE.getFinding_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__REASON = eINSTANCE.getFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__BY = eINSTANCE.getFinding_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__AT = eINSTANCE.getFinding_At();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__FIGURES = eINSTANCE.getFinding_Figures();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CommentImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__ID = eINSTANCE.getComment_Id();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__ABOUT = eINSTANCE.getComment_About();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__BY = eINSTANCE.getComment_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AT = eINSTANCE.getComment_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.DecisionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ID = eINSTANCE.getDecision_Id();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ABOUT = eINSTANCE.getDecision_About();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__VERDICT = eINSTANCE.getDecision_Verdict();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__BY = eINSTANCE.getDecision_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__AT = eINSTANCE.getDecision_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.AnnotatorImpl <em>Annotator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.AnnotatorImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotator()
		 * @generated
		 */
		EClass ANNOTATOR = eINSTANCE.getAnnotator();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__UUID = eINSTANCE.getAnnotator_Uuid();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__SLUG = eINSTANCE.getAnnotator_Slug();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__DISPLAY_NAME = eINSTANCE.getAnnotator_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__KIND = eINSTANCE.getAnnotator_Kind();

		/**
		 * The meta object literal for the '<em><b>Run By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__RUN_BY = eINSTANCE.getAnnotator_RunBy();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.TombstoneImpl <em>Tombstone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.TombstoneImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTombstone()
		 * @generated
		 */
		EClass TOMBSTONE = eINSTANCE.getTombstone();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOMBSTONE__ID = eINSTANCE.getTombstone_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOMBSTONE__AT = eINSTANCE.getTombstone_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.AnnotatorKind <em>Annotator Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.AnnotatorKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotatorKind()
		 * @generated
		 */
		EEnum ANNOTATOR_KIND = eINSTANCE.getAnnotatorKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SetState <em>Set State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SetState
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetState()
		 * @generated
		 */
		EEnum SET_STATE = eINSTANCE.getSetState();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SegmentKind <em>Segment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SegmentKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegmentKind()
		 * @generated
		 */
		EEnum SEGMENT_KIND = eINSTANCE.getSegmentKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CorrectionSubject <em>Correction Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CorrectionSubject
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorrectionSubject()
		 * @generated
		 */
		EEnum CORRECTION_SUBJECT = eINSTANCE.getCorrectionSubject();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.AnchorState <em>Anchor State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.AnchorState
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnchorState()
		 * @generated
		 */
		EEnum ANCHOR_STATE = eINSTANCE.getAnchorState();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Pattern <em>Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Pattern
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPattern()
		 * @generated
		 */
		EEnum PATTERN = eINSTANCE.getPattern();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Voice <em>Voice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Voice
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getVoice()
		 * @generated
		 */
		EEnum VOICE = eINSTANCE.getVoice();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Stance <em>Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Stance
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getStance()
		 * @generated
		 */
		EEnum STANCE = eINSTANCE.getStance();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Certainty <em>Certainty</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Certainty
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCertainty()
		 * @generated
		 */
		EEnum CERTAINTY = eINSTANCE.getCertainty();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Assessment <em>Assessment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Assessment
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAssessment()
		 * @generated
		 */
		EEnum ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Bound <em>Bound</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Bound
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBound()
		 * @generated
		 */
		EEnum BOUND = eINSTANCE.getBound();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.EstimateKind <em>Estimate Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.EstimateKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimateKind()
		 * @generated
		 */
		EEnum ESTIMATE_KIND = eINSTANCE.getEstimateKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Basis <em>Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Basis
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBasis()
		 * @generated
		 */
		EEnum BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CitationKind <em>Citation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CitationKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationKind()
		 * @generated
		 */
		EEnum CITATION_KIND = eINSTANCE.getCitationKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CitationStrength <em>Citation Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CitationStrength
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationStrength()
		 * @generated
		 */
		EEnum CITATION_STRENGTH = eINSTANCE.getCitationStrength();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CitationFunction <em>Citation Function</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CitationFunction
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationFunction()
		 * @generated
		 */
		EEnum CITATION_FUNCTION = eINSTANCE.getCitationFunction();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.RelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.RelationKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelationKind()
		 * @generated
		 */
		EEnum RELATION_KIND = eINSTANCE.getRelationKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Manner <em>Manner</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Manner
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getManner()
		 * @generated
		 */
		EEnum MANNER = eINSTANCE.getManner();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Fidelity <em>Fidelity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Fidelity
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFidelity()
		 * @generated
		 */
		EEnum FIDELITY = eINSTANCE.getFidelity();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Measure <em>Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Measure
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMeasure()
		 * @generated
		 */
		EEnum MEASURE = eINSTANCE.getMeasure();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.MembershipRole <em>Membership Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.MembershipRole
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembershipRole()
		 * @generated
		 */
		EEnum MEMBERSHIP_ROLE = eINSTANCE.getMembershipRole();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.FindingState <em>Finding State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.FindingState
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFindingState()
		 * @generated
		 */
		EEnum FINDING_STATE = eINSTANCE.getFindingState();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SourceKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SourceNature <em>Source Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SourceNature
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceNature()
		 * @generated
		 */
		EEnum SOURCE_NATURE = eINSTANCE.getSourceNature();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Apparatus <em>Apparatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Apparatus
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getApparatus()
		 * @generated
		 */
		EEnum APPARATUS = eINSTANCE.getApparatus();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Sharing <em>Sharing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Sharing
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSharing()
		 * @generated
		 */
		EEnum SHARING = eINSTANCE.getSharing();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ModelPackage
