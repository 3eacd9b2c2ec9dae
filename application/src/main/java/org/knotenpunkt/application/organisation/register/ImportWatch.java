package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.domain.organisation.register.RegisterImport;

/** Hears how far an import has come, each time that it has come further. */
@FunctionalInterface
public interface ImportWatch {
    /** Nobody watches here; others can look the import up. */
    ImportWatch NOBODY = progress -> {};

    void at(RegisterImport progress);
}
