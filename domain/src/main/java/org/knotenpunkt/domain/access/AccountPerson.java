package org.knotenpunkt.domain.access;

import java.time.Instant;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * That an account is a person whom the town knows by functions. In one town an account is one person at most, and a person has one
 * account at most.
 *
 * @param by who said so
 */
public record AccountPerson(MunicipalityId municipality, AccountId account, PersonId person, AccountId by, Instant at) {
    /**
     * That it is so, unless somebody says it of themselves, or it is said of the account or of the person already.
     *
     * @param ofAccount who the account is in the town so far
     * @param ofPerson which account the person has in the town so far
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public Result<AccountPerson, AccessError> unlessSaid(
            Optional<AccountPerson> ofAccount, Optional<AccountPerson> ofPerson) {
        if (account.equals(by)) {
            return Result.refusal(new AccessError.SelfIdentified());
        }
        if (ofAccount.isPresent()) {
            return Result.refusal(new AccessError.IdentifiedAlready());
        }
        return ofPerson.isPresent() ? Result.refusal(new AccessError.PersonHasAccount()) : Result.success(this);
    }

    public AccessEvent identified() {
        return new AccessEvent.PersonIdentified(account, person, municipality, at);
    }

    public AccessEvent forgotten(Instant when) {
        return new AccessEvent.PersonForgotten(account, person, municipality, when);
    }
}
