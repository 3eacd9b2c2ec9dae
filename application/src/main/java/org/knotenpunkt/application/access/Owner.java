package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;

/** Who may change what belongs to an account alone: its owner, in person. */
final class Owner {
    private Owner() {}

    static Result<AccountId, AccessError> of(Actor actor) {
        if (actor.isAnonymous()) {
            return Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn()));
        }
        return actor.token().isEmpty()
                ? Result.success(new AccountId(actor.account()))
                : Result.refusal(new AccessError.NotAllowed(new Denial.NotByToken()));
    }
}
