package org.knotenpunkt.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Retry;
import org.knotenpunkt.domain.shared.Role;

/** Why an operation on accounts, sessions or grants was refused. */
public sealed interface AccessError extends DomainError {
    /** The actor lacks the right. */
    record NotAllowed(Denial reason) implements AccessError, Forwarded {}

    /** Name and password do not belong together. It is not told which of the two is wrong, or whether there is an account. */
    record SignInFailed() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /**
     * Too many wrong passwords, under one name or from one address: the next attempt has to wait.
     *
     * @param minutes how long that is, a part of one counting as a whole; at least 1
     */
    record TooManyAttempts(Instant until, long minutes) implements AccessError, Retry {
        static TooManyAttempts until(Instant until, Instant now) {
            var wait = Duration.between(now, until);
            return new TooManyAttempts(
                    until, Math.max(1, wait.plusMinutes(1).minusNanos(1).toMinutes()));
        }

        @Override
        public Kind kind() {
            return Kind.TOO_OFTEN;
        }
    }

    record AccountNotFound(AccountId account) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nobody signs in under this name. */
    record SignInNameUnknown() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    record SignInNameTaken() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record AccountDisabled() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record AccountNotDisabled() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody disables the account or resets the password with which they are signed in. */
    record OwnAccount() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The password that was to confirm the change is not the account's. */
    record PasswordWrong() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    record PasswordTooShort(int min) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    record PasswordTooLong(int max) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The password is the name of its owner. */
    record PasswordIsName() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The password is one that many use, or one that others would soon guess. */
    record PasswordEasilyGuessed() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /**
     * The new password does not do, for all these reasons.
     *
     * @param faults what helps most first; at least one
     */
    record PasswordUnfit(List<AccessError> faults) implements AccessError, Forwarded {
        public PasswordUnfit {
            faults = List.copyOf(faults);
        }

        /** The one of which most is to be learned. */
        @Override
        public AccessError reason() {
            return faults.getFirst();
        }
    }

    /** Somebody else knows the password: its owner has to choose another one first. */
    record PasswordTemporary() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The new password is the old one. */
    record PasswordUnchanged() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    record SessionNotFound(SessionId session) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no such record, or none of which the actor may know. */
    record RecordNotFound(RecordKind of) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record GrantNotFound(GrantId grant) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The role cannot be held in a scope of this kind. */
    record RoleDoesNotFit(Role role, ScopeKind scope) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There is no such town, organisation or initiative. */
    record ScopeUnknown(ScopeKind scope) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The account holds the same role in the same scope in a part of the period already. */
    record GrantOverlaps(Role role) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody gives rights to themselves. */
    record SelfGrant() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The grant is over or withdrawn already. */
    record GrantOver() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The grant ends earlier already; for the time after its last day another one is given. */
    record EndsEarlier(LocalDate until) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The last day is over already: what was allowed on it was allowed. */
    record EndInThePast(LocalDate lastDay) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The last day is before the first one. */
    record EndBeforeBeginning(LocalDate from) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A token ends today at the earliest and within a year. */
    record TokenEndOutOfRange(LocalDate lastDay, LocalDate earliest, LocalDate latest) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There are as many tokens of the account as there may be. */
    record TooManyTokens(int most) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is no such token of the account. */
    record TokenNotFound(PersonalTokenId id) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The role is held where no people are known by their functions: in a network, or in the installation. */
    record NoPeopleHere() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The town knows no such person who serves in a function, or will. */
    record PersonUnknown(PersonId person) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody says of themselves who they are. */
    record SelfIdentified() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is known already who the account is in the town. */
    record IdentifiedAlready() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The person has another account in the town. */
    record PersonHasAccount() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** In no such function of the town the holder of the grant serves, today or later; others' functions are like none. */
    record NotServing(FunctionId function) implements AccessError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The grant holds by itself already. */
    record NotTied() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody decides by which function they hold a right themselves. */
    record OwnGrant() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody has said who the account is in the town. */
    record NotIdentified() implements AccessError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
