package org.knotenpunkt.application.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: which person holds the grant, or who may it be? */
public interface FindPersonOfGrant {
    /** Who the account that holds the grant is in the town of the grant, if the actor may give roles there. */
    Result<PersonOfGrant, AccessError> person(Actor actor, GrantId grant);

    /**
     * Who it is, or may be.
     *
     * @param person who it is; null if nobody has said so
     * @param others who it may be; those of the organisation in which the grant holds come first
     */
    record PersonOfGrant(@Nullable KnownPerson person, List<KnownPerson> others) {
        public PersonOfGrant {
            others = List.copyOf(others);
        }
    }
}
