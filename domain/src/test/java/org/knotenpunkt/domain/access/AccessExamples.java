package org.knotenpunkt.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** Accounts, grants and actors, each valid in all it leaves open. */
public final class AccessExamples {
    public static final ClientAddress HERE = new ClientAddress("192.0.2.1");
    public static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static final MunicipalityId BOCHUM = new MunicipalityId(uuid(1));
    public static final MunicipalityId ESSEN = new MunicipalityId(uuid(2));
    public static final UUID SCHOOL = uuid(3);
    public static final UUID NETWORK = uuid(4);

    public static final Password PASSWORD = new Password("drei Äpfel im Korb");

    private AccessExamples() {}

    /** An id that ends in the number. */
    public static UUID uuid(int number) {
        return UUID.fromString(String.format(Locale.ROOT, "01900000-0000-7000-8000-%012d", number));
    }

    /** The account number so and so; its hash says nothing. */
    public static Account anAccount(int number) {
        return anAccount(number, new Credential("hash of " + number, false));
    }

    public static Account anAccount(int number, Credential credential) {
        return Account.create(
                new AccountId(uuid(100 + number)),
                new SignInName("person%d@bochum.example".formatted(number)),
                "Person " + number,
                credential,
                NOW);
    }

    public static Account aDisabledAccount(int number) {
        return anAccount(number).disable(NOW).orElseThrow();
    }

    /** The grant number so and so, open to both sides of time. */
    public static Grant aGrant(int number, AccountId holder, Role role, Scope scope) {
        return aGrant(number, holder, role, scope, Validity.ALWAYS);
    }

    public static Grant aGrant(int number, AccountId holder, Role role, Scope scope, Validity validity) {
        return Grant.give(
                        new GrantId(uuid(200 + number)),
                        holder,
                        new Right(role, scope),
                        validity,
                        new Grant.Given(null, NOW),
                        List.of())
                .orElseThrow();
    }

    public static Session aSession(int number, AccountId account) {
        return Session.start(aToken(number), account, NOW);
    }

    public static SessionToken aToken(int number) {
        return new SessionToken(String.format(Locale.ROOT, "%043d", number));
    }

    /** The token number so and so, good on that day. */
    public static PersonalToken aPersonalToken(int number, AccountId account, TokenReach reach) {
        return new PersonalToken(
                new PersonalTokenId(uuid(300 + number)),
                aSecret(number).hash(),
                account,
                "Program " + number,
                reach,
                NOW,
                TODAY,
                null);
    }

    public static PersonalTokenSecret aSecret(int number) {
        return PersonalTokenSecret.of(String.format(Locale.ROOT, "%043d", number));
    }

    public static Actor somebodyWith(Role role, Scope scope) {
        return new Actor(uuid(99), Set.of(new Right(role, scope)));
    }
}
