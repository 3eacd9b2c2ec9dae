package org.knotenpunkt.domain.needs.instrument;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/** Whence an instrument had its first questions. */
public sealed interface Origin {
    /** From what is shipped. */
    record Template(String code) implements Origin {
        public static final int MAX_CODE_LENGTH = 100;

        public Template {
            code = Texts.called("code of a template", code, MAX_CODE_LENGTH);
        }
    }

    /**
     * From another instrument of the town.
     *
     * @param title what that was called then
     * @param number of the version; null where they were taken from what was drafted
     */
    record Copied(
            InstrumentId instrument, String title, @Nullable Integer number) implements Origin {
        public Copied {
            title = Texts.called("title of an instrument", title, Instrument.MAX_TITLE_LENGTH);
            if (number != null && number < 1) {
                throw new IllegalArgumentException("The first version is 1, not " + number);
            }
        }
    }
}
