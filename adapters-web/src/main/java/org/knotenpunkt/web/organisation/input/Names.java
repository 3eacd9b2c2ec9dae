package org.knotenpunkt.web.organisation.input;

import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.web.shared.input.Fields;

/** What an organisation is called: in full and, if it is called otherwise in short, so, too. */
public final class Names {
    private Names() {}

    /** A name that must be there; to be asked for only if nothing is wrong with the fields. */
    public static Supplier<OrganisationName> read(Fields fields, String full, String brief) {
        var inFull = fields.text(full, OrganisationName.MAX_LENGTH);
        var inShort = fields.optionalText(brief, OrganisationName.MAX_BRIEF_LENGTH);
        return () -> new OrganisationName(inFull.get(), inShort.orNull());
    }
}
