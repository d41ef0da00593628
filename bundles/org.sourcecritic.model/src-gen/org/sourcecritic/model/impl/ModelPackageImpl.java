/**
 */
package org.sourcecritic.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.AnnotatorKind;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Assessment;
import org.sourcecritic.model.Basis;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Certainty;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Comment;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.Decision;
import org.sourcecritic.model.DocumentStructure;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.Fidelity;
import org.sourcecritic.model.Finding;
import org.sourcecritic.model.FindingState;
import org.sourcecritic.model.Manner;
import org.sourcecritic.model.Measure;
import org.sourcecritic.model.Membership;
import org.sourcecritic.model.MembershipRole;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.NumberFormat;
import org.sourcecritic.model.Pattern;
import org.sourcecritic.model.Period;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.Question;
import org.sourcecritic.model.QuestionCatalogue;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.RelationKind;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.SetState;
import org.sourcecritic.model.Setting;
import org.sourcecritic.model.Sharing;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.SourceKind;
import org.sourcecritic.model.SourceNature;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Stance;
import org.sourcecritic.model.TableCell;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.Tombstone;
import org.sourcecritic.model.Voice;

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
public class ModelPackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "urn:sourcecritic:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "sc";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ModelPackageImpl eINSTANCE = org.sourcecritic.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CorpusImpl <em>Corpus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CorpusImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorpus()
	 * @generated
	 */
	public static final int CORPUS = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CORPUS__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CORPUS__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CORPUS__FORMAT_VERSION = 2;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CORPUS__SETTINGS = 3;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CORPUS__DOCUMENTS = 4;

	/**
	 * The number of structural features of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CORPUS_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SettingImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetting()
	 * @generated
	 */
	public static final int SETTING = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SETTING__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SourceDocumentImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceDocument()
	 * @generated
	 */
	public static final int SOURCE_DOCUMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__UUID = 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__ORIGINAL = 2;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__MEDIA_TYPE = 3;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__TEXT_DIGEST = 4;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__LENGTH = 5;

	/**
	 * The feature id for the '<em><b>Card</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__CARD = 6;

	/**
	 * The feature id for the '<em><b>Number Format</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT__NUMBER_FORMAT = 7;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_DOCUMENT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.NumberFormatImpl <em>Number Format</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.NumberFormatImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getNumberFormat()
	 * @generated
	 */
	public static final int NUMBER_FORMAT = 3;

	/**
	 * The feature id for the '<em><b>Group Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NUMBER_FORMAT__GROUP_SEPARATOR = 0;

	/**
	 * The feature id for the '<em><b>Decimal Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NUMBER_FORMAT__DECIMAL_SEPARATOR = 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NUMBER_FORMAT__EVIDENCE = 2;

	/**
	 * The number of structural features of the '<em>Number Format</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NUMBER_FORMAT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SourceCardImpl <em>Source Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SourceCardImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceCard()
	 * @generated
	 */
	public static final int SOURCE_CARD = 4;

	/**
	 * The feature id for the '<em><b>Csl Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__CSL_ITEM = 0;

	/**
	 * The feature id for the '<em><b>Written On</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__WRITTEN_ON = 1;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__DISTANCE = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__KIND = 3;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__NATURE = 4;

	/**
	 * The feature id for the '<em><b>Genre</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__GENRE = 5;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__LANGUAGE = 6;

	/**
	 * The feature id for the '<em><b>Tendency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__TENDENCY = 7;

	/**
	 * The feature id for the '<em><b>Apparatus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__APPARATUS = 8;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__RIGHTS = 9;

	/**
	 * The feature id for the '<em><b>May Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__MAY_SHARE = 10;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__DEPENDS_ON = 11;

	/**
	 * The feature id for the '<em><b>Criticism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD__CRITICISM = 12;

	/**
	 * The number of structural features of the '<em>Source Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_CARD_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.DateExpressionImpl <em>Date Expression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.DateExpressionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDateExpression()
	 * @generated
	 */
	public static final int DATE_EXPRESSION = 5;

	/**
	 * The feature id for the '<em><b>Edtf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATE_EXPRESSION__EDTF = 0;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATE_EXPRESSION__ORIGINAL = 1;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATE_EXPRESSION__CALENDAR = 2;

	/**
	 * The number of structural features of the '<em>Date Expression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DATE_EXPRESSION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.PeriodImpl <em>Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.PeriodImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPeriod()
	 * @generated
	 */
	public static final int PERIOD = 6;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PERIOD__FROM = 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PERIOD__TO = 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PERIOD__ORIGINAL = 2;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PERIOD__CALENDAR = 3;

	/**
	 * The number of structural features of the '<em>Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PERIOD_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.DocumentStructureImpl <em>Document Structure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.DocumentStructureImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDocumentStructure()
	 * @generated
	 */
	public static final int DOCUMENT_STRUCTURE = 7;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_STRUCTURE__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_STRUCTURE__TEXT_DIGEST = 1;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_STRUCTURE__SEGMENTS = 2;

	/**
	 * The number of structural features of the '<em>Document Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_STRUCTURE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SegmentImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegment()
	 * @generated
	 */
	public static final int SEGMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT__KIND = 1;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT__SPANS = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT__TARGET = 4;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT__CELLS = 5;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.TableCellImpl <em>Table Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.TableCellImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTableCell()
	 * @generated
	 */
	public static final int TABLE_CELL = 9;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__ROW = 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__COLUMN = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__END = 3;

	/**
	 * The feature id for the '<em><b>Row Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__ROW_HEADING = 4;

	/**
	 * The feature id for the '<em><b>Column Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__COLUMN_HEADING = 5;

	/**
	 * The feature id for the '<em><b>Table Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL__TABLE_NOTE = 6;

	/**
	 * The number of structural features of the '<em>Table Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_CELL_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CodebookImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCodebook()
	 * @generated
	 */
	public static final int CODEBOOK = 10;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CODEBOOK__TAGS = 0;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CODEBOOK_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.TagImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTag()
	 * @generated
	 */
	public static final int TAG = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__KIND = 2;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__PARENT = 3;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__COLOUR = 4;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__PATTERN = 5;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__SLOT = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__DESCRIPTION = 7;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__ATTRIBUTES = 8;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__RETIRED = 9;

	/**
	 * The feature id for the '<em><b>Merged Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG__MERGED_INTO = 10;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TAG_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.AnnotationSetImpl <em>Annotation Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.AnnotationSetImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotationSet()
	 * @generated
	 */
	public static final int ANNOTATION_SET = 12;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__ANNOTATOR = 1;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__TEXT_DIGEST = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__STATE = 3;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__ANNOTATIONS = 4;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__RELATIONS = 5;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__COMMENTS = 6;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__DECISIONS = 7;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__MEMBERSHIPS = 8;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__FINDINGS = 9;

	/**
	 * The feature id for the '<em><b>Tombstones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET__TOMBSTONES = 10;

	/**
	 * The number of structural features of the '<em>Annotation Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_SET_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.AnnotationImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotation()
	 * @generated
	 */
	public static final int ANNOTATION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__TAG = 1;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__SPANS = 2;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__SPEAKER = 3;

	/**
	 * The feature id for the '<em><b>Voice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__VOICE = 4;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__STANCE = 5;

	/**
	 * The feature id for the '<em><b>Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__CERTAINTY = 6;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__ASSESSMENT = 7;

	/**
	 * The feature id for the '<em><b>Assessment Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__ASSESSMENT_REASON = 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__NOTE = 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__CREATED = 10;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__MODIFIED = 11;

	/**
	 * The feature id for the '<em><b>Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__ESTIMATE = 12;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__CITATIONS = 13;

	/**
	 * The feature id for the '<em><b>Polemic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION__POLEMIC = 14;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATION_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.SpanImpl <em>Span</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.SpanImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSpan()
	 * @generated
	 */
	public static final int SPAN = 14;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN__END = 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN__QUOTE = 2;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN__PREFIX = 3;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN__SUFFIX = 4;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN__ANCHOR = 5;

	/**
	 * The number of structural features of the '<em>Span</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SPAN_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.EstimateImpl <em>Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.EstimateImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimate()
	 * @generated
	 */
	public static final int ESTIMATE = 15;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__LOW = 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__HIGH = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__UNIT = 2;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__WHAT = 3;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__POPULATION = 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__PLACE = 5;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__PERIOD = 6;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__BOUND = 7;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__KIND = 8;

	/**
	 * The feature id for the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__PER = 9;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__CUE = 10;

	/**
	 * The feature id for the '<em><b>Estimated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__ESTIMATED_BY = 11;

	/**
	 * The feature id for the '<em><b>Estimated On</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__ESTIMATED_ON = 12;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__BASIS = 13;

	/**
	 * The feature id for the '<em><b>Read Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE__READ_FIELDS = 14;

	/**
	 * The number of structural features of the '<em>Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ESTIMATE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CitationImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitation()
	 * @generated
	 */
	public static final int CITATION = 16;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__STRENGTH = 1;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__FUNCTION = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Note Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__NOTE_SEGMENT = 4;

	/**
	 * The feature id for the '<em><b>Note Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__NOTE_LABEL = 5;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__AUTHOR = 6;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__TITLE = 7;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__YEAR = 8;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__PAGES = 9;

	/**
	 * The feature id for the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__VIA = 10;

	/**
	 * The feature id for the '<em><b>Archive</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__ARCHIVE = 11;

	/**
	 * The feature id for the '<em><b>Read Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION__READ_FIELDS = 12;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CITATION_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.ArchiveReferenceImpl <em>Archive Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.ArchiveReferenceImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getArchiveReference()
	 * @generated
	 */
	public static final int ARCHIVE_REFERENCE = 17;

	/**
	 * The feature id for the '<em><b>Archive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__ARCHIVE = 0;

	/**
	 * The feature id for the '<em><b>Fond</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__FOND = 1;

	/**
	 * The feature id for the '<em><b>Opis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__OPIS = 2;

	/**
	 * The feature id for the '<em><b>Delo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__DELO = 3;

	/**
	 * The feature id for the '<em><b>Folios</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__FOLIOS = 4;

	/**
	 * The feature id for the '<em><b>Verso</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__VERSO = 5;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE__OTHER = 6;

	/**
	 * The number of structural features of the '<em>Archive Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_REFERENCE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.PolemicImpl <em>Polemic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.PolemicImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPolemic()
	 * @generated
	 */
	public static final int POLEMIC = 18;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLEMIC__CUE = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLEMIC__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Tendency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLEMIC__TENDENCY = 2;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLEMIC__TECHNIQUE = 3;

	/**
	 * The feature id for the '<em><b>Read Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLEMIC__READ_FIELDS = 4;

	/**
	 * The number of structural features of the '<em>Polemic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int POLEMIC_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.ClaimReferenceImpl <em>Claim Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.ClaimReferenceImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getClaimReference()
	 * @generated
	 */
	public static final int CLAIM_REFERENCE = 19;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CLAIM_REFERENCE__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CLAIM_REFERENCE__ANNOTATOR = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CLAIM_REFERENCE__ID = 2;

	/**
	 * The number of structural features of the '<em>Claim Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CLAIM_REFERENCE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.RelationImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelation()
	 * @generated
	 */
	public static final int RELATION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__KIND = 1;

	/**
	 * The feature id for the '<em><b>Manner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__MANNER = 2;

	/**
	 * The feature id for the '<em><b>Fidelity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__FIDELITY = 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__FROM = 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__TO = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__NOTE = 6;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__BY = 7;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION__AT = 8;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RELATION_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.QuestionCatalogueImpl <em>Question Catalogue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.QuestionCatalogueImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestionCatalogue()
	 * @generated
	 */
	public static final int QUESTION_CATALOGUE = 21;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION_CATALOGUE__QUESTIONS = 0;

	/**
	 * The number of structural features of the '<em>Question Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION_CATALOGUE_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.QuestionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestion()
	 * @generated
	 */
	public static final int QUESTION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__POPULATION = 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__PLACE = 4;

	/**
	 * The feature id for the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__PERIOD = 5;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION__MEASURE = 6;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.MembershipImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembership()
	 * @generated
	 */
	public static final int MEMBERSHIP = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__ID = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Annotation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__ANNOTATION = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__ROLE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__BY = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP__AT = 6;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MEMBERSHIP_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.FindingImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFinding()
	 * @generated
	 */
	public static final int FINDING = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__KIND = 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__ABOUT = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__STATE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__BY = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__AT = 6;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING__FIGURES = 7;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FINDING_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.CommentImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getComment()
	 * @generated
	 */
	public static final int COMMENT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__ABOUT = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__TEXT = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__BY = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT__AT = 4;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COMMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.DecisionImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDecision()
	 * @generated
	 */
	public static final int DECISION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__ID = 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__ABOUT = 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__VERDICT = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__REASON = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__BY = 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__AT = 5;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.AnnotatorImpl <em>Annotator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.AnnotatorImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotator()
	 * @generated
	 */
	public static final int ANNOTATOR = 27;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR__UUID = 0;

	/**
	 * The feature id for the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR__SLUG = 1;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR__DISPLAY_NAME = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR__KIND = 3;

	/**
	 * The feature id for the '<em><b>Run By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR__RUN_BY = 4;

	/**
	 * The number of structural features of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.impl.TombstoneImpl <em>Tombstone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.impl.TombstoneImpl
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTombstone()
	 * @generated
	 */
	public static final int TOMBSTONE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOMBSTONE__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOMBSTONE__AT = 1;

	/**
	 * The number of structural features of the '<em>Tombstone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TOMBSTONE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.AnnotatorKind <em>Annotator Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.AnnotatorKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotatorKind()
	 * @generated
	 */
	public static final int ANNOTATOR_KIND = 29;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SetState <em>Set State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SetState
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetState()
	 * @generated
	 */
	public static final int SET_STATE = 30;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SegmentKind <em>Segment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SegmentKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegmentKind()
	 * @generated
	 */
	public static final int SEGMENT_KIND = 31;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.AnchorState <em>Anchor State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.AnchorState
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnchorState()
	 * @generated
	 */
	public static final int ANCHOR_STATE = 32;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Pattern <em>Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Pattern
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPattern()
	 * @generated
	 */
	public static final int PATTERN = 33;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Voice <em>Voice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Voice
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getVoice()
	 * @generated
	 */
	public static final int VOICE = 34;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Stance <em>Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Stance
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getStance()
	 * @generated
	 */
	public static final int STANCE = 35;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Certainty <em>Certainty</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Certainty
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCertainty()
	 * @generated
	 */
	public static final int CERTAINTY = 36;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Assessment <em>Assessment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Assessment
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAssessment()
	 * @generated
	 */
	public static final int ASSESSMENT = 37;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Bound <em>Bound</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Bound
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBound()
	 * @generated
	 */
	public static final int BOUND = 38;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.EstimateKind <em>Estimate Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.EstimateKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimateKind()
	 * @generated
	 */
	public static final int ESTIMATE_KIND = 39;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Basis
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBasis()
	 * @generated
	 */
	public static final int BASIS = 40;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CitationKind <em>Citation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CitationKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationKind()
	 * @generated
	 */
	public static final int CITATION_KIND = 41;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CitationStrength <em>Citation Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CitationStrength
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationStrength()
	 * @generated
	 */
	public static final int CITATION_STRENGTH = 42;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.CitationFunction <em>Citation Function</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.CitationFunction
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationFunction()
	 * @generated
	 */
	public static final int CITATION_FUNCTION = 43;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.RelationKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelationKind()
	 * @generated
	 */
	public static final int RELATION_KIND = 44;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Manner <em>Manner</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Manner
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getManner()
	 * @generated
	 */
	public static final int MANNER = 45;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Fidelity <em>Fidelity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Fidelity
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFidelity()
	 * @generated
	 */
	public static final int FIDELITY = 46;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Measure <em>Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Measure
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMeasure()
	 * @generated
	 */
	public static final int MEASURE = 47;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.MembershipRole <em>Membership Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.MembershipRole
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembershipRole()
	 * @generated
	 */
	public static final int MEMBERSHIP_ROLE = 48;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.FindingState <em>Finding State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.FindingState
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFindingState()
	 * @generated
	 */
	public static final int FINDING_STATE = 49;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SourceKind
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceKind()
	 * @generated
	 */
	public static final int SOURCE_KIND = 50;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.SourceNature <em>Source Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.SourceNature
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceNature()
	 * @generated
	 */
	public static final int SOURCE_NATURE = 51;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Apparatus <em>Apparatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Apparatus
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getApparatus()
	 * @generated
	 */
	public static final int APPARATUS = 52;

	/**
	 * The meta object id for the '{@link org.sourcecritic.model.Sharing <em>Sharing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sourcecritic.model.Sharing
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSharing()
	 * @generated
	 */
	public static final int SHARING = 53;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	public static final int INSTANT = 54;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass corpusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numberFormatEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dateExpressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass periodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentStructureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codebookEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass annotationSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass annotationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass estimateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass archiveReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass polemicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass claimReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionCatalogueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass membershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass annotatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tombstoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum annotatorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum setStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum segmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum anchorStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum patternEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum voiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum certaintyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assessmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum boundEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum estimateKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum basisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum citationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum citationStrengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum citationFunctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mannerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fidelityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum membershipRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum apparatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sharingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.sourcecritic.model.impl.ModelPackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ((EFactory)ModelFactory.INSTANCE));
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackageImpl init() {
		if (isInited) return (ModelPackageImpl)EPackage.Registry.INSTANCE.getEPackage(ModelPackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackageImpl.eNS_URI, theModelPackage);
		return theModelPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Corpus <em>Corpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corpus</em>'.
	 * @see org.sourcecritic.model.Corpus
	 * @generated
	 */
	public EClass getCorpus() {
		return corpusEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Corpus#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Corpus#getId()
	 * @see #getCorpus()
	 * @generated
	 */
	public EAttribute getCorpus_Id() {
		return (EAttribute)corpusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Corpus#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sourcecritic.model.Corpus#getTitle()
	 * @see #getCorpus()
	 * @generated
	 */
	public EAttribute getCorpus_Title() {
		return (EAttribute)corpusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Corpus#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.sourcecritic.model.Corpus#getFormatVersion()
	 * @see #getCorpus()
	 * @generated
	 */
	public EAttribute getCorpus_FormatVersion() {
		return (EAttribute)corpusEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Corpus#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.sourcecritic.model.Corpus#getSettings()
	 * @see #getCorpus()
	 * @generated
	 */
	public EReference getCorpus_Settings() {
		return (EReference)corpusEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Corpus#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.sourcecritic.model.Corpus#getDocuments()
	 * @see #getCorpus()
	 * @generated
	 */
	public EAttribute getCorpus_Documents() {
		return (EAttribute)corpusEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.sourcecritic.model.Setting
	 * @generated
	 */
	public EClass getSetting() {
		return settingEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Setting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.sourcecritic.model.Setting#getKey()
	 * @see #getSetting()
	 * @generated
	 */
	public EAttribute getSetting_Key() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sourcecritic.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	public EAttribute getSetting_Value() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.sourcecritic.model.SourceDocument
	 * @generated
	 */
	public EClass getSourceDocument() {
		return sourceDocumentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getId()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_Id() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getUuid()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_Uuid() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getOriginal()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_Original() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getMediaType()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_MediaType() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getTextDigest()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_TextDigest() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceDocument#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getLength()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EAttribute getSourceDocument_Length() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.SourceDocument#getCard <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Card</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getCard()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EReference getSourceDocument_Card() {
		return (EReference)sourceDocumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.SourceDocument#getNumberFormat <em>Number Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Number Format</em>'.
	 * @see org.sourcecritic.model.SourceDocument#getNumberFormat()
	 * @see #getSourceDocument()
	 * @generated
	 */
	public EReference getSourceDocument_NumberFormat() {
		return (EReference)sourceDocumentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.NumberFormat <em>Number Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Format</em>'.
	 * @see org.sourcecritic.model.NumberFormat
	 * @generated
	 */
	public EClass getNumberFormat() {
		return numberFormatEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.NumberFormat#getGroupSeparator <em>Group Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Separator</em>'.
	 * @see org.sourcecritic.model.NumberFormat#getGroupSeparator()
	 * @see #getNumberFormat()
	 * @generated
	 */
	public EAttribute getNumberFormat_GroupSeparator() {
		return (EAttribute)numberFormatEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.NumberFormat#getDecimalSeparator <em>Decimal Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimal Separator</em>'.
	 * @see org.sourcecritic.model.NumberFormat#getDecimalSeparator()
	 * @see #getNumberFormat()
	 * @generated
	 */
	public EAttribute getNumberFormat_DecimalSeparator() {
		return (EAttribute)numberFormatEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.NumberFormat#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.sourcecritic.model.NumberFormat#getEvidence()
	 * @see #getNumberFormat()
	 * @generated
	 */
	public EAttribute getNumberFormat_Evidence() {
		return (EAttribute)numberFormatEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.SourceCard <em>Source Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Card</em>'.
	 * @see org.sourcecritic.model.SourceCard
	 * @generated
	 */
	public EClass getSourceCard() {
		return sourceCardEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getCslItem <em>Csl Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Csl Item</em>'.
	 * @see org.sourcecritic.model.SourceCard#getCslItem()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_CslItem() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.SourceCard#getWrittenOn <em>Written On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Written On</em>'.
	 * @see org.sourcecritic.model.SourceCard#getWrittenOn()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EReference getSourceCard_WrittenOn() {
		return (EReference)sourceCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.sourcecritic.model.SourceCard#getDistance()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Distance() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.SourceCard#getKind()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Kind() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.sourcecritic.model.SourceCard#getNature()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Nature() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getGenre <em>Genre</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Genre</em>'.
	 * @see org.sourcecritic.model.SourceCard#getGenre()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Genre() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.sourcecritic.model.SourceCard#getLanguage()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Language() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getTendency <em>Tendency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tendency</em>'.
	 * @see org.sourcecritic.model.SourceCard#getTendency()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Tendency() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getApparatus <em>Apparatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Apparatus</em>'.
	 * @see org.sourcecritic.model.SourceCard#getApparatus()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Apparatus() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.sourcecritic.model.SourceCard#getRights()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Rights() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getMayShare <em>May Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>May Share</em>'.
	 * @see org.sourcecritic.model.SourceCard#getMayShare()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_MayShare() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.SourceCard#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Depends On</em>'.
	 * @see org.sourcecritic.model.SourceCard#getDependsOn()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_DependsOn() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.SourceCard#getCriticism <em>Criticism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticism</em>'.
	 * @see org.sourcecritic.model.SourceCard#getCriticism()
	 * @see #getSourceCard()
	 * @generated
	 */
	public EAttribute getSourceCard_Criticism() {
		return (EAttribute)sourceCardEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.DateExpression <em>Date Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Date Expression</em>'.
	 * @see org.sourcecritic.model.DateExpression
	 * @generated
	 */
	public EClass getDateExpression() {
		return dateExpressionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DateExpression#getEdtf <em>Edtf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edtf</em>'.
	 * @see org.sourcecritic.model.DateExpression#getEdtf()
	 * @see #getDateExpression()
	 * @generated
	 */
	public EAttribute getDateExpression_Edtf() {
		return (EAttribute)dateExpressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DateExpression#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.sourcecritic.model.DateExpression#getOriginal()
	 * @see #getDateExpression()
	 * @generated
	 */
	public EAttribute getDateExpression_Original() {
		return (EAttribute)dateExpressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DateExpression#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar</em>'.
	 * @see org.sourcecritic.model.DateExpression#getCalendar()
	 * @see #getDateExpression()
	 * @generated
	 */
	public EAttribute getDateExpression_Calendar() {
		return (EAttribute)dateExpressionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period</em>'.
	 * @see org.sourcecritic.model.Period
	 * @generated
	 */
	public EClass getPeriod() {
		return periodEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sourcecritic.model.Period#getFrom()
	 * @see #getPeriod()
	 * @generated
	 */
	public EAttribute getPeriod_From() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sourcecritic.model.Period#getTo()
	 * @see #getPeriod()
	 * @generated
	 */
	public EAttribute getPeriod_To() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.sourcecritic.model.Period#getOriginal()
	 * @see #getPeriod()
	 * @generated
	 */
	public EAttribute getPeriod_Original() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Period#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar</em>'.
	 * @see org.sourcecritic.model.Period#getCalendar()
	 * @see #getPeriod()
	 * @generated
	 */
	public EAttribute getPeriod_Calendar() {
		return (EAttribute)periodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.DocumentStructure <em>Document Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Structure</em>'.
	 * @see org.sourcecritic.model.DocumentStructure
	 * @generated
	 */
	public EClass getDocumentStructure() {
		return documentStructureEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DocumentStructure#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.sourcecritic.model.DocumentStructure#getDocument()
	 * @see #getDocumentStructure()
	 * @generated
	 */
	public EAttribute getDocumentStructure_Document() {
		return (EAttribute)documentStructureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.DocumentStructure#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.sourcecritic.model.DocumentStructure#getTextDigest()
	 * @see #getDocumentStructure()
	 * @generated
	 */
	public EAttribute getDocumentStructure_TextDigest() {
		return (EAttribute)documentStructureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.DocumentStructure#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.sourcecritic.model.DocumentStructure#getSegments()
	 * @see #getDocumentStructure()
	 * @generated
	 */
	public EReference getDocumentStructure_Segments() {
		return (EReference)documentStructureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.sourcecritic.model.Segment
	 * @generated
	 */
	public EClass getSegment() {
		return segmentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Segment#getId()
	 * @see #getSegment()
	 * @generated
	 */
	public EAttribute getSegment_Id() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Segment#getKind()
	 * @see #getSegment()
	 * @generated
	 */
	public EAttribute getSegment_Kind() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Segment#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.sourcecritic.model.Segment#getSpans()
	 * @see #getSegment()
	 * @generated
	 */
	public EReference getSegment_Spans() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.sourcecritic.model.Segment#getLabel()
	 * @see #getSegment()
	 * @generated
	 */
	public EAttribute getSegment_Label() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Segment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.sourcecritic.model.Segment#getTarget()
	 * @see #getSegment()
	 * @generated
	 */
	public EAttribute getSegment_Target() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Segment#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.sourcecritic.model.Segment#getCells()
	 * @see #getSegment()
	 * @generated
	 */
	public EReference getSegment_Cells() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.TableCell <em>Table Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Cell</em>'.
	 * @see org.sourcecritic.model.TableCell
	 * @generated
	 */
	public EClass getTableCell() {
		return tableCellEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.sourcecritic.model.TableCell#getRow()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_Row() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.sourcecritic.model.TableCell#getColumn()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_Column() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sourcecritic.model.TableCell#getStart()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_Start() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sourcecritic.model.TableCell#getEnd()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_End() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getRowHeading <em>Row Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Heading</em>'.
	 * @see org.sourcecritic.model.TableCell#getRowHeading()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_RowHeading() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getColumnHeading <em>Column Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column Heading</em>'.
	 * @see org.sourcecritic.model.TableCell#getColumnHeading()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_ColumnHeading() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.TableCell#getTableNote <em>Table Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Note</em>'.
	 * @see org.sourcecritic.model.TableCell#getTableNote()
	 * @see #getTableCell()
	 * @generated
	 */
	public EAttribute getTableCell_TableNote() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.sourcecritic.model.Codebook
	 * @generated
	 */
	public EClass getCodebook() {
		return codebookEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Codebook#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.sourcecritic.model.Codebook#getTags()
	 * @see #getCodebook()
	 * @generated
	 */
	public EReference getCodebook_Tags() {
		return (EReference)codebookEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.sourcecritic.model.Tag
	 * @generated
	 */
	public EClass getTag() {
		return tagEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Tag#getId()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Id() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sourcecritic.model.Tag#getName()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Name() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Tag#getKind()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Kind() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.sourcecritic.model.Tag#getParent()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Parent() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.sourcecritic.model.Tag#getColour()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Colour() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.sourcecritic.model.Tag#getPattern()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Pattern() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.sourcecritic.model.Tag#getSlot()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Slot() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sourcecritic.model.Tag#getDescription()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Description() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Tag#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Attributes</em>'.
	 * @see org.sourcecritic.model.Tag#getAttributes()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Attributes() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.sourcecritic.model.Tag#isRetired()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_Retired() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tag#getMergedInto <em>Merged Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merged Into</em>'.
	 * @see org.sourcecritic.model.Tag#getMergedInto()
	 * @see #getTag()
	 * @generated
	 */
	public EAttribute getTag_MergedInto() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.AnnotationSet <em>Annotation Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation Set</em>'.
	 * @see org.sourcecritic.model.AnnotationSet
	 * @generated
	 */
	public EClass getAnnotationSet() {
		return annotationSetEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getDocument()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EAttribute getAnnotationSet_Document() {
		return (EAttribute)annotationSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getAnnotator()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EAttribute getAnnotationSet_Annotator() {
		return (EAttribute)annotationSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getTextDigest()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EAttribute getAnnotationSet_TextDigest() {
		return (EAttribute)annotationSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.AnnotationSet#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getState()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EAttribute getAnnotationSet_State() {
		return (EAttribute)annotationSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getAnnotations()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Annotations() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getRelations()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Relations() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getComments()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Comments() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getDecisions()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Decisions() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getMemberships()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Memberships() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getFindings()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Findings() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.AnnotationSet#getTombstones <em>Tombstones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tombstones</em>'.
	 * @see org.sourcecritic.model.AnnotationSet#getTombstones()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	public EReference getAnnotationSet_Tombstones() {
		return (EReference)annotationSetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.sourcecritic.model.Annotation
	 * @generated
	 */
	public EClass getAnnotation() {
		return annotationEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Annotation#getId()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Id() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.sourcecritic.model.Annotation#getTag()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Tag() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Annotation#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.sourcecritic.model.Annotation#getSpans()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EReference getAnnotation_Spans() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Annotation#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Speaker</em>'.
	 * @see org.sourcecritic.model.Annotation#getSpeaker()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Speaker() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getVoice <em>Voice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voice</em>'.
	 * @see org.sourcecritic.model.Annotation#getVoice()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Voice() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.sourcecritic.model.Annotation#getStance()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Stance() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getCertainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certainty</em>'.
	 * @see org.sourcecritic.model.Annotation#getCertainty()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Certainty() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment</em>'.
	 * @see org.sourcecritic.model.Annotation#getAssessment()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Assessment() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getAssessmentReason <em>Assessment Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessment Reason</em>'.
	 * @see org.sourcecritic.model.Annotation#getAssessmentReason()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_AssessmentReason() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sourcecritic.model.Annotation#getNote()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Note() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.sourcecritic.model.Annotation#getCreated()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Created() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotation#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.sourcecritic.model.Annotation#getModified()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EAttribute getAnnotation_Modified() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Annotation#getEstimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Estimate</em>'.
	 * @see org.sourcecritic.model.Annotation#getEstimate()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EReference getAnnotation_Estimate() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Annotation#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.sourcecritic.model.Annotation#getCitations()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EReference getAnnotation_Citations() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Annotation#getPolemic <em>Polemic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Polemic</em>'.
	 * @see org.sourcecritic.model.Annotation#getPolemic()
	 * @see #getAnnotation()
	 * @generated
	 */
	public EReference getAnnotation_Polemic() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Span <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Span</em>'.
	 * @see org.sourcecritic.model.Span
	 * @generated
	 */
	public EClass getSpan() {
		return spanEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.sourcecritic.model.Span#getStart()
	 * @see #getSpan()
	 * @generated
	 */
	public EAttribute getSpan_Start() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.sourcecritic.model.Span#getEnd()
	 * @see #getSpan()
	 * @generated
	 */
	public EAttribute getSpan_End() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sourcecritic.model.Span#getQuote()
	 * @see #getSpan()
	 * @generated
	 */
	public EAttribute getSpan_Quote() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.sourcecritic.model.Span#getPrefix()
	 * @see #getSpan()
	 * @generated
	 */
	public EAttribute getSpan_Prefix() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.sourcecritic.model.Span#getSuffix()
	 * @see #getSpan()
	 * @generated
	 */
	public EAttribute getSpan_Suffix() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Span#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor</em>'.
	 * @see org.sourcecritic.model.Span#getAnchor()
	 * @see #getSpan()
	 * @generated
	 */
	public EAttribute getSpan_Anchor() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Estimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Estimate</em>'.
	 * @see org.sourcecritic.model.Estimate
	 * @generated
	 */
	public EClass getEstimate() {
		return estimateEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.sourcecritic.model.Estimate#getLow()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Low() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.sourcecritic.model.Estimate#getHigh()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_High() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sourcecritic.model.Estimate#getUnit()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Unit() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.sourcecritic.model.Estimate#getWhat()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_What() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.sourcecritic.model.Estimate#getPopulation()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Population() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sourcecritic.model.Estimate#getPlace()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Place() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Estimate#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.sourcecritic.model.Estimate#getPeriod()
	 * @see #getEstimate()
	 * @generated
	 */
	public EReference getEstimate_Period() {
		return (EReference)estimateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.sourcecritic.model.Estimate#getBound()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Bound() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Estimate#getKind()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Kind() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getPer <em>Per</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per</em>'.
	 * @see org.sourcecritic.model.Estimate#getPer()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Per() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.sourcecritic.model.Estimate#getCue()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Cue() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getEstimatedBy <em>Estimated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Estimated By</em>'.
	 * @see org.sourcecritic.model.Estimate#getEstimatedBy()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_EstimatedBy() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Estimate#getEstimatedOn <em>Estimated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Estimated On</em>'.
	 * @see org.sourcecritic.model.Estimate#getEstimatedOn()
	 * @see #getEstimate()
	 * @generated
	 */
	public EReference getEstimate_EstimatedOn() {
		return (EReference)estimateEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Estimate#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.sourcecritic.model.Estimate#getBasis()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_Basis() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Estimate#getReadFields <em>Read Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Read Fields</em>'.
	 * @see org.sourcecritic.model.Estimate#getReadFields()
	 * @see #getEstimate()
	 * @generated
	 */
	public EAttribute getEstimate_ReadFields() {
		return (EAttribute)estimateEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.sourcecritic.model.Citation
	 * @generated
	 */
	public EClass getCitation() {
		return citationEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Citation#getKind()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Kind() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.sourcecritic.model.Citation#getStrength()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Strength() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sourcecritic.model.Citation#getFunction()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Function() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sourcecritic.model.Citation#getText()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Text() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getNoteSegment <em>Note Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note Segment</em>'.
	 * @see org.sourcecritic.model.Citation#getNoteSegment()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_NoteSegment() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getNoteLabel <em>Note Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note Label</em>'.
	 * @see org.sourcecritic.model.Citation#getNoteLabel()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_NoteLabel() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.sourcecritic.model.Citation#getAuthor()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Author() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.sourcecritic.model.Citation#getTitle()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Title() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.sourcecritic.model.Citation#getYear()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Year() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.sourcecritic.model.Citation#getPages()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Pages() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Citation#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Via</em>'.
	 * @see org.sourcecritic.model.Citation#getVia()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_Via() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Citation#getArchive <em>Archive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Archive</em>'.
	 * @see org.sourcecritic.model.Citation#getArchive()
	 * @see #getCitation()
	 * @generated
	 */
	public EReference getCitation_Archive() {
		return (EReference)citationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Citation#getReadFields <em>Read Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Read Fields</em>'.
	 * @see org.sourcecritic.model.Citation#getReadFields()
	 * @see #getCitation()
	 * @generated
	 */
	public EAttribute getCitation_ReadFields() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.ArchiveReference <em>Archive Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Archive Reference</em>'.
	 * @see org.sourcecritic.model.ArchiveReference
	 * @generated
	 */
	public EClass getArchiveReference() {
		return archiveReferenceEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getArchive <em>Archive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archive</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getArchive()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Archive() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getFond <em>Fond</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fond</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getFond()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Fond() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getOpis <em>Opis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opis</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getOpis()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Opis() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getDelo <em>Delo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delo</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getDelo()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Delo() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#getFolios <em>Folios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folios</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getFolios()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Folios() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ArchiveReference#isVerso <em>Verso</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verso</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#isVerso()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Verso() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.ArchiveReference#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Other</em>'.
	 * @see org.sourcecritic.model.ArchiveReference#getOther()
	 * @see #getArchiveReference()
	 * @generated
	 */
	public EAttribute getArchiveReference_Other() {
		return (EAttribute)archiveReferenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Polemic <em>Polemic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Polemic</em>'.
	 * @see org.sourcecritic.model.Polemic
	 * @generated
	 */
	public EClass getPolemic() {
		return polemicEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.sourcecritic.model.Polemic#getCue()
	 * @see #getPolemic()
	 * @generated
	 */
	public EAttribute getPolemic_Cue() {
		return (EAttribute)polemicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.sourcecritic.model.Polemic#getTarget()
	 * @see #getPolemic()
	 * @generated
	 */
	public EAttribute getPolemic_Target() {
		return (EAttribute)polemicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getTendency <em>Tendency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tendency</em>'.
	 * @see org.sourcecritic.model.Polemic#getTendency()
	 * @see #getPolemic()
	 * @generated
	 */
	public EAttribute getPolemic_Tendency() {
		return (EAttribute)polemicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Polemic#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.sourcecritic.model.Polemic#getTechnique()
	 * @see #getPolemic()
	 * @generated
	 */
	public EAttribute getPolemic_Technique() {
		return (EAttribute)polemicEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sourcecritic.model.Polemic#getReadFields <em>Read Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Read Fields</em>'.
	 * @see org.sourcecritic.model.Polemic#getReadFields()
	 * @see #getPolemic()
	 * @generated
	 */
	public EAttribute getPolemic_ReadFields() {
		return (EAttribute)polemicEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.ClaimReference <em>Claim Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim Reference</em>'.
	 * @see org.sourcecritic.model.ClaimReference
	 * @generated
	 */
	public EClass getClaimReference() {
		return claimReferenceEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ClaimReference#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.sourcecritic.model.ClaimReference#getDocument()
	 * @see #getClaimReference()
	 * @generated
	 */
	public EAttribute getClaimReference_Document() {
		return (EAttribute)claimReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ClaimReference#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.sourcecritic.model.ClaimReference#getAnnotator()
	 * @see #getClaimReference()
	 * @generated
	 */
	public EAttribute getClaimReference_Annotator() {
		return (EAttribute)claimReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.ClaimReference#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.ClaimReference#getId()
	 * @see #getClaimReference()
	 * @generated
	 */
	public EAttribute getClaimReference_Id() {
		return (EAttribute)claimReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.sourcecritic.model.Relation
	 * @generated
	 */
	public EClass getRelation() {
		return relationEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Relation#getId()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_Id() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Relation#getKind()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_Kind() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getManner <em>Manner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manner</em>'.
	 * @see org.sourcecritic.model.Relation#getManner()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_Manner() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getFidelity <em>Fidelity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fidelity</em>'.
	 * @see org.sourcecritic.model.Relation#getFidelity()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_Fidelity() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Relation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>From</em>'.
	 * @see org.sourcecritic.model.Relation#getFrom()
	 * @see #getRelation()
	 * @generated
	 */
	public EReference getRelation_From() {
		return (EReference)relationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Relation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>To</em>'.
	 * @see org.sourcecritic.model.Relation#getTo()
	 * @see #getRelation()
	 * @generated
	 */
	public EReference getRelation_To() {
		return (EReference)relationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.sourcecritic.model.Relation#getNote()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_Note() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Relation#getBy()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_By() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Relation#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Relation#getAt()
	 * @see #getRelation()
	 * @generated
	 */
	public EAttribute getRelation_At() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.QuestionCatalogue <em>Question Catalogue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question Catalogue</em>'.
	 * @see org.sourcecritic.model.QuestionCatalogue
	 * @generated
	 */
	public EClass getQuestionCatalogue() {
		return questionCatalogueEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.QuestionCatalogue#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.sourcecritic.model.QuestionCatalogue#getQuestions()
	 * @see #getQuestionCatalogue()
	 * @generated
	 */
	public EReference getQuestionCatalogue_Questions() {
		return (EReference)questionCatalogueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.sourcecritic.model.Question
	 * @generated
	 */
	public EClass getQuestion() {
		return questionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Question#getId()
	 * @see #getQuestion()
	 * @generated
	 */
	public EAttribute getQuestion_Id() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sourcecritic.model.Question#getName()
	 * @see #getQuestion()
	 * @generated
	 */
	public EAttribute getQuestion_Name() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.sourcecritic.model.Question#getDefinition()
	 * @see #getQuestion()
	 * @generated
	 */
	public EAttribute getQuestion_Definition() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.sourcecritic.model.Question#getPopulation()
	 * @see #getQuestion()
	 * @generated
	 */
	public EAttribute getQuestion_Population() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.sourcecritic.model.Question#getPlace()
	 * @see #getQuestion()
	 * @generated
	 */
	public EAttribute getQuestion_Place() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Question#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Period</em>'.
	 * @see org.sourcecritic.model.Question#getPeriod()
	 * @see #getQuestion()
	 * @generated
	 */
	public EReference getQuestion_Period() {
		return (EReference)questionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Question#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.sourcecritic.model.Question#getMeasure()
	 * @see #getQuestion()
	 * @generated
	 */
	public EAttribute getQuestion_Measure() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.sourcecritic.model.Membership
	 * @generated
	 */
	public EClass getMembership() {
		return membershipEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Membership#getId()
	 * @see #getMembership()
	 * @generated
	 */
	public EAttribute getMembership_Id() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.sourcecritic.model.Membership#getQuestion()
	 * @see #getMembership()
	 * @generated
	 */
	public EAttribute getMembership_Question() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sourcecritic.model.Membership#getAnnotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Annotation</em>'.
	 * @see org.sourcecritic.model.Membership#getAnnotation()
	 * @see #getMembership()
	 * @generated
	 */
	public EReference getMembership_Annotation() {
		return (EReference)membershipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.sourcecritic.model.Membership#getRole()
	 * @see #getMembership()
	 * @generated
	 */
	public EAttribute getMembership_Role() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sourcecritic.model.Membership#getReason()
	 * @see #getMembership()
	 * @generated
	 */
	public EAttribute getMembership_Reason() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Membership#getBy()
	 * @see #getMembership()
	 * @generated
	 */
	public EAttribute getMembership_By() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Membership#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Membership#getAt()
	 * @see #getMembership()
	 * @generated
	 */
	public EAttribute getMembership_At() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.sourcecritic.model.Finding
	 * @generated
	 */
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Finding#getId()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_Id() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Finding#getKind()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_Kind() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Finding#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>About</em>'.
	 * @see org.sourcecritic.model.Finding#getAbout()
	 * @see #getFinding()
	 * @generated
	 */
	public EReference getFinding_About() {
		return (EReference)findingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sourcecritic.model.Finding#getState()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_State() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sourcecritic.model.Finding#getReason()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_Reason() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Finding#getBy()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_By() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Finding#getAt()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_At() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Finding#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figures</em>'.
	 * @see org.sourcecritic.model.Finding#getFigures()
	 * @see #getFinding()
	 * @generated
	 */
	public EAttribute getFinding_Figures() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.sourcecritic.model.Comment
	 * @generated
	 */
	public EClass getComment() {
		return commentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Comment#getId()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_Id() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Comment#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>About</em>'.
	 * @see org.sourcecritic.model.Comment#getAbout()
	 * @see #getComment()
	 * @generated
	 */
	public EReference getComment_About() {
		return (EReference)commentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sourcecritic.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_Text() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Comment#getBy()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_By() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Comment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Comment#getAt()
	 * @see #getComment()
	 * @generated
	 */
	public EAttribute getComment_At() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.sourcecritic.model.Decision
	 * @generated
	 */
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Decision#getId()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_Id() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sourcecritic.model.Decision#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>About</em>'.
	 * @see org.sourcecritic.model.Decision#getAbout()
	 * @see #getDecision()
	 * @generated
	 */
	public EReference getDecision_About() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.sourcecritic.model.Decision#getVerdict()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_Verdict() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sourcecritic.model.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_Reason() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sourcecritic.model.Decision#getBy()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_By() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Decision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Decision#getAt()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_At() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Annotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotator</em>'.
	 * @see org.sourcecritic.model.Annotator
	 * @generated
	 */
	public EClass getAnnotator() {
		return annotatorEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.sourcecritic.model.Annotator#getUuid()
	 * @see #getAnnotator()
	 * @generated
	 */
	public EAttribute getAnnotator_Uuid() {
		return (EAttribute)annotatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getSlug <em>Slug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slug</em>'.
	 * @see org.sourcecritic.model.Annotator#getSlug()
	 * @see #getAnnotator()
	 * @generated
	 */
	public EAttribute getAnnotator_Slug() {
		return (EAttribute)annotatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.sourcecritic.model.Annotator#getDisplayName()
	 * @see #getAnnotator()
	 * @generated
	 */
	public EAttribute getAnnotator_DisplayName() {
		return (EAttribute)annotatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sourcecritic.model.Annotator#getKind()
	 * @see #getAnnotator()
	 * @generated
	 */
	public EAttribute getAnnotator_Kind() {
		return (EAttribute)annotatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Annotator#getRunBy <em>Run By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run By</em>'.
	 * @see org.sourcecritic.model.Annotator#getRunBy()
	 * @see #getAnnotator()
	 * @generated
	 */
	public EAttribute getAnnotator_RunBy() {
		return (EAttribute)annotatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.sourcecritic.model.Tombstone <em>Tombstone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tombstone</em>'.
	 * @see org.sourcecritic.model.Tombstone
	 * @generated
	 */
	public EClass getTombstone() {
		return tombstoneEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tombstone#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sourcecritic.model.Tombstone#getId()
	 * @see #getTombstone()
	 * @generated
	 */
	public EAttribute getTombstone_Id() {
		return (EAttribute)tombstoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sourcecritic.model.Tombstone#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.sourcecritic.model.Tombstone#getAt()
	 * @see #getTombstone()
	 * @generated
	 */
	public EAttribute getTombstone_At() {
		return (EAttribute)tombstoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.AnnotatorKind <em>Annotator Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotator Kind</em>'.
	 * @see org.sourcecritic.model.AnnotatorKind
	 * @generated
	 */
	public EEnum getAnnotatorKind() {
		return annotatorKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SetState <em>Set State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Set State</em>'.
	 * @see org.sourcecritic.model.SetState
	 * @generated
	 */
	public EEnum getSetState() {
		return setStateEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SegmentKind <em>Segment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Segment Kind</em>'.
	 * @see org.sourcecritic.model.SegmentKind
	 * @generated
	 */
	public EEnum getSegmentKind() {
		return segmentKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.AnchorState <em>Anchor State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor State</em>'.
	 * @see org.sourcecritic.model.AnchorState
	 * @generated
	 */
	public EEnum getAnchorState() {
		return anchorStateEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pattern</em>'.
	 * @see org.sourcecritic.model.Pattern
	 * @generated
	 */
	public EEnum getPattern() {
		return patternEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Voice <em>Voice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Voice</em>'.
	 * @see org.sourcecritic.model.Voice
	 * @generated
	 */
	public EEnum getVoice() {
		return voiceEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Stance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stance</em>'.
	 * @see org.sourcecritic.model.Stance
	 * @generated
	 */
	public EEnum getStance() {
		return stanceEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Certainty <em>Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certainty</em>'.
	 * @see org.sourcecritic.model.Certainty
	 * @generated
	 */
	public EEnum getCertainty() {
		return certaintyEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessment</em>'.
	 * @see org.sourcecritic.model.Assessment
	 * @generated
	 */
	public EEnum getAssessment() {
		return assessmentEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Bound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bound</em>'.
	 * @see org.sourcecritic.model.Bound
	 * @generated
	 */
	public EEnum getBound() {
		return boundEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.EstimateKind <em>Estimate Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Estimate Kind</em>'.
	 * @see org.sourcecritic.model.EstimateKind
	 * @generated
	 */
	public EEnum getEstimateKind() {
		return estimateKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Basis</em>'.
	 * @see org.sourcecritic.model.Basis
	 * @generated
	 */
	public EEnum getBasis() {
		return basisEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CitationKind <em>Citation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Kind</em>'.
	 * @see org.sourcecritic.model.CitationKind
	 * @generated
	 */
	public EEnum getCitationKind() {
		return citationKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CitationStrength <em>Citation Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Strength</em>'.
	 * @see org.sourcecritic.model.CitationStrength
	 * @generated
	 */
	public EEnum getCitationStrength() {
		return citationStrengthEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.CitationFunction <em>Citation Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Function</em>'.
	 * @see org.sourcecritic.model.CitationFunction
	 * @generated
	 */
	public EEnum getCitationFunction() {
		return citationFunctionEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.sourcecritic.model.RelationKind
	 * @generated
	 */
	public EEnum getRelationKind() {
		return relationKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Manner <em>Manner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Manner</em>'.
	 * @see org.sourcecritic.model.Manner
	 * @generated
	 */
	public EEnum getManner() {
		return mannerEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Fidelity <em>Fidelity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fidelity</em>'.
	 * @see org.sourcecritic.model.Fidelity
	 * @generated
	 */
	public EEnum getFidelity() {
		return fidelityEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure</em>'.
	 * @see org.sourcecritic.model.Measure
	 * @generated
	 */
	public EEnum getMeasure() {
		return measureEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.MembershipRole <em>Membership Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Membership Role</em>'.
	 * @see org.sourcecritic.model.MembershipRole
	 * @generated
	 */
	public EEnum getMembershipRole() {
		return membershipRoleEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.FindingState <em>Finding State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding State</em>'.
	 * @see org.sourcecritic.model.FindingState
	 * @generated
	 */
	public EEnum getFindingState() {
		return findingStateEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.sourcecritic.model.SourceKind
	 * @generated
	 */
	public EEnum getSourceKind() {
		return sourceKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.SourceNature <em>Source Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Nature</em>'.
	 * @see org.sourcecritic.model.SourceNature
	 * @generated
	 */
	public EEnum getSourceNature() {
		return sourceNatureEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Apparatus <em>Apparatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Apparatus</em>'.
	 * @see org.sourcecritic.model.Apparatus
	 * @generated
	 */
	public EEnum getApparatus() {
		return apparatusEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sourcecritic.model.Sharing <em>Sharing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sharing</em>'.
	 * @see org.sourcecritic.model.Sharing
	 * @generated
	 */
	public EEnum getSharing() {
		return sharingEEnum;
	}

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		corpusEClass = createEClass(CORPUS);
		createEAttribute(corpusEClass, CORPUS__ID);
		createEAttribute(corpusEClass, CORPUS__TITLE);
		createEAttribute(corpusEClass, CORPUS__FORMAT_VERSION);
		createEReference(corpusEClass, CORPUS__SETTINGS);
		createEAttribute(corpusEClass, CORPUS__DOCUMENTS);

		settingEClass = createEClass(SETTING);
		createEAttribute(settingEClass, SETTING__KEY);
		createEAttribute(settingEClass, SETTING__VALUE);

		sourceDocumentEClass = createEClass(SOURCE_DOCUMENT);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__ID);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__UUID);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__ORIGINAL);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__MEDIA_TYPE);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__TEXT_DIGEST);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__LENGTH);
		createEReference(sourceDocumentEClass, SOURCE_DOCUMENT__CARD);
		createEReference(sourceDocumentEClass, SOURCE_DOCUMENT__NUMBER_FORMAT);

		numberFormatEClass = createEClass(NUMBER_FORMAT);
		createEAttribute(numberFormatEClass, NUMBER_FORMAT__GROUP_SEPARATOR);
		createEAttribute(numberFormatEClass, NUMBER_FORMAT__DECIMAL_SEPARATOR);
		createEAttribute(numberFormatEClass, NUMBER_FORMAT__EVIDENCE);

		sourceCardEClass = createEClass(SOURCE_CARD);
		createEAttribute(sourceCardEClass, SOURCE_CARD__CSL_ITEM);
		createEReference(sourceCardEClass, SOURCE_CARD__WRITTEN_ON);
		createEAttribute(sourceCardEClass, SOURCE_CARD__DISTANCE);
		createEAttribute(sourceCardEClass, SOURCE_CARD__KIND);
		createEAttribute(sourceCardEClass, SOURCE_CARD__NATURE);
		createEAttribute(sourceCardEClass, SOURCE_CARD__GENRE);
		createEAttribute(sourceCardEClass, SOURCE_CARD__LANGUAGE);
		createEAttribute(sourceCardEClass, SOURCE_CARD__TENDENCY);
		createEAttribute(sourceCardEClass, SOURCE_CARD__APPARATUS);
		createEAttribute(sourceCardEClass, SOURCE_CARD__RIGHTS);
		createEAttribute(sourceCardEClass, SOURCE_CARD__MAY_SHARE);
		createEAttribute(sourceCardEClass, SOURCE_CARD__DEPENDS_ON);
		createEAttribute(sourceCardEClass, SOURCE_CARD__CRITICISM);

		dateExpressionEClass = createEClass(DATE_EXPRESSION);
		createEAttribute(dateExpressionEClass, DATE_EXPRESSION__EDTF);
		createEAttribute(dateExpressionEClass, DATE_EXPRESSION__ORIGINAL);
		createEAttribute(dateExpressionEClass, DATE_EXPRESSION__CALENDAR);

		periodEClass = createEClass(PERIOD);
		createEAttribute(periodEClass, PERIOD__FROM);
		createEAttribute(periodEClass, PERIOD__TO);
		createEAttribute(periodEClass, PERIOD__ORIGINAL);
		createEAttribute(periodEClass, PERIOD__CALENDAR);

		documentStructureEClass = createEClass(DOCUMENT_STRUCTURE);
		createEAttribute(documentStructureEClass, DOCUMENT_STRUCTURE__DOCUMENT);
		createEAttribute(documentStructureEClass, DOCUMENT_STRUCTURE__TEXT_DIGEST);
		createEReference(documentStructureEClass, DOCUMENT_STRUCTURE__SEGMENTS);

		segmentEClass = createEClass(SEGMENT);
		createEAttribute(segmentEClass, SEGMENT__ID);
		createEAttribute(segmentEClass, SEGMENT__KIND);
		createEReference(segmentEClass, SEGMENT__SPANS);
		createEAttribute(segmentEClass, SEGMENT__LABEL);
		createEAttribute(segmentEClass, SEGMENT__TARGET);
		createEReference(segmentEClass, SEGMENT__CELLS);

		tableCellEClass = createEClass(TABLE_CELL);
		createEAttribute(tableCellEClass, TABLE_CELL__ROW);
		createEAttribute(tableCellEClass, TABLE_CELL__COLUMN);
		createEAttribute(tableCellEClass, TABLE_CELL__START);
		createEAttribute(tableCellEClass, TABLE_CELL__END);
		createEAttribute(tableCellEClass, TABLE_CELL__ROW_HEADING);
		createEAttribute(tableCellEClass, TABLE_CELL__COLUMN_HEADING);
		createEAttribute(tableCellEClass, TABLE_CELL__TABLE_NOTE);

		codebookEClass = createEClass(CODEBOOK);
		createEReference(codebookEClass, CODEBOOK__TAGS);

		tagEClass = createEClass(TAG);
		createEAttribute(tagEClass, TAG__ID);
		createEAttribute(tagEClass, TAG__NAME);
		createEAttribute(tagEClass, TAG__KIND);
		createEAttribute(tagEClass, TAG__PARENT);
		createEAttribute(tagEClass, TAG__COLOUR);
		createEAttribute(tagEClass, TAG__PATTERN);
		createEAttribute(tagEClass, TAG__SLOT);
		createEAttribute(tagEClass, TAG__DESCRIPTION);
		createEAttribute(tagEClass, TAG__ATTRIBUTES);
		createEAttribute(tagEClass, TAG__RETIRED);
		createEAttribute(tagEClass, TAG__MERGED_INTO);

		annotationSetEClass = createEClass(ANNOTATION_SET);
		createEAttribute(annotationSetEClass, ANNOTATION_SET__DOCUMENT);
		createEAttribute(annotationSetEClass, ANNOTATION_SET__ANNOTATOR);
		createEAttribute(annotationSetEClass, ANNOTATION_SET__TEXT_DIGEST);
		createEAttribute(annotationSetEClass, ANNOTATION_SET__STATE);
		createEReference(annotationSetEClass, ANNOTATION_SET__ANNOTATIONS);
		createEReference(annotationSetEClass, ANNOTATION_SET__RELATIONS);
		createEReference(annotationSetEClass, ANNOTATION_SET__COMMENTS);
		createEReference(annotationSetEClass, ANNOTATION_SET__DECISIONS);
		createEReference(annotationSetEClass, ANNOTATION_SET__MEMBERSHIPS);
		createEReference(annotationSetEClass, ANNOTATION_SET__FINDINGS);
		createEReference(annotationSetEClass, ANNOTATION_SET__TOMBSTONES);

		annotationEClass = createEClass(ANNOTATION);
		createEAttribute(annotationEClass, ANNOTATION__ID);
		createEAttribute(annotationEClass, ANNOTATION__TAG);
		createEReference(annotationEClass, ANNOTATION__SPANS);
		createEAttribute(annotationEClass, ANNOTATION__SPEAKER);
		createEAttribute(annotationEClass, ANNOTATION__VOICE);
		createEAttribute(annotationEClass, ANNOTATION__STANCE);
		createEAttribute(annotationEClass, ANNOTATION__CERTAINTY);
		createEAttribute(annotationEClass, ANNOTATION__ASSESSMENT);
		createEAttribute(annotationEClass, ANNOTATION__ASSESSMENT_REASON);
		createEAttribute(annotationEClass, ANNOTATION__NOTE);
		createEAttribute(annotationEClass, ANNOTATION__CREATED);
		createEAttribute(annotationEClass, ANNOTATION__MODIFIED);
		createEReference(annotationEClass, ANNOTATION__ESTIMATE);
		createEReference(annotationEClass, ANNOTATION__CITATIONS);
		createEReference(annotationEClass, ANNOTATION__POLEMIC);

		spanEClass = createEClass(SPAN);
		createEAttribute(spanEClass, SPAN__START);
		createEAttribute(spanEClass, SPAN__END);
		createEAttribute(spanEClass, SPAN__QUOTE);
		createEAttribute(spanEClass, SPAN__PREFIX);
		createEAttribute(spanEClass, SPAN__SUFFIX);
		createEAttribute(spanEClass, SPAN__ANCHOR);

		estimateEClass = createEClass(ESTIMATE);
		createEAttribute(estimateEClass, ESTIMATE__LOW);
		createEAttribute(estimateEClass, ESTIMATE__HIGH);
		createEAttribute(estimateEClass, ESTIMATE__UNIT);
		createEAttribute(estimateEClass, ESTIMATE__WHAT);
		createEAttribute(estimateEClass, ESTIMATE__POPULATION);
		createEAttribute(estimateEClass, ESTIMATE__PLACE);
		createEReference(estimateEClass, ESTIMATE__PERIOD);
		createEAttribute(estimateEClass, ESTIMATE__BOUND);
		createEAttribute(estimateEClass, ESTIMATE__KIND);
		createEAttribute(estimateEClass, ESTIMATE__PER);
		createEAttribute(estimateEClass, ESTIMATE__CUE);
		createEAttribute(estimateEClass, ESTIMATE__ESTIMATED_BY);
		createEReference(estimateEClass, ESTIMATE__ESTIMATED_ON);
		createEAttribute(estimateEClass, ESTIMATE__BASIS);
		createEAttribute(estimateEClass, ESTIMATE__READ_FIELDS);

		citationEClass = createEClass(CITATION);
		createEAttribute(citationEClass, CITATION__KIND);
		createEAttribute(citationEClass, CITATION__STRENGTH);
		createEAttribute(citationEClass, CITATION__FUNCTION);
		createEAttribute(citationEClass, CITATION__TEXT);
		createEAttribute(citationEClass, CITATION__NOTE_SEGMENT);
		createEAttribute(citationEClass, CITATION__NOTE_LABEL);
		createEAttribute(citationEClass, CITATION__AUTHOR);
		createEAttribute(citationEClass, CITATION__TITLE);
		createEAttribute(citationEClass, CITATION__YEAR);
		createEAttribute(citationEClass, CITATION__PAGES);
		createEAttribute(citationEClass, CITATION__VIA);
		createEReference(citationEClass, CITATION__ARCHIVE);
		createEAttribute(citationEClass, CITATION__READ_FIELDS);

		archiveReferenceEClass = createEClass(ARCHIVE_REFERENCE);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__ARCHIVE);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__FOND);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__OPIS);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__DELO);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__FOLIOS);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__VERSO);
		createEAttribute(archiveReferenceEClass, ARCHIVE_REFERENCE__OTHER);

		polemicEClass = createEClass(POLEMIC);
		createEAttribute(polemicEClass, POLEMIC__CUE);
		createEAttribute(polemicEClass, POLEMIC__TARGET);
		createEAttribute(polemicEClass, POLEMIC__TENDENCY);
		createEAttribute(polemicEClass, POLEMIC__TECHNIQUE);
		createEAttribute(polemicEClass, POLEMIC__READ_FIELDS);

		claimReferenceEClass = createEClass(CLAIM_REFERENCE);
		createEAttribute(claimReferenceEClass, CLAIM_REFERENCE__DOCUMENT);
		createEAttribute(claimReferenceEClass, CLAIM_REFERENCE__ANNOTATOR);
		createEAttribute(claimReferenceEClass, CLAIM_REFERENCE__ID);

		relationEClass = createEClass(RELATION);
		createEAttribute(relationEClass, RELATION__ID);
		createEAttribute(relationEClass, RELATION__KIND);
		createEAttribute(relationEClass, RELATION__MANNER);
		createEAttribute(relationEClass, RELATION__FIDELITY);
		createEReference(relationEClass, RELATION__FROM);
		createEReference(relationEClass, RELATION__TO);
		createEAttribute(relationEClass, RELATION__NOTE);
		createEAttribute(relationEClass, RELATION__BY);
		createEAttribute(relationEClass, RELATION__AT);

		questionCatalogueEClass = createEClass(QUESTION_CATALOGUE);
		createEReference(questionCatalogueEClass, QUESTION_CATALOGUE__QUESTIONS);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__ID);
		createEAttribute(questionEClass, QUESTION__NAME);
		createEAttribute(questionEClass, QUESTION__DEFINITION);
		createEAttribute(questionEClass, QUESTION__POPULATION);
		createEAttribute(questionEClass, QUESTION__PLACE);
		createEReference(questionEClass, QUESTION__PERIOD);
		createEAttribute(questionEClass, QUESTION__MEASURE);

		membershipEClass = createEClass(MEMBERSHIP);
		createEAttribute(membershipEClass, MEMBERSHIP__ID);
		createEAttribute(membershipEClass, MEMBERSHIP__QUESTION);
		createEReference(membershipEClass, MEMBERSHIP__ANNOTATION);
		createEAttribute(membershipEClass, MEMBERSHIP__ROLE);
		createEAttribute(membershipEClass, MEMBERSHIP__REASON);
		createEAttribute(membershipEClass, MEMBERSHIP__BY);
		createEAttribute(membershipEClass, MEMBERSHIP__AT);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__ID);
		createEAttribute(findingEClass, FINDING__KIND);
		createEReference(findingEClass, FINDING__ABOUT);
		createEAttribute(findingEClass, FINDING__STATE);
		createEAttribute(findingEClass, FINDING__REASON);
		createEAttribute(findingEClass, FINDING__BY);
		createEAttribute(findingEClass, FINDING__AT);
		createEAttribute(findingEClass, FINDING__FIGURES);

		commentEClass = createEClass(COMMENT);
		createEAttribute(commentEClass, COMMENT__ID);
		createEReference(commentEClass, COMMENT__ABOUT);
		createEAttribute(commentEClass, COMMENT__TEXT);
		createEAttribute(commentEClass, COMMENT__BY);
		createEAttribute(commentEClass, COMMENT__AT);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__ID);
		createEReference(decisionEClass, DECISION__ABOUT);
		createEAttribute(decisionEClass, DECISION__VERDICT);
		createEAttribute(decisionEClass, DECISION__REASON);
		createEAttribute(decisionEClass, DECISION__BY);
		createEAttribute(decisionEClass, DECISION__AT);

		annotatorEClass = createEClass(ANNOTATOR);
		createEAttribute(annotatorEClass, ANNOTATOR__UUID);
		createEAttribute(annotatorEClass, ANNOTATOR__SLUG);
		createEAttribute(annotatorEClass, ANNOTATOR__DISPLAY_NAME);
		createEAttribute(annotatorEClass, ANNOTATOR__KIND);
		createEAttribute(annotatorEClass, ANNOTATOR__RUN_BY);

		tombstoneEClass = createEClass(TOMBSTONE);
		createEAttribute(tombstoneEClass, TOMBSTONE__ID);
		createEAttribute(tombstoneEClass, TOMBSTONE__AT);

		// Create enums
		annotatorKindEEnum = createEEnum(ANNOTATOR_KIND);
		setStateEEnum = createEEnum(SET_STATE);
		segmentKindEEnum = createEEnum(SEGMENT_KIND);
		anchorStateEEnum = createEEnum(ANCHOR_STATE);
		patternEEnum = createEEnum(PATTERN);
		voiceEEnum = createEEnum(VOICE);
		stanceEEnum = createEEnum(STANCE);
		certaintyEEnum = createEEnum(CERTAINTY);
		assessmentEEnum = createEEnum(ASSESSMENT);
		boundEEnum = createEEnum(BOUND);
		estimateKindEEnum = createEEnum(ESTIMATE_KIND);
		basisEEnum = createEEnum(BASIS);
		citationKindEEnum = createEEnum(CITATION_KIND);
		citationStrengthEEnum = createEEnum(CITATION_STRENGTH);
		citationFunctionEEnum = createEEnum(CITATION_FUNCTION);
		relationKindEEnum = createEEnum(RELATION_KIND);
		mannerEEnum = createEEnum(MANNER);
		fidelityEEnum = createEEnum(FIDELITY);
		measureEEnum = createEEnum(MEASURE);
		membershipRoleEEnum = createEEnum(MEMBERSHIP_ROLE);
		findingStateEEnum = createEEnum(FINDING_STATE);
		sourceKindEEnum = createEEnum(SOURCE_KIND);
		sourceNatureEEnum = createEEnum(SOURCE_NATURE);
		apparatusEEnum = createEEnum(APPARATUS);
		sharingEEnum = createEEnum(SHARING);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(corpusEClass, Corpus.class, "Corpus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCorpus_Id(), ecorePackage.getEString(), "id", null, 0, 1, Corpus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorpus_Title(), ecorePackage.getEString(), "title", null, 0, 1, Corpus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorpus_FormatVersion(), ecorePackage.getEString(), "formatVersion", null, 0, 1, Corpus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCorpus_Settings(), this.getSetting(), null, "settings", null, 0, -1, Corpus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorpus_Documents(), ecorePackage.getEString(), "documents", null, 0, -1, Corpus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingEClass, Setting.class, "Setting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSetting_Key(), ecorePackage.getEString(), "key", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Value(), ecorePackage.getEString(), "value", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceDocumentEClass, SourceDocument.class, "SourceDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceDocument_Id(), ecorePackage.getEString(), "id", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Original(), ecorePackage.getEString(), "original", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_TextDigest(), ecorePackage.getEString(), "textDigest", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Length(), ecorePackage.getEInt(), "length", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceDocument_Card(), this.getSourceCard(), null, "card", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceDocument_NumberFormat(), this.getNumberFormat(), null, "numberFormat", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numberFormatEClass, NumberFormat.class, "NumberFormat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumberFormat_GroupSeparator(), ecorePackage.getEString(), "groupSeparator", null, 0, 1, NumberFormat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberFormat_DecimalSeparator(), ecorePackage.getEString(), "decimalSeparator", null, 0, 1, NumberFormat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberFormat_Evidence(), ecorePackage.getEString(), "evidence", null, 0, -1, NumberFormat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceCardEClass, SourceCard.class, "SourceCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceCard_CslItem(), ecorePackage.getEString(), "cslItem", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceCard_WrittenOn(), this.getDateExpression(), null, "writtenOn", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Distance(), ecorePackage.getEString(), "distance", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Kind(), this.getSourceKind(), "kind", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Nature(), this.getSourceNature(), "nature", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Genre(), ecorePackage.getEString(), "genre", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Language(), ecorePackage.getEString(), "language", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Tendency(), ecorePackage.getEString(), "tendency", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Apparatus(), this.getApparatus(), "apparatus", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Rights(), ecorePackage.getEString(), "rights", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_MayShare(), this.getSharing(), "mayShare", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_DependsOn(), ecorePackage.getEString(), "dependsOn", null, 0, -1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceCard_Criticism(), ecorePackage.getEString(), "criticism", null, 0, 1, SourceCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dateExpressionEClass, DateExpression.class, "DateExpression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDateExpression_Edtf(), ecorePackage.getEString(), "edtf", null, 0, 1, DateExpression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDateExpression_Original(), ecorePackage.getEString(), "original", null, 0, 1, DateExpression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDateExpression_Calendar(), ecorePackage.getEString(), "calendar", null, 0, 1, DateExpression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(periodEClass, Period.class, "Period", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPeriod_From(), ecorePackage.getEString(), "from", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeriod_To(), ecorePackage.getEString(), "to", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeriod_Original(), ecorePackage.getEString(), "original", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeriod_Calendar(), ecorePackage.getEString(), "calendar", null, 0, 1, Period.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentStructureEClass, DocumentStructure.class, "DocumentStructure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentStructure_Document(), ecorePackage.getEString(), "document", null, 0, 1, DocumentStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentStructure_TextDigest(), ecorePackage.getEString(), "textDigest", null, 0, 1, DocumentStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentStructure_Segments(), this.getSegment(), null, "segments", null, 0, -1, DocumentStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentEClass, Segment.class, "Segment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSegment_Id(), ecorePackage.getEString(), "id", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Kind(), this.getSegmentKind(), "kind", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_Spans(), this.getSpan(), null, "spans", null, 0, -1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Label(), ecorePackage.getEString(), "label", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Target(), ecorePackage.getEString(), "target", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_Cells(), this.getTableCell(), null, "cells", null, 0, -1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableCellEClass, TableCell.class, "TableCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableCell_Row(), ecorePackage.getEInt(), "row", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_Column(), ecorePackage.getEInt(), "column", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_Start(), ecorePackage.getEInt(), "start", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_End(), ecorePackage.getEInt(), "end", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_RowHeading(), ecorePackage.getEString(), "rowHeading", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_ColumnHeading(), ecorePackage.getEString(), "columnHeading", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_TableNote(), ecorePackage.getEString(), "tableNote", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codebookEClass, Codebook.class, "Codebook", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCodebook_Tags(), this.getTag(), null, "tags", null, 0, -1, Codebook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTag_Id(), ecorePackage.getEString(), "id", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Name(), ecorePackage.getEString(), "name", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Pattern(), this.getPattern(), "pattern", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Slot(), ecorePackage.getEInt(), "slot", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Description(), ecorePackage.getEString(), "description", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Attributes(), ecorePackage.getEString(), "attributes", null, 0, -1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTag_MergedInto(), ecorePackage.getEString(), "mergedInto", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annotationSetEClass, AnnotationSet.class, "AnnotationSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnotationSet_Document(), ecorePackage.getEString(), "document", null, 0, 1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationSet_Annotator(), ecorePackage.getEString(), "annotator", null, 0, 1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationSet_TextDigest(), ecorePackage.getEString(), "textDigest", null, 0, 1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationSet_State(), this.getSetState(), "state", null, 0, 1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Annotations(), this.getAnnotation(), null, "annotations", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Relations(), this.getRelation(), null, "relations", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Comments(), this.getComment(), null, "comments", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Memberships(), this.getMembership(), null, "memberships", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Findings(), this.getFinding(), null, "findings", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationSet_Tombstones(), this.getTombstone(), null, "tombstones", null, 0, -1, AnnotationSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annotationEClass, Annotation.class, "Annotation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnotation_Id(), ecorePackage.getEString(), "id", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Tag(), ecorePackage.getEString(), "tag", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Spans(), this.getSpan(), null, "spans", null, 0, -1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Speaker(), ecorePackage.getEString(), "speaker", null, 0, -1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Voice(), this.getVoice(), "voice", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Stance(), this.getStance(), "stance", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Certainty(), this.getCertainty(), "certainty", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Assessment(), this.getAssessment(), "assessment", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_AssessmentReason(), ecorePackage.getEString(), "assessmentReason", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Note(), ecorePackage.getEString(), "note", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Created(), this.getInstant(), "created", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Modified(), this.getInstant(), "modified", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Estimate(), this.getEstimate(), null, "estimate", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Citations(), this.getCitation(), null, "citations", null, 0, -1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Polemic(), this.getPolemic(), null, "polemic", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spanEClass, Span.class, "Span", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpan_Start(), ecorePackage.getEInt(), "start", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_End(), ecorePackage.getEInt(), "end", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_Suffix(), ecorePackage.getEString(), "suffix", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_Anchor(), this.getAnchorState(), "anchor", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(estimateEClass, Estimate.class, "Estimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEstimate_Low(), ecorePackage.getEBigDecimal(), "low", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_High(), ecorePackage.getEBigDecimal(), "high", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_What(), ecorePackage.getEString(), "what", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Population(), ecorePackage.getEString(), "population", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Place(), ecorePackage.getEString(), "place", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstimate_Period(), this.getPeriod(), null, "period", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Bound(), this.getBound(), "bound", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Kind(), this.getEstimateKind(), "kind", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Per(), ecorePackage.getEString(), "per", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Cue(), ecorePackage.getEString(), "cue", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_EstimatedBy(), ecorePackage.getEString(), "estimatedBy", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEstimate_EstimatedOn(), this.getDateExpression(), null, "estimatedOn", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_Basis(), this.getBasis(), "basis", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEstimate_ReadFields(), ecorePackage.getEString(), "readFields", null, 0, -1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCitation_Kind(), this.getCitationKind(), "kind", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Strength(), this.getCitationStrength(), "strength", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Function(), this.getCitationFunction(), "function", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Text(), ecorePackage.getEString(), "text", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_NoteSegment(), ecorePackage.getEString(), "noteSegment", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_NoteLabel(), ecorePackage.getEString(), "noteLabel", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Author(), ecorePackage.getEString(), "author", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Title(), ecorePackage.getEString(), "title", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Year(), ecorePackage.getEString(), "year", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Pages(), ecorePackage.getEString(), "pages", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Via(), ecorePackage.getEString(), "via", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCitation_Archive(), this.getArchiveReference(), null, "archive", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_ReadFields(), ecorePackage.getEString(), "readFields", null, 0, -1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(archiveReferenceEClass, ArchiveReference.class, "ArchiveReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArchiveReference_Archive(), ecorePackage.getEString(), "archive", null, 0, 1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveReference_Fond(), ecorePackage.getEString(), "fond", null, 0, 1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveReference_Opis(), ecorePackage.getEString(), "opis", null, 0, 1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveReference_Delo(), ecorePackage.getEString(), "delo", null, 0, 1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveReference_Folios(), ecorePackage.getEString(), "folios", null, 0, 1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveReference_Verso(), ecorePackage.getEBoolean(), "verso", null, 0, 1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveReference_Other(), ecorePackage.getEString(), "other", null, 0, -1, ArchiveReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(polemicEClass, Polemic.class, "Polemic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolemic_Cue(), ecorePackage.getEString(), "cue", null, 0, 1, Polemic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolemic_Target(), ecorePackage.getEString(), "target", null, 0, 1, Polemic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolemic_Tendency(), ecorePackage.getEString(), "tendency", null, 0, 1, Polemic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolemic_Technique(), ecorePackage.getEString(), "technique", null, 0, 1, Polemic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolemic_ReadFields(), ecorePackage.getEString(), "readFields", null, 0, -1, Polemic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(claimReferenceEClass, ClaimReference.class, "ClaimReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClaimReference_Document(), ecorePackage.getEString(), "document", null, 0, 1, ClaimReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaimReference_Annotator(), ecorePackage.getEString(), "annotator", null, 0, 1, ClaimReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaimReference_Id(), ecorePackage.getEString(), "id", null, 0, 1, ClaimReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationEClass, Relation.class, "Relation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelation_Id(), ecorePackage.getEString(), "id", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Kind(), this.getRelationKind(), "kind", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Manner(), this.getManner(), "manner", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Fidelity(), this.getFidelity(), "fidelity", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_From(), this.getClaimReference(), null, "from", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelation_To(), this.getClaimReference(), null, "to", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Note(), ecorePackage.getEString(), "note", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_By(), ecorePackage.getEString(), "by", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_At(), this.getInstant(), "at", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionCatalogueEClass, QuestionCatalogue.class, "QuestionCatalogue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQuestionCatalogue_Questions(), this.getQuestion(), null, "questions", null, 0, -1, QuestionCatalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionEClass, Question.class, "Question", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestion_Id(), ecorePackage.getEString(), "id", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Name(), ecorePackage.getEString(), "name", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Definition(), ecorePackage.getEString(), "definition", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Population(), ecorePackage.getEString(), "population", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Place(), ecorePackage.getEString(), "place", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Period(), this.getPeriod(), null, "period", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Measure(), this.getMeasure(), "measure", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(membershipEClass, Membership.class, "Membership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMembership_Id(), ecorePackage.getEString(), "id", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Question(), ecorePackage.getEString(), "question", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMembership_Annotation(), this.getClaimReference(), null, "annotation", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Role(), this.getMembershipRole(), "role", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_By(), ecorePackage.getEString(), "by", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_At(), this.getInstant(), "at", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinding_Id(), ecorePackage.getEString(), "id", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_About(), this.getClaimReference(), null, "about", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_State(), this.getFindingState(), "state", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_By(), ecorePackage.getEString(), "by", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_At(), this.getInstant(), "at", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Figures(), ecorePackage.getEString(), "figures", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commentEClass, Comment.class, "Comment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComment_Id(), ecorePackage.getEString(), "id", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComment_About(), this.getClaimReference(), null, "about", null, 0, -1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Text(), ecorePackage.getEString(), "text", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_By(), ecorePackage.getEString(), "by", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_At(), this.getInstant(), "at", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Id(), ecorePackage.getEString(), "id", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_About(), this.getClaimReference(), null, "about", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Verdict(), ecorePackage.getEString(), "verdict", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_By(), ecorePackage.getEString(), "by", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_At(), this.getInstant(), "at", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annotatorEClass, Annotator.class, "Annotator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnotator_Uuid(), ecorePackage.getEString(), "uuid", null, 0, 1, Annotator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotator_Slug(), ecorePackage.getEString(), "slug", null, 0, 1, Annotator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotator_DisplayName(), ecorePackage.getEString(), "displayName", null, 0, 1, Annotator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotator_Kind(), this.getAnnotatorKind(), "kind", null, 0, 1, Annotator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotator_RunBy(), ecorePackage.getEString(), "runBy", null, 0, 1, Annotator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tombstoneEClass, Tombstone.class, "Tombstone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTombstone_Id(), ecorePackage.getEString(), "id", null, 0, 1, Tombstone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTombstone_At(), this.getInstant(), "at", null, 0, 1, Tombstone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(annotatorKindEEnum, AnnotatorKind.class, "AnnotatorKind");
		addEEnumLiteral(annotatorKindEEnum, AnnotatorKind.PERSON);
		addEEnumLiteral(annotatorKindEEnum, AnnotatorKind.DETECTOR);
		addEEnumLiteral(annotatorKindEEnum, AnnotatorKind.ADJUDICATED);

		initEEnum(setStateEEnum, SetState.class, "SetState");
		addEEnumLiteral(setStateEEnum, SetState.IN_PROGRESS);
		addEEnumLiteral(setStateEEnum, SetState.COMPLETE);

		initEEnum(segmentKindEEnum, SegmentKind.class, "SegmentKind");
		addEEnumLiteral(segmentKindEEnum, SegmentKind.PARAGRAPH);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.HEADING);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.NOTE);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.NOTE_MARKER);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.TABLE);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.BLOCK_QUOTATION);
		addEEnumLiteral(segmentKindEEnum, SegmentKind.PAGE_BREAK);

		initEEnum(anchorStateEEnum, AnchorState.class, "AnchorState");
		addEEnumLiteral(anchorStateEEnum, AnchorState.EXACT);
		addEEnumLiteral(anchorStateEEnum, AnchorState.MOVED);
		addEEnumLiteral(anchorStateEEnum, AnchorState.DOUBTFUL);
		addEEnumLiteral(anchorStateEEnum, AnchorState.ORPHANED);

		initEEnum(patternEEnum, Pattern.class, "Pattern");
		addEEnumLiteral(patternEEnum, Pattern.SOLID);
		addEEnumLiteral(patternEEnum, Pattern.DASHED);
		addEEnumLiteral(patternEEnum, Pattern.DOTTED);
		addEEnumLiteral(patternEEnum, Pattern.DOUBLE);
		addEEnumLiteral(patternEEnum, Pattern.WAVY);

		initEEnum(voiceEEnum, Voice.class, "Voice");
		addEEnumLiteral(voiceEEnum, Voice.UNSPECIFIED);
		addEEnumLiteral(voiceEEnum, Voice.AUTHOR);
		addEEnumLiteral(voiceEEnum, Voice.QUOTED);
		addEEnumLiteral(voiceEEnum, Voice.REPORTED);
		addEEnumLiteral(voiceEEnum, Voice.TESTIMONY);
		addEEnumLiteral(voiceEEnum, Voice.ASCRIBED);

		initEEnum(stanceEEnum, Stance.class, "Stance");
		addEEnumLiteral(stanceEEnum, Stance.UNSPECIFIED);
		addEEnumLiteral(stanceEEnum, Stance.ASSERTS);
		addEEnumLiteral(stanceEEnum, Stance.REPORTS);
		addEEnumLiteral(stanceEEnum, Stance.DISTANCES);
		addEEnumLiteral(stanceEEnum, Stance.REJECTS);
		addEEnumLiteral(stanceEEnum, Stance.IRONIC);

		initEEnum(certaintyEEnum, Certainty.class, "Certainty");
		addEEnumLiteral(certaintyEEnum, Certainty.UNSPECIFIED);
		addEEnumLiteral(certaintyEEnum, Certainty.LOW);
		addEEnumLiteral(certaintyEEnum, Certainty.MEDIUM);
		addEEnumLiteral(certaintyEEnum, Certainty.HIGH);

		initEEnum(assessmentEEnum, Assessment.class, "Assessment");
		addEEnumLiteral(assessmentEEnum, Assessment.UNSPECIFIED);
		addEEnumLiteral(assessmentEEnum, Assessment.ACCEPTED);
		addEEnumLiteral(assessmentEEnum, Assessment.DOUBTFUL);
		addEEnumLiteral(assessmentEEnum, Assessment.REJECTED);
		addEEnumLiteral(assessmentEEnum, Assessment.UNDECIDED);

		initEEnum(boundEEnum, Bound.class, "Bound");
		addEEnumLiteral(boundEEnum, Bound.UNSPECIFIED);
		addEEnumLiteral(boundEEnum, Bound.EXACT);
		addEEnumLiteral(boundEEnum, Bound.RANGE);
		addEEnumLiteral(boundEEnum, Bound.AT_LEAST);
		addEEnumLiteral(boundEEnum, Bound.AT_MOST);
		addEEnumLiteral(boundEEnum, Bound.APPROXIMATE);
		addEEnumLiteral(boundEEnum, Bound.VAGUE);

		initEEnum(estimateKindEEnum, EstimateKind.class, "EstimateKind");
		addEEnumLiteral(estimateKindEEnum, EstimateKind.UNSPECIFIED);
		addEEnumLiteral(estimateKindEEnum, EstimateKind.COUNT);
		addEEnumLiteral(estimateKindEEnum, EstimateKind.SHARE);
		addEEnumLiteral(estimateKindEEnum, EstimateKind.RATE);
		addEEnumLiteral(estimateKindEEnum, EstimateKind.CHANGE);
		addEEnumLiteral(estimateKindEEnum, EstimateKind.DATE);
		addEEnumLiteral(estimateKindEEnum, EstimateKind.DURATION);

		initEEnum(basisEEnum, Basis.class, "Basis");
		addEEnumLiteral(basisEEnum, Basis.UNSPECIFIED);
		addEEnumLiteral(basisEEnum, Basis.RECORDS);
		addEEnumLiteral(basisEEnum, Basis.EXTRAPOLATION);
		addEEnumLiteral(basisEEnum, Basis.TESTIMONY);
		addEEnumLiteral(basisEEnum, Basis.NONE_GIVEN);

		initEEnum(citationKindEEnum, CitationKind.class, "CitationKind");
		addEEnumLiteral(citationKindEEnum, CitationKind.UNSPECIFIED);
		addEEnumLiteral(citationKindEEnum, CitationKind.ARCHIVE);
		addEEnumLiteral(citationKindEEnum, CitationKind.PUBLICATION);
		addEEnumLiteral(citationKindEEnum, CitationKind.LEGAL_ACT);
		addEEnumLiteral(citationKindEEnum, CitationKind.REPORT);
		addEEnumLiteral(citationKindEEnum, CitationKind.TESTIMONY);
		addEEnumLiteral(citationKindEEnum, CitationKind.DATA);
		addEEnumLiteral(citationKindEEnum, CitationKind.PERSONAL);
		addEEnumLiteral(citationKindEEnum, CitationKind.INTERNAL);
		addEEnumLiteral(citationKindEEnum, CitationKind.WEB);

		initEEnum(citationStrengthEEnum, CitationStrength.class, "CitationStrength");
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.UNSPECIFIED);
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.FULL);
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.SHORT);
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.PARTIAL);
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.VAGUE);
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.ANONYMOUS);
		addEEnumLiteral(citationStrengthEEnum, CitationStrength.NONE);

		initEEnum(citationFunctionEEnum, CitationFunction.class, "CitationFunction");
		addEEnumLiteral(citationFunctionEEnum, CitationFunction.UNSPECIFIED);
		addEEnumLiteral(citationFunctionEEnum, CitationFunction.SUPPORTS);
		addEEnumLiteral(citationFunctionEEnum, CitationFunction.BACKGROUND);
		addEEnumLiteral(citationFunctionEEnum, CitationFunction.DISPUTES);

		initEEnum(relationKindEEnum, RelationKind.class, "RelationKind");
		addEEnumLiteral(relationKindEEnum, RelationKind.DEPENDS_ON);
		addEEnumLiteral(relationKindEEnum, RelationKind.DISPUTES);
		addEEnumLiteral(relationKindEEnum, RelationKind.AGREES);
		addEEnumLiteral(relationKindEEnum, RelationKind.CONFLICTS);
		addEEnumLiteral(relationKindEEnum, RelationKind.INCLUDES);

		initEEnum(mannerEEnum, Manner.class, "Manner");
		addEEnumLiteral(mannerEEnum, Manner.UNSPECIFIED);
		addEEnumLiteral(mannerEEnum, Manner.QUOTES);
		addEEnumLiteral(mannerEEnum, Manner.PARAPHRASES);
		addEEnumLiteral(mannerEEnum, Manner.TRANSLATES);
		addEEnumLiteral(mannerEEnum, Manner.COMPUTES);
		addEEnumLiteral(mannerEEnum, Manner.COPIES);

		initEEnum(fidelityEEnum, Fidelity.class, "Fidelity");
		addEEnumLiteral(fidelityEEnum, Fidelity.UNSPECIFIED);
		addEEnumLiteral(fidelityEEnum, Fidelity.FAITHFUL);
		addEEnumLiteral(fidelityEEnum, Fidelity.ALTERED);
		addEEnumLiteral(fidelityEEnum, Fidelity.UNCHECKED);

		initEEnum(measureEEnum, Measure.class, "Measure");
		addEEnumLiteral(measureEEnum, Measure.UNSPECIFIED);
		addEEnumLiteral(measureEEnum, Measure.STOCK);
		addEEnumLiteral(measureEEnum, Measure.FLOW);
		addEEnumLiteral(measureEEnum, Measure.RATE);
		addEEnumLiteral(measureEEnum, Measure.SHARE);

		initEEnum(membershipRoleEEnum, MembershipRole.class, "MembershipRole");
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.MEMBER);
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.PART);
		addEEnumLiteral(membershipRoleEEnum, MembershipRole.OTHER_THING);

		initEEnum(findingStateEEnum, FindingState.class, "FindingState");
		addEEnumLiteral(findingStateEEnum, FindingState.OPEN);
		addEEnumLiteral(findingStateEEnum, FindingState.EXPLAINED);
		addEEnumLiteral(findingStateEEnum, FindingState.REAL);

		initEEnum(sourceKindEEnum, SourceKind.class, "SourceKind");
		addEEnumLiteral(sourceKindEEnum, SourceKind.UNSPECIFIED);
		addEEnumLiteral(sourceKindEEnum, SourceKind.PRIMARY);
		addEEnumLiteral(sourceKindEEnum, SourceKind.SECONDARY);
		addEEnumLiteral(sourceKindEEnum, SourceKind.TERTIARY);

		initEEnum(sourceNatureEEnum, SourceNature.class, "SourceNature");
		addEEnumLiteral(sourceNatureEEnum, SourceNature.UNSPECIFIED);
		addEEnumLiteral(sourceNatureEEnum, SourceNature.RELIC);
		addEEnumLiteral(sourceNatureEEnum, SourceNature.NARRATIVE);

		initEEnum(apparatusEEnum, Apparatus.class, "Apparatus");
		addEEnumLiteral(apparatusEEnum, Apparatus.UNKNOWN);
		addEEnumLiteral(apparatusEEnum, Apparatus.COMPLETE);
		addEEnumLiteral(apparatusEEnum, Apparatus.PARTIAL);
		addEEnumLiteral(apparatusEEnum, Apparatus.STRIPPED);
		addEEnumLiteral(apparatusEEnum, Apparatus.NONE);

		initEEnum(sharingEEnum, Sharing.class, "Sharing");
		addEEnumLiteral(sharingEEnum, Sharing.UNSPECIFIED);
		addEEnumLiteral(sharingEEnum, Sharing.ALLOWED);
		addEEnumLiteral(sharingEEnum, Sharing.NOT_ALLOWED);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

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
	public interface Literals {
		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CorpusImpl <em>Corpus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CorpusImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCorpus()
		 * @generated
		 */
		public static final EClass CORPUS = eINSTANCE.getCorpus();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CORPUS__ID = eINSTANCE.getCorpus_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CORPUS__TITLE = eINSTANCE.getCorpus_Title();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CORPUS__FORMAT_VERSION = eINSTANCE.getCorpus_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CORPUS__SETTINGS = eINSTANCE.getCorpus_Settings();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CORPUS__DOCUMENTS = eINSTANCE.getCorpus_Documents();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SettingImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetting()
		 * @generated
		 */
		public static final EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SETTING__KEY = eINSTANCE.getSetting_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SourceDocumentImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceDocument()
		 * @generated
		 */
		public static final EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__ID = eINSTANCE.getSourceDocument_Id();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__UUID = eINSTANCE.getSourceDocument_Uuid();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__ORIGINAL = eINSTANCE.getSourceDocument_Original();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__MEDIA_TYPE = eINSTANCE.getSourceDocument_MediaType();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__TEXT_DIGEST = eINSTANCE.getSourceDocument_TextDigest();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_DOCUMENT__LENGTH = eINSTANCE.getSourceDocument_Length();

		/**
		 * The meta object literal for the '<em><b>Card</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SOURCE_DOCUMENT__CARD = eINSTANCE.getSourceDocument_Card();

		/**
		 * The meta object literal for the '<em><b>Number Format</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SOURCE_DOCUMENT__NUMBER_FORMAT = eINSTANCE.getSourceDocument_NumberFormat();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.NumberFormatImpl <em>Number Format</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.NumberFormatImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getNumberFormat()
		 * @generated
		 */
		public static final EClass NUMBER_FORMAT = eINSTANCE.getNumberFormat();

		/**
		 * The meta object literal for the '<em><b>Group Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NUMBER_FORMAT__GROUP_SEPARATOR = eINSTANCE.getNumberFormat_GroupSeparator();

		/**
		 * The meta object literal for the '<em><b>Decimal Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NUMBER_FORMAT__DECIMAL_SEPARATOR = eINSTANCE.getNumberFormat_DecimalSeparator();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NUMBER_FORMAT__EVIDENCE = eINSTANCE.getNumberFormat_Evidence();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SourceCardImpl <em>Source Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SourceCardImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceCard()
		 * @generated
		 */
		public static final EClass SOURCE_CARD = eINSTANCE.getSourceCard();

		/**
		 * The meta object literal for the '<em><b>Csl Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__CSL_ITEM = eINSTANCE.getSourceCard_CslItem();

		/**
		 * The meta object literal for the '<em><b>Written On</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SOURCE_CARD__WRITTEN_ON = eINSTANCE.getSourceCard_WrittenOn();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__DISTANCE = eINSTANCE.getSourceCard_Distance();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__KIND = eINSTANCE.getSourceCard_Kind();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__NATURE = eINSTANCE.getSourceCard_Nature();

		/**
		 * The meta object literal for the '<em><b>Genre</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__GENRE = eINSTANCE.getSourceCard_Genre();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__LANGUAGE = eINSTANCE.getSourceCard_Language();

		/**
		 * The meta object literal for the '<em><b>Tendency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__TENDENCY = eINSTANCE.getSourceCard_Tendency();

		/**
		 * The meta object literal for the '<em><b>Apparatus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__APPARATUS = eINSTANCE.getSourceCard_Apparatus();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__RIGHTS = eINSTANCE.getSourceCard_Rights();

		/**
		 * The meta object literal for the '<em><b>May Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__MAY_SHARE = eINSTANCE.getSourceCard_MayShare();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__DEPENDS_ON = eINSTANCE.getSourceCard_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Criticism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCE_CARD__CRITICISM = eINSTANCE.getSourceCard_Criticism();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.DateExpressionImpl <em>Date Expression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.DateExpressionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDateExpression()
		 * @generated
		 */
		public static final EClass DATE_EXPRESSION = eINSTANCE.getDateExpression();

		/**
		 * The meta object literal for the '<em><b>Edtf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DATE_EXPRESSION__EDTF = eINSTANCE.getDateExpression_Edtf();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DATE_EXPRESSION__ORIGINAL = eINSTANCE.getDateExpression_Original();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DATE_EXPRESSION__CALENDAR = eINSTANCE.getDateExpression_Calendar();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.PeriodImpl <em>Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.PeriodImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPeriod()
		 * @generated
		 */
		public static final EClass PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PERIOD__FROM = eINSTANCE.getPeriod_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PERIOD__TO = eINSTANCE.getPeriod_To();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PERIOD__ORIGINAL = eINSTANCE.getPeriod_Original();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PERIOD__CALENDAR = eINSTANCE.getPeriod_Calendar();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.DocumentStructureImpl <em>Document Structure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.DocumentStructureImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDocumentStructure()
		 * @generated
		 */
		public static final EClass DOCUMENT_STRUCTURE = eINSTANCE.getDocumentStructure();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DOCUMENT_STRUCTURE__DOCUMENT = eINSTANCE.getDocumentStructure_Document();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DOCUMENT_STRUCTURE__TEXT_DIGEST = eINSTANCE.getDocumentStructure_TextDigest();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DOCUMENT_STRUCTURE__SEGMENTS = eINSTANCE.getDocumentStructure_Segments();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SegmentImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegment()
		 * @generated
		 */
		public static final EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SEGMENT__ID = eINSTANCE.getSegment_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SEGMENT__KIND = eINSTANCE.getSegment_Kind();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SEGMENT__SPANS = eINSTANCE.getSegment_Spans();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SEGMENT__LABEL = eINSTANCE.getSegment_Label();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SEGMENT__TARGET = eINSTANCE.getSegment_Target();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SEGMENT__CELLS = eINSTANCE.getSegment_Cells();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.TableCellImpl <em>Table Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.TableCellImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTableCell()
		 * @generated
		 */
		public static final EClass TABLE_CELL = eINSTANCE.getTableCell();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__ROW = eINSTANCE.getTableCell_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__COLUMN = eINSTANCE.getTableCell_Column();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__START = eINSTANCE.getTableCell_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__END = eINSTANCE.getTableCell_End();

		/**
		 * The meta object literal for the '<em><b>Row Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__ROW_HEADING = eINSTANCE.getTableCell_RowHeading();

		/**
		 * The meta object literal for the '<em><b>Column Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__COLUMN_HEADING = eINSTANCE.getTableCell_ColumnHeading();

		/**
		 * The meta object literal for the '<em><b>Table Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TABLE_CELL__TABLE_NOTE = eINSTANCE.getTableCell_TableNote();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CodebookImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCodebook()
		 * @generated
		 */
		public static final EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CODEBOOK__TAGS = eINSTANCE.getCodebook_Tags();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.TagImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTag()
		 * @generated
		 */
		public static final EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__ID = eINSTANCE.getTag_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__NAME = eINSTANCE.getTag_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__KIND = eINSTANCE.getTag_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__PARENT = eINSTANCE.getTag_Parent();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__COLOUR = eINSTANCE.getTag_Colour();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__PATTERN = eINSTANCE.getTag_Pattern();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__SLOT = eINSTANCE.getTag_Slot();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__DESCRIPTION = eINSTANCE.getTag_Description();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__ATTRIBUTES = eINSTANCE.getTag_Attributes();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__RETIRED = eINSTANCE.getTag_Retired();

		/**
		 * The meta object literal for the '<em><b>Merged Into</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TAG__MERGED_INTO = eINSTANCE.getTag_MergedInto();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.AnnotationSetImpl <em>Annotation Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.AnnotationSetImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotationSet()
		 * @generated
		 */
		public static final EClass ANNOTATION_SET = eINSTANCE.getAnnotationSet();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION_SET__DOCUMENT = eINSTANCE.getAnnotationSet_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION_SET__ANNOTATOR = eINSTANCE.getAnnotationSet_Annotator();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION_SET__TEXT_DIGEST = eINSTANCE.getAnnotationSet_TextDigest();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION_SET__STATE = eINSTANCE.getAnnotationSet_State();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__ANNOTATIONS = eINSTANCE.getAnnotationSet_Annotations();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__RELATIONS = eINSTANCE.getAnnotationSet_Relations();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__COMMENTS = eINSTANCE.getAnnotationSet_Comments();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__DECISIONS = eINSTANCE.getAnnotationSet_Decisions();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__MEMBERSHIPS = eINSTANCE.getAnnotationSet_Memberships();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__FINDINGS = eINSTANCE.getAnnotationSet_Findings();

		/**
		 * The meta object literal for the '<em><b>Tombstones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION_SET__TOMBSTONES = eINSTANCE.getAnnotationSet_Tombstones();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.AnnotationImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotation()
		 * @generated
		 */
		public static final EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__ID = eINSTANCE.getAnnotation_Id();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__TAG = eINSTANCE.getAnnotation_Tag();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION__SPANS = eINSTANCE.getAnnotation_Spans();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__SPEAKER = eINSTANCE.getAnnotation_Speaker();

		/**
		 * The meta object literal for the '<em><b>Voice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__VOICE = eINSTANCE.getAnnotation_Voice();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__STANCE = eINSTANCE.getAnnotation_Stance();

		/**
		 * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__CERTAINTY = eINSTANCE.getAnnotation_Certainty();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__ASSESSMENT = eINSTANCE.getAnnotation_Assessment();

		/**
		 * The meta object literal for the '<em><b>Assessment Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__ASSESSMENT_REASON = eINSTANCE.getAnnotation_AssessmentReason();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__NOTE = eINSTANCE.getAnnotation_Note();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__CREATED = eINSTANCE.getAnnotation_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATION__MODIFIED = eINSTANCE.getAnnotation_Modified();

		/**
		 * The meta object literal for the '<em><b>Estimate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION__ESTIMATE = eINSTANCE.getAnnotation_Estimate();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION__CITATIONS = eINSTANCE.getAnnotation_Citations();

		/**
		 * The meta object literal for the '<em><b>Polemic</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ANNOTATION__POLEMIC = eINSTANCE.getAnnotation_Polemic();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.SpanImpl <em>Span</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.SpanImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSpan()
		 * @generated
		 */
		public static final EClass SPAN = eINSTANCE.getSpan();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SPAN__START = eINSTANCE.getSpan_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SPAN__END = eINSTANCE.getSpan_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SPAN__QUOTE = eINSTANCE.getSpan_Quote();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SPAN__PREFIX = eINSTANCE.getSpan_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SPAN__SUFFIX = eINSTANCE.getSpan_Suffix();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SPAN__ANCHOR = eINSTANCE.getSpan_Anchor();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.EstimateImpl <em>Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.EstimateImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimate()
		 * @generated
		 */
		public static final EClass ESTIMATE = eINSTANCE.getEstimate();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__LOW = eINSTANCE.getEstimate_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__HIGH = eINSTANCE.getEstimate_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__UNIT = eINSTANCE.getEstimate_Unit();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__WHAT = eINSTANCE.getEstimate_What();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__POPULATION = eINSTANCE.getEstimate_Population();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__PLACE = eINSTANCE.getEstimate_Place();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ESTIMATE__PERIOD = eINSTANCE.getEstimate_Period();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__BOUND = eINSTANCE.getEstimate_Bound();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__KIND = eINSTANCE.getEstimate_Kind();

		/**
		 * The meta object literal for the '<em><b>Per</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__PER = eINSTANCE.getEstimate_Per();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__CUE = eINSTANCE.getEstimate_Cue();

		/**
		 * The meta object literal for the '<em><b>Estimated By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__ESTIMATED_BY = eINSTANCE.getEstimate_EstimatedBy();

		/**
		 * The meta object literal for the '<em><b>Estimated On</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ESTIMATE__ESTIMATED_ON = eINSTANCE.getEstimate_EstimatedOn();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__BASIS = eINSTANCE.getEstimate_Basis();

		/**
		 * The meta object literal for the '<em><b>Read Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ESTIMATE__READ_FIELDS = eINSTANCE.getEstimate_ReadFields();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CitationImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitation()
		 * @generated
		 */
		public static final EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__KIND = eINSTANCE.getCitation_Kind();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__STRENGTH = eINSTANCE.getCitation_Strength();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__FUNCTION = eINSTANCE.getCitation_Function();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__TEXT = eINSTANCE.getCitation_Text();

		/**
		 * The meta object literal for the '<em><b>Note Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__NOTE_SEGMENT = eINSTANCE.getCitation_NoteSegment();

		/**
		 * The meta object literal for the '<em><b>Note Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__NOTE_LABEL = eINSTANCE.getCitation_NoteLabel();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__AUTHOR = eINSTANCE.getCitation_Author();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__TITLE = eINSTANCE.getCitation_Title();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__YEAR = eINSTANCE.getCitation_Year();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__PAGES = eINSTANCE.getCitation_Pages();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__VIA = eINSTANCE.getCitation_Via();

		/**
		 * The meta object literal for the '<em><b>Archive</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CITATION__ARCHIVE = eINSTANCE.getCitation_Archive();

		/**
		 * The meta object literal for the '<em><b>Read Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CITATION__READ_FIELDS = eINSTANCE.getCitation_ReadFields();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.ArchiveReferenceImpl <em>Archive Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.ArchiveReferenceImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getArchiveReference()
		 * @generated
		 */
		public static final EClass ARCHIVE_REFERENCE = eINSTANCE.getArchiveReference();

		/**
		 * The meta object literal for the '<em><b>Archive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__ARCHIVE = eINSTANCE.getArchiveReference_Archive();

		/**
		 * The meta object literal for the '<em><b>Fond</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__FOND = eINSTANCE.getArchiveReference_Fond();

		/**
		 * The meta object literal for the '<em><b>Opis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__OPIS = eINSTANCE.getArchiveReference_Opis();

		/**
		 * The meta object literal for the '<em><b>Delo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__DELO = eINSTANCE.getArchiveReference_Delo();

		/**
		 * The meta object literal for the '<em><b>Folios</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__FOLIOS = eINSTANCE.getArchiveReference_Folios();

		/**
		 * The meta object literal for the '<em><b>Verso</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__VERSO = eINSTANCE.getArchiveReference_Verso();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ARCHIVE_REFERENCE__OTHER = eINSTANCE.getArchiveReference_Other();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.PolemicImpl <em>Polemic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.PolemicImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPolemic()
		 * @generated
		 */
		public static final EClass POLEMIC = eINSTANCE.getPolemic();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLEMIC__CUE = eINSTANCE.getPolemic_Cue();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLEMIC__TARGET = eINSTANCE.getPolemic_Target();

		/**
		 * The meta object literal for the '<em><b>Tendency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLEMIC__TENDENCY = eINSTANCE.getPolemic_Tendency();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLEMIC__TECHNIQUE = eINSTANCE.getPolemic_Technique();

		/**
		 * The meta object literal for the '<em><b>Read Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute POLEMIC__READ_FIELDS = eINSTANCE.getPolemic_ReadFields();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.ClaimReferenceImpl <em>Claim Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.ClaimReferenceImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getClaimReference()
		 * @generated
		 */
		public static final EClass CLAIM_REFERENCE = eINSTANCE.getClaimReference();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CLAIM_REFERENCE__DOCUMENT = eINSTANCE.getClaimReference_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CLAIM_REFERENCE__ANNOTATOR = eINSTANCE.getClaimReference_Annotator();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CLAIM_REFERENCE__ID = eINSTANCE.getClaimReference_Id();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.RelationImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelation()
		 * @generated
		 */
		public static final EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__ID = eINSTANCE.getRelation_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__KIND = eINSTANCE.getRelation_Kind();

		/**
		 * The meta object literal for the '<em><b>Manner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__MANNER = eINSTANCE.getRelation_Manner();

		/**
		 * The meta object literal for the '<em><b>Fidelity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__FIDELITY = eINSTANCE.getRelation_Fidelity();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RELATION__FROM = eINSTANCE.getRelation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RELATION__TO = eINSTANCE.getRelation_To();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__NOTE = eINSTANCE.getRelation_Note();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__BY = eINSTANCE.getRelation_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RELATION__AT = eINSTANCE.getRelation_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.QuestionCatalogueImpl <em>Question Catalogue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.QuestionCatalogueImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestionCatalogue()
		 * @generated
		 */
		public static final EClass QUESTION_CATALOGUE = eINSTANCE.getQuestionCatalogue();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference QUESTION_CATALOGUE__QUESTIONS = eINSTANCE.getQuestionCatalogue_Questions();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.QuestionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getQuestion()
		 * @generated
		 */
		public static final EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute QUESTION__ID = eINSTANCE.getQuestion_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute QUESTION__NAME = eINSTANCE.getQuestion_Name();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute QUESTION__DEFINITION = eINSTANCE.getQuestion_Definition();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute QUESTION__POPULATION = eINSTANCE.getQuestion_Population();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute QUESTION__PLACE = eINSTANCE.getQuestion_Place();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference QUESTION__PERIOD = eINSTANCE.getQuestion_Period();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute QUESTION__MEASURE = eINSTANCE.getQuestion_Measure();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.MembershipImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembership()
		 * @generated
		 */
		public static final EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MEMBERSHIP__ID = eINSTANCE.getMembership_Id();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MEMBERSHIP__QUESTION = eINSTANCE.getMembership_Question();

		/**
		 * The meta object literal for the '<em><b>Annotation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MEMBERSHIP__ANNOTATION = eINSTANCE.getMembership_Annotation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MEMBERSHIP__ROLE = eINSTANCE.getMembership_Role();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MEMBERSHIP__REASON = eINSTANCE.getMembership_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MEMBERSHIP__BY = eINSTANCE.getMembership_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MEMBERSHIP__AT = eINSTANCE.getMembership_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.FindingImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFinding()
		 * @generated
		 */
		public static final EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__ID = eINSTANCE.getFinding_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__KIND = eINSTANCE.getFinding_Kind();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FINDING__ABOUT = eINSTANCE.getFinding_About();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__STATE = eINSTANCE.getFinding_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__REASON = eINSTANCE.getFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__BY = eINSTANCE.getFinding_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__AT = eINSTANCE.getFinding_At();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FINDING__FIGURES = eINSTANCE.getFinding_Figures();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.CommentImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getComment()
		 * @generated
		 */
		public static final EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__ID = eINSTANCE.getComment_Id();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference COMMENT__ABOUT = eINSTANCE.getComment_About();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__BY = eINSTANCE.getComment_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COMMENT__AT = eINSTANCE.getComment_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.DecisionImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getDecision()
		 * @generated
		 */
		public static final EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__ID = eINSTANCE.getDecision_Id();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DECISION__ABOUT = eINSTANCE.getDecision_About();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__VERDICT = eINSTANCE.getDecision_Verdict();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__BY = eINSTANCE.getDecision_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__AT = eINSTANCE.getDecision_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.AnnotatorImpl <em>Annotator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.AnnotatorImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotator()
		 * @generated
		 */
		public static final EClass ANNOTATOR = eINSTANCE.getAnnotator();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATOR__UUID = eINSTANCE.getAnnotator_Uuid();

		/**
		 * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATOR__SLUG = eINSTANCE.getAnnotator_Slug();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATOR__DISPLAY_NAME = eINSTANCE.getAnnotator_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATOR__KIND = eINSTANCE.getAnnotator_Kind();

		/**
		 * The meta object literal for the '<em><b>Run By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ANNOTATOR__RUN_BY = eINSTANCE.getAnnotator_RunBy();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.impl.TombstoneImpl <em>Tombstone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.impl.TombstoneImpl
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getTombstone()
		 * @generated
		 */
		public static final EClass TOMBSTONE = eINSTANCE.getTombstone();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TOMBSTONE__ID = eINSTANCE.getTombstone_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TOMBSTONE__AT = eINSTANCE.getTombstone_At();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.AnnotatorKind <em>Annotator Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.AnnotatorKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnnotatorKind()
		 * @generated
		 */
		public static final EEnum ANNOTATOR_KIND = eINSTANCE.getAnnotatorKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SetState <em>Set State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SetState
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSetState()
		 * @generated
		 */
		public static final EEnum SET_STATE = eINSTANCE.getSetState();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SegmentKind <em>Segment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SegmentKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSegmentKind()
		 * @generated
		 */
		public static final EEnum SEGMENT_KIND = eINSTANCE.getSegmentKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.AnchorState <em>Anchor State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.AnchorState
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAnchorState()
		 * @generated
		 */
		public static final EEnum ANCHOR_STATE = eINSTANCE.getAnchorState();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Pattern <em>Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Pattern
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getPattern()
		 * @generated
		 */
		public static final EEnum PATTERN = eINSTANCE.getPattern();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Voice <em>Voice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Voice
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getVoice()
		 * @generated
		 */
		public static final EEnum VOICE = eINSTANCE.getVoice();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Stance <em>Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Stance
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getStance()
		 * @generated
		 */
		public static final EEnum STANCE = eINSTANCE.getStance();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Certainty <em>Certainty</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Certainty
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCertainty()
		 * @generated
		 */
		public static final EEnum CERTAINTY = eINSTANCE.getCertainty();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Assessment <em>Assessment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Assessment
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getAssessment()
		 * @generated
		 */
		public static final EEnum ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Bound <em>Bound</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Bound
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBound()
		 * @generated
		 */
		public static final EEnum BOUND = eINSTANCE.getBound();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.EstimateKind <em>Estimate Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.EstimateKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getEstimateKind()
		 * @generated
		 */
		public static final EEnum ESTIMATE_KIND = eINSTANCE.getEstimateKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Basis <em>Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Basis
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getBasis()
		 * @generated
		 */
		public static final EEnum BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CitationKind <em>Citation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CitationKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationKind()
		 * @generated
		 */
		public static final EEnum CITATION_KIND = eINSTANCE.getCitationKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CitationStrength <em>Citation Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CitationStrength
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationStrength()
		 * @generated
		 */
		public static final EEnum CITATION_STRENGTH = eINSTANCE.getCitationStrength();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.CitationFunction <em>Citation Function</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.CitationFunction
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getCitationFunction()
		 * @generated
		 */
		public static final EEnum CITATION_FUNCTION = eINSTANCE.getCitationFunction();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.RelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.RelationKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getRelationKind()
		 * @generated
		 */
		public static final EEnum RELATION_KIND = eINSTANCE.getRelationKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Manner <em>Manner</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Manner
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getManner()
		 * @generated
		 */
		public static final EEnum MANNER = eINSTANCE.getManner();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Fidelity <em>Fidelity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Fidelity
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFidelity()
		 * @generated
		 */
		public static final EEnum FIDELITY = eINSTANCE.getFidelity();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Measure <em>Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Measure
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMeasure()
		 * @generated
		 */
		public static final EEnum MEASURE = eINSTANCE.getMeasure();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.MembershipRole <em>Membership Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.MembershipRole
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getMembershipRole()
		 * @generated
		 */
		public static final EEnum MEMBERSHIP_ROLE = eINSTANCE.getMembershipRole();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.FindingState <em>Finding State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.FindingState
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getFindingState()
		 * @generated
		 */
		public static final EEnum FINDING_STATE = eINSTANCE.getFindingState();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SourceKind
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceKind()
		 * @generated
		 */
		public static final EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.SourceNature <em>Source Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.SourceNature
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSourceNature()
		 * @generated
		 */
		public static final EEnum SOURCE_NATURE = eINSTANCE.getSourceNature();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Apparatus <em>Apparatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Apparatus
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getApparatus()
		 * @generated
		 */
		public static final EEnum APPARATUS = eINSTANCE.getApparatus();

		/**
		 * The meta object literal for the '{@link org.sourcecritic.model.Sharing <em>Sharing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sourcecritic.model.Sharing
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getSharing()
		 * @generated
		 */
		public static final EEnum SHARING = eINSTANCE.getSharing();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.sourcecritic.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		public static final EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ModelPackageImpl
