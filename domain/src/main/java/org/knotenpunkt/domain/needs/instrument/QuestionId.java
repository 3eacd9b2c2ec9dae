package org.knotenpunkt.domain.needs.instrument;

import java.util.regex.Pattern;

/**
 * What a question is called in files and by programs, the same in all versions of its instrument: a letter, then letters and digits, as
 * programs for surveys write it.
 */
public record QuestionId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{0,19}");

    /** @throws IllegalArgumentException if the text has not 1 to 20 small letters and digits, a letter first */
    public QuestionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No id of a question: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
