/**
 */
package org.sourcecritic.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.TableCell;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Table Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getRowHeading <em>Row Heading</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getColumnHeading <em>Column Heading</em>}</li>
 *   <li>{@link org.sourcecritic.model.impl.TableCellImpl#getTableNote <em>Table Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TableCellImpl extends EObjectImpl implements TableCell {
	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected int row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int COLUMN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected int column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowHeading() <em>Row Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowHeading()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_HEADING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRowHeading() <em>Row Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowHeading()
	 * @generated
	 * @ordered
	 */
	protected String rowHeading = ROW_HEADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumnHeading() <em>Column Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnHeading()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_HEADING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumnHeading() <em>Column Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnHeading()
	 * @generated
	 * @ordered
	 */
	protected String columnHeading = COLUMN_HEADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableNote() <em>Table Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableNote()
	 * @generated
	 * @ordered
	 */
	protected static final String TABLE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTableNote() <em>Table Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableNote()
	 * @generated
	 * @ordered
	 */
	protected String tableNote = TABLE_NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TableCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TABLE_CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(int newRow) {
		int oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(int newColumn) {
		int oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRowHeading() {
		return rowHeading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowHeading(String newRowHeading) {
		String oldRowHeading = rowHeading;
		rowHeading = newRowHeading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__ROW_HEADING, oldRowHeading, rowHeading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumnHeading() {
		return columnHeading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumnHeading(String newColumnHeading) {
		String oldColumnHeading = columnHeading;
		columnHeading = newColumnHeading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__COLUMN_HEADING, oldColumnHeading, columnHeading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTableNote() {
		return tableNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableNote(String newTableNote) {
		String oldTableNote = tableNote;
		tableNote = newTableNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TABLE_CELL__TABLE_NOTE, oldTableNote, tableNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TABLE_CELL__ROW:
				return getRow();
			case ModelPackage.TABLE_CELL__COLUMN:
				return getColumn();
			case ModelPackage.TABLE_CELL__START:
				return getStart();
			case ModelPackage.TABLE_CELL__END:
				return getEnd();
			case ModelPackage.TABLE_CELL__ROW_HEADING:
				return getRowHeading();
			case ModelPackage.TABLE_CELL__COLUMN_HEADING:
				return getColumnHeading();
			case ModelPackage.TABLE_CELL__TABLE_NOTE:
				return getTableNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.TABLE_CELL__ROW:
				setRow((Integer)newValue);
				return;
			case ModelPackage.TABLE_CELL__COLUMN:
				setColumn((Integer)newValue);
				return;
			case ModelPackage.TABLE_CELL__START:
				setStart((Integer)newValue);
				return;
			case ModelPackage.TABLE_CELL__END:
				setEnd((Integer)newValue);
				return;
			case ModelPackage.TABLE_CELL__ROW_HEADING:
				setRowHeading((String)newValue);
				return;
			case ModelPackage.TABLE_CELL__COLUMN_HEADING:
				setColumnHeading((String)newValue);
				return;
			case ModelPackage.TABLE_CELL__TABLE_NOTE:
				setTableNote((String)newValue);
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
			case ModelPackage.TABLE_CELL__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case ModelPackage.TABLE_CELL__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case ModelPackage.TABLE_CELL__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.TABLE_CELL__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.TABLE_CELL__ROW_HEADING:
				setRowHeading(ROW_HEADING_EDEFAULT);
				return;
			case ModelPackage.TABLE_CELL__COLUMN_HEADING:
				setColumnHeading(COLUMN_HEADING_EDEFAULT);
				return;
			case ModelPackage.TABLE_CELL__TABLE_NOTE:
				setTableNote(TABLE_NOTE_EDEFAULT);
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
			case ModelPackage.TABLE_CELL__ROW:
				return row != ROW_EDEFAULT;
			case ModelPackage.TABLE_CELL__COLUMN:
				return column != COLUMN_EDEFAULT;
			case ModelPackage.TABLE_CELL__START:
				return start != START_EDEFAULT;
			case ModelPackage.TABLE_CELL__END:
				return end != END_EDEFAULT;
			case ModelPackage.TABLE_CELL__ROW_HEADING:
				return ROW_HEADING_EDEFAULT == null ? rowHeading != null : !ROW_HEADING_EDEFAULT.equals(rowHeading);
			case ModelPackage.TABLE_CELL__COLUMN_HEADING:
				return COLUMN_HEADING_EDEFAULT == null ? columnHeading != null : !COLUMN_HEADING_EDEFAULT.equals(columnHeading);
			case ModelPackage.TABLE_CELL__TABLE_NOTE:
				return TABLE_NOTE_EDEFAULT == null ? tableNote != null : !TABLE_NOTE_EDEFAULT.equals(tableNote);
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
		result.append(" (row: ");
		result.append(row);
		result.append(", column: ");
		result.append(column);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", rowHeading: ");
		result.append(rowHeading);
		result.append(", columnHeading: ");
		result.append(columnHeading);
		result.append(", tableNote: ");
		result.append(tableNote);
		result.append(')');
		return result.toString();
	}

} //TableCellImpl
