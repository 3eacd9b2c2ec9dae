package org.knotenpunkt.web.shared.input;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field its name in the form, the query or the JSON body
 * @param code the stable name of the reason
 * @param message a sentence in the visitor's language
 * @param pointer where it is in the JSON body (RFC 6901, as a part of a URI); null in a form or a query
 */
public record FieldError(
        String field, String code, String message, @Nullable String pointer) {
    /** What is wrong with a field of the object that a JSON body is. */
    public static FieldError inBody(String field, String code, String message) {
        return new FieldError(field, code, message, "#/" + field);
    }

    /** What is wrong with a field of a form or a query. */
    public FieldError(String field, String code, String message) {
        this(field, code, message, null);
    }
}
