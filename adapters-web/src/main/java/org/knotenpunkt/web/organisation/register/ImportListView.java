package org.knotenpunkt.web.organisation.register;

import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/** The imports, the newest first. */
public record ImportListView(Form query, Page<RegisterImport> page, boolean mayImport) {
    public String edition(RegisterImport of, Words words) {
        return ImportTexts.edition(words, of.edition());
    }

    public String path(RegisterImport of) {
        return ImportPages.path(of.id());
    }
}
