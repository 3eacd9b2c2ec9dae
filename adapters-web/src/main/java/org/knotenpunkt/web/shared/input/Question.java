package org.knotenpunkt.web.shared.input;

import java.util.List;

/**
 * Something that a form asks only because of what was typed into it: which of several is meant, whether it shall be so all the
 * same.
 *
 * @param name of the field that holds the answer
 * @param text the question, as a sentence
 */
public record Question(String name, String text, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }
}
