/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of a table with the headings that apply to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.TableCell#getRow <em>Row</em>}</li>
 *   <li>{@link org.sourcecritic.model.TableCell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.sourcecritic.model.TableCell#getStart <em>Start</em>}</li>
 *   <li>{@link org.sourcecritic.model.TableCell#getEnd <em>End</em>}</li>
 *   <li>{@link org.sourcecritic.model.TableCell#getRowHeading <em>Row Heading</em>}</li>
 *   <li>{@link org.sourcecritic.model.TableCell#getColumnHeading <em>Column Heading</em>}</li>
 *   <li>{@link org.sourcecritic.model.TableCell#getTableNote <em>Table Note</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getTableCell()
 * @model
 * @generated
 */
public interface TableCell extends EObject {
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_Row()
	 * @model
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(int)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_Column()
	 * @model
	 * @generated
	 */
	int getColumn();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(int value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Row Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row Heading</em>' attribute.
	 * @see #setRowHeading(String)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_RowHeading()
	 * @model
	 * @generated
	 */
	String getRowHeading();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getRowHeading <em>Row Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Heading</em>' attribute.
	 * @see #getRowHeading()
	 * @generated
	 */
	void setRowHeading(String value);

	/**
	 * Returns the value of the '<em><b>Column Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column Heading</em>' attribute.
	 * @see #setColumnHeading(String)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_ColumnHeading()
	 * @model
	 * @generated
	 */
	String getColumnHeading();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getColumnHeading <em>Column Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column Heading</em>' attribute.
	 * @see #getColumnHeading()
	 * @generated
	 */
	void setColumnHeading(String value);

	/**
	 * Returns the value of the '<em><b>Table Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Table Note</em>' attribute.
	 * @see #setTableNote(String)
	 * @see org.sourcecritic.model.ModelPackage#getTableCell_TableNote()
	 * @model
	 * @generated
	 */
	String getTableNote();

	/**
	 * Sets the value of the '{@link org.sourcecritic.model.TableCell#getTableNote <em>Table Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Note</em>' attribute.
	 * @see #getTableNote()
	 * @generated
	 */
	void setTableNote(String value);

} // TableCell
