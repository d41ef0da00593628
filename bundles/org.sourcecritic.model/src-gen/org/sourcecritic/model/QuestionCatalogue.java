/**
 */
package org.sourcecritic.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question Catalogue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The questions of a corpus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sourcecritic.model.QuestionCatalogue#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.sourcecritic.model.ModelPackage#getQuestionCatalogue()
 * @model
 * @generated
 */
public interface QuestionCatalogue extends EObject {
	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sourcecritic.model.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.sourcecritic.model.ModelPackage#getQuestionCatalogue_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

} // QuestionCatalogue
