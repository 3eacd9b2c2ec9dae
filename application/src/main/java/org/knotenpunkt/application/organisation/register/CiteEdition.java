package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: facts were taken from an edition of a register by hand, which is to be named beside them from now on. */
@FunctionalInterface
public interface CiteEdition {
    /**
     * Has the edition named as an imported one is named. One that is named already is left as it is.
     *
     * @param title what people are to read, as in "Extract from ..."
     */
    Result<Edition, RegisterError> cite(Actor actor, Register register, Edition edition, String title);
}
