package org.example.town.domain.twinning;

import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Why towns are not twinned. */
public sealed interface TwinningError extends DomainError {
    /** A town is twinned with another one. */
    record WithItself(MunicipalityId town) implements TwinningError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial denial) implements TwinningError {
        @Override
        public Kind kind() {
            return denial.kind();
        }
    }
}
