package org.knotenpunkt.application.organisation.register;

import java.util.function.Consumer;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what the report of an import tells. */
public interface ReadImportReport {
    /** The entries that fit: what the file itself brought up, then what is added and changed as the lines follow, then what is missing. */
    Result<ReportPage, RegisterError> entries(Actor actor, ImportId id, ReportFilter filter, PageRequest page);

    /** Hands all entries that fit to the reader, one after the other, however many there are; answers the import. */
    Result<RegisterImport, RegisterError> readAll(
            Actor actor, ImportId id, ReportFilter filter, Consumer<ImportEntry> reader);
}
