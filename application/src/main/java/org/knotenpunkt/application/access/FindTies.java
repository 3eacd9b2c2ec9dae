package org.knotenpunkt.application.access;

import java.util.List;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** In-port: to which functions could a right be tied that an account is about to get? */
@FunctionalInterface
public interface FindTies {
    /**
     * Those in which the person whose account it is in the town of the place serves today or later, if the actor keeps that place; none if
     * nobody has said who it is.
     */
    Result<List<KnownPerson.Service>, AccessError> ties(Actor actor, SignInName name, Scope place);
}
