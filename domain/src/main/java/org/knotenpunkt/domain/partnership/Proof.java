package org.knotenpunkt.domain.partnership;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.domain.shared.Texts;

/** What shows that a party has agreed. */
public sealed interface Proof {
    /** Where a sheet of paper was signed; null where none was. */
    default @Nullable String signedAt() {
        return switch (this) {
            case OnPaper paper -> paper.place();
            case KeptElsewhere there -> there.place();
            case ByAccount account -> null;
            case SignedPdf pdf -> null;
        };
    }

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

    /**
     * Another installation has what shows it.
     *
     * @param place where a sheet of paper was signed; null unless one was
     * @param sha256 of the file there, in 64 hexadecimal digits; null where no file shows it
     */
    record KeptElsewhere(
            ApprovalWay way,
            @Nullable String place,
            @Nullable String sha256) implements Proof {
        public KeptElsewhere {
            place = Texts.optionallyCalled("place of a signature", place, OnPaper.MAX_LENGTH);
            if ((place == null) == (way == ApprovalWay.PAPER) || (sha256 == null) != (way == ApprovalWay.ACCOUNT)) {
                throw new IllegalArgumentException("What is signed on paper has a place, and what is filed a hash");
            }
            if (sha256 != null && !Sha256.isHex(sha256)) {
                throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits in lower case");
            }
        }
    }
}
