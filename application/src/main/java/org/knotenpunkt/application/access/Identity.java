package org.knotenpunkt.application.access;

import java.util.Map;
import java.util.Set;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;

/**
 * Who it is that sends a request.
 *
 * @param means how they are known
 * @param displayName what the person is called
 * @param passwordTemporary whether they have to choose a password of their own first
 * @param granted the rights that the account's grants give today
 * @param towns the towns in which these rights are held, with what they are called today
 */
public record Identity(
        AccountId account,
        Means means,
        SignInName name,
        String displayName,
        boolean passwordTemporary,
        Set<Right> granted,
        Map<MunicipalityId, String> towns) {
    public Identity {
        granted = Set.copyOf(granted);
        towns = Map.copyOf(towns);
    }

    /** The one who acts: without any right as long as the password is one that somebody else knows. */
    public Actor actor() {
        return new Actor(account.value(), passwordTemporary ? Set.of() : granted, means);
    }
}
