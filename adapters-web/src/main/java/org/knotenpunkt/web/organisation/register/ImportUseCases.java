package org.knotenpunkt.web.organisation.register;

import jakarta.inject.Inject;
import org.knotenpunkt.application.organisation.register.ConfirmImport;
import org.knotenpunkt.application.organisation.register.DiscardImport;
import org.knotenpunkt.application.organisation.register.FindImports;
import org.knotenpunkt.application.organisation.register.PreviewImport;
import org.knotenpunkt.application.organisation.register.ReadImportReport;

/** What can be done with imports. */
public record ImportUseCases(
        PreviewImport previewing,
        ConfirmImport confirming,
        DiscardImport discarding,
        FindImports finding,
        ReadImportReport reading) {
    @Inject
    public ImportUseCases {}
}
