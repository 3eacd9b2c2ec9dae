package org.knotenpunkt.application.organisation.register;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what the report of an import tells. */
public interface ReadImportReport {
    /** The entries of the kind, or all if it is null; in the order of the lines, then of the keys. */
    Result<Page<ImportEntry>, RegisterError> entries(
            Actor actor, ImportId id, @Nullable EntryKind kind, PageRequest page);

    /** Hands all entries to the reader, one after the other, however many there are; answers the import. */
    Result<RegisterImport, RegisterError> readAll(Actor actor, ImportId id, Consumer<ImportEntry> reader);
}
