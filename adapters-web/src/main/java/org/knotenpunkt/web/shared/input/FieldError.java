package org.knotenpunkt.web.shared.input;

/**
 * What is wrong with one field.
 *
 * @param field its name in the form, the query or the JSON body
 * @param code the stable name of the reason
 * @param message a sentence in the visitor's language
 */
public record FieldError(String field, String code, String message) {}
