package org.knotenpunkt.web.shared.input;

import java.util.List;

/**
 * Something that a form asks only because of what was typed into it: which of several is meant, whether it shall be so all the
 * same.
 *
 * @param name of the field that holds the answer
 * @param text the question, as a sentence
 * @param mentioned what it is about
 */
public record Question(String name, String text, List<Link> mentioned, List<Option> options) {
    public Question {
        mentioned = List.copyOf(mentioned);
        options = List.copyOf(options);
    }

    /** Whether there is nothing to choose from: one agrees, or does not. */
    public boolean isConsent() {
        return options.size() == 1;
    }
}
