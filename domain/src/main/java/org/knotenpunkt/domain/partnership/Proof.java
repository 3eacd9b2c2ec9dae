package org.knotenpunkt.domain.partnership;

import org.knotenpunkt.domain.shared.Texts;

/** What shows that a party has agreed. */
public sealed interface Proof {
    /** Its representative said so after signing in. */
    record ByAccount() implements Proof {}

    /** A file shows it. */
    sealed interface Filed extends Proof {
        FileId file();
    }

    /**
     * A sheet of paper was signed.
     *
     * @param file a scan of the sheet
     * @param place where it was signed, 1 to 120 characters
     */
    record OnPaper(FileId file, String place) implements Filed {
        public static final int MAX_LENGTH = 120;

        public OnPaper {
            place = Texts.called("place of a signature", place, MAX_LENGTH);
        }
    }

    /** A PDF was signed electronically elsewhere. */
    record SignedPdf(FileId file) implements Filed {}
}
