package org.knotenpunkt.domain.report;

import org.knotenpunkt.domain.shared.Disclosure.Span;
import org.knotenpunkt.domain.shared.Rounded;

/** A number of people in a release. */
public sealed interface Cell {
    /**
     * It is told.
     *
     * @param span all that it can be
     */
    record Told(Rounded number, Span span) implements Cell {}

    /** Nobody has entered anything of which it could be known. */
    record Unknown() implements Cell {}

    /** It is not told, as other numbers would give it away or be given away by it. */
    record Withheld() implements Cell {}
}
