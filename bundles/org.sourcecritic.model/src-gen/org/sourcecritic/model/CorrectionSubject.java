/**
 */
package org.sourcecritic.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Correction Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sourcecritic.model.ModelPackage#getCorrectionSubject()
 * @model
 * @generated
 */
public enum CorrectionSubject implements Enumerator {
	/**
	 * The '<em><b>LANGUAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE_VALUE
	 * @generated
	 * @ordered
	 */
	LANGUAGE(0, "LANGUAGE", "LANGUAGE"),

	/**
	 * The '<em><b>NUMBERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NUMBERS_VALUE
	 * @generated
	 * @ordered
	 */
	NUMBERS(1, "NUMBERS", "NUMBERS"),

	/**
	 * The '<em><b>APPARATUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPARATUS_VALUE
	 * @generated
	 * @ordered
	 */
	APPARATUS(2, "APPARATUS", "APPARATUS"),

	/**
	 * The '<em><b>SEGMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEGMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SEGMENT(3, "SEGMENT", "SEGMENT"),

	/**
	 * The '<em><b>LINK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINK_VALUE
	 * @generated
	 * @ordered
	 */
	LINK(4, "LINK", "LINK"),

	/**
	 * The '<em><b>ITEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ITEM_VALUE
	 * @generated
	 * @ordered
	 */
	ITEM(5, "ITEM", "ITEM");

	/**
	 * The '<em><b>LANGUAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LANGUAGE_VALUE = 0;

	/**
	 * The '<em><b>NUMBERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NUMBERS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NUMBERS_VALUE = 1;

	/**
	 * The '<em><b>APPARATUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPARATUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPARATUS_VALUE = 2;

	/**
	 * The '<em><b>SEGMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEGMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEGMENT_VALUE = 3;

	/**
	 * The '<em><b>LINK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LINK_VALUE = 4;

	/**
	 * The '<em><b>ITEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ITEM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ITEM_VALUE = 5;

	/**
	 * An array of all the '<em><b>Correction Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CorrectionSubject[] VALUES_ARRAY =
		new CorrectionSubject[] {
			LANGUAGE,
			NUMBERS,
			APPARATUS,
			SEGMENT,
			LINK,
			ITEM,
		};

	/**
	 * A public read-only list of all the '<em><b>Correction Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CorrectionSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Correction Subject</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CorrectionSubject get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CorrectionSubject result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Correction Subject</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CorrectionSubject getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CorrectionSubject result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Correction Subject</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CorrectionSubject get(int value) {
		switch (value) {
			case LANGUAGE_VALUE: return LANGUAGE;
			case NUMBERS_VALUE: return NUMBERS;
			case APPARATUS_VALUE: return APPARATUS;
			case SEGMENT_VALUE: return SEGMENT;
			case LINK_VALUE: return LINK;
			case ITEM_VALUE: return ITEM;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CorrectionSubject(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CorrectionSubject
