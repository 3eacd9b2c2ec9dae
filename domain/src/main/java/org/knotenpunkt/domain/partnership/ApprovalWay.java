package org.knotenpunkt.domain.partnership;

/** In which way a party has agreed. */
public enum ApprovalWay {
    ACCOUNT,
    PAPER,
    SIGNED_PDF;

    public static ApprovalWay of(Proof proof) {
        return switch (proof) {
            case Proof.ByAccount account -> ACCOUNT;
            case Proof.OnPaper paper -> PAPER;
            case Proof.SignedPdf pdf -> SIGNED_PDF;
            case Proof.KeptElsewhere there -> there.way();
        };
    }
}
