package org.knotenpunkt.domain.needs;

/** For whom one form is filled in; said in advance, as it changes how much each answer weighs ({@link Wave#unitFor}). */
public enum AnswerUnit {
    /** One for each family, however many children it has. */
    FAMILY,
    /** One for each child: a family with two children fills in two. */
    CHILD,
    /** One for each person who looks. */
    PERSON
}
