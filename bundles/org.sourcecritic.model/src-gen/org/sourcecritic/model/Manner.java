/**
 */
package org.sourcecritic.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Manner</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.sourcecritic.model.ModelPackage#getManner()
 * @model
 * @generated
 */
public enum Manner implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"),

	/**
	 * The '<em><b>QUOTES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUOTES_VALUE
	 * @generated
	 * @ordered
	 */
	QUOTES(1, "QUOTES", "QUOTES"),

	/**
	 * The '<em><b>PARAPHRASES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARAPHRASES_VALUE
	 * @generated
	 * @ordered
	 */
	PARAPHRASES(2, "PARAPHRASES", "PARAPHRASES"),

	/**
	 * The '<em><b>TRANSLATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSLATES_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSLATES(3, "TRANSLATES", "TRANSLATES"),

	/**
	 * The '<em><b>COMPUTES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPUTES_VALUE
	 * @generated
	 * @ordered
	 */
	COMPUTES(4, "COMPUTES", "COMPUTES"),

	/**
	 * The '<em><b>COPIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPIES_VALUE
	 * @generated
	 * @ordered
	 */
	COPIES(5, "COPIES", "COPIES");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSPECIFIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>QUOTES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUOTES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUOTES_VALUE = 1;

	/**
	 * The '<em><b>PARAPHRASES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARAPHRASES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARAPHRASES_VALUE = 2;

	/**
	 * The '<em><b>TRANSLATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSLATES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSLATES_VALUE = 3;

	/**
	 * The '<em><b>COMPUTES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPUTES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPUTES_VALUE = 4;

	/**
	 * The '<em><b>COPIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPIES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COPIES_VALUE = 5;

	/**
	 * An array of all the '<em><b>Manner</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Manner[] VALUES_ARRAY =
		new Manner[] {
			UNSPECIFIED,
			QUOTES,
			PARAPHRASES,
			TRANSLATES,
			COMPUTES,
			COPIES,
		};

	/**
	 * A public read-only list of all the '<em><b>Manner</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Manner> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Manner</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Manner get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Manner result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Manner</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Manner getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Manner result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Manner</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Manner get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case QUOTES_VALUE: return QUOTES;
			case PARAPHRASES_VALUE: return PARAPHRASES;
			case TRANSLATES_VALUE: return TRANSLATES;
			case COMPUTES_VALUE: return COMPUTES;
			case COPIES_VALUE: return COPIES;
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
	private Manner(int value, String name, String literal) {
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
	
} //Manner
