package org.knotenpunkt.domain.needs.instrument;

/** That a question was put otherwise, so that answers to both do not mean the same. */
public record Rewording(Question before, Question after) {
    /** The question as it is asked by now, in German. */
    @Override
    public String toString() {
        return after.wording().german();
    }
}
