package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.shared.Result;

/** Out-port: opens files of registers, whatever their encoding, separator and order of columns. */
public interface RegisterFiles {
    /** The lines of the file, unless it is none of the register. */
    Result<RegisterLines, RegisterError> open(Register register, HandedInFile file);
}
