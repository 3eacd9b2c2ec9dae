package org.knotenpunkt.domain.organisation.school;

import org.knotenpunkt.domain.shared.Texts;

/** Whether a school is public or private (Rechtsform), as the code of the school register. An unknown code is kept. */
public record LegalForm(String code) {
    /** Maintained by a public body (in öffentlicher Trägerschaft). */
    public static final LegalForm PUBLIC = new LegalForm("1");

    /** Maintained by a private body (in Trägerschaft eines Ersatzschulträgers). */
    public static final LegalForm PRIVATE = new LegalForm("2");

    public LegalForm {
        code = Texts.checked("legal form of a school", code, 10);
    }

    public boolean isKnown() {
        return equals(PUBLIC) || equals(PRIVATE);
    }
}
