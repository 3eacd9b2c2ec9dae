package org.knotenpunkt.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Role;

/** What has happened to accounts and grants. */
public sealed interface AccessEvent extends DomainEvent {
    /** Something that happened to an account, which belongs to no town. */
    sealed interface OfAccount extends AccessEvent {
        AccountId account();

        @Override
        default UUID subject() {
            return account().value();
        }

        @Override
        default @Nullable MunicipalityId municipality() {
            return null;
        }
    }

    /** Something that happened to a grant. */
    sealed interface OfGrant extends AccessEvent {
        GrantId grant();

        @Override
        default UUID subject() {
            return grant().value();
        }
    }

    record AccountCreated(AccountId account, Instant at) implements OfAccount {}

    record AccountDisabled(AccountId account, Instant at) implements OfAccount {}

    record AccountEnabled(AccountId account, Instant at) implements OfAccount {}

    /** The account has a new password: its owner's choice, or a temporary one. */
    record PasswordChanged(AccountId account, boolean temporary, Instant at) implements OfAccount {}

    /** The owner of the account has shown who they are. From where is nobody's business. */
    record SignedIn(AccountId account, Instant at) implements OfAccount {}

    record SignedOut(AccountId account, Instant at) implements OfAccount {}

    /** The owner of the account has signed out in another place than this one. */
    record SessionRevoked(AccountId account, Instant at) implements OfAccount {}

    /** A program may act for the owner of the account. */
    record TokenCreated(AccountId account, PersonalTokenId token, TokenReach reach, LocalDate lastDay, Instant at)
            implements OfAccount {}

    record TokenRevoked(AccountId account, PersonalTokenId token, Instant at) implements OfAccount {}

    record RoleGranted(
            GrantId grant,
            AccountId account,
            Role role,
            @Nullable MunicipalityId municipality,
            Instant at) implements OfGrant {}

    /** The grant has a last day. */
    record GrantEnded(
            GrantId grant, LocalDate lastDay, @Nullable MunicipalityId municipality, Instant at) implements OfGrant {}

    record GrantWithdrawn(GrantId grant, @Nullable MunicipalityId municipality, Instant at) implements OfGrant {}

    /** The grant gives its right from now on only while its holder serves in the function. */
    record GrantTied(GrantId grant, FunctionId function, MunicipalityId municipality, Instant at) implements OfGrant {}

    /** The grant holds by itself from now on. */
    record GrantUntied(GrantId grant, FunctionId function, MunicipalityId municipality, Instant at)
            implements OfGrant {}

    /** Something that was said in a town of who an account is. */
    sealed interface OfPerson extends AccessEvent {
        AccountId account();

        PersonId person();

        @Override
        default UUID subject() {
            return account().value();
        }
    }

    /** In the town the account is the person. */
    record PersonIdentified(AccountId account, PersonId person, MunicipalityId municipality, Instant at)
            implements OfPerson {}

    /** In the town the account is the person no longer. */
    record PersonForgotten(AccountId account, PersonId person, MunicipalityId municipality, Instant at)
            implements OfPerson {}
}
