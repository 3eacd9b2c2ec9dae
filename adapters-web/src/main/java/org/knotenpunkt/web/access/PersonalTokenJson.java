package org.knotenpunkt.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.web.shared.answer.ToldOnce;

/**
 * A personal access token in the API.
 *
 * @param secret what a program shows; told once, when the token is made, and null ever after
 * @param lastDay the last day on which it is good for something
 */
public record PersonalTokenJson(
        UUID id,
        String name,
        TokenReach reach,
        Instant createdAt,
        LocalDate lastDay,
        @Nullable Instant lastUsedAt,
        @Nullable String secret)
        implements ToldOnce {
    static PersonalTokenJson from(PersonalToken token) {
        return from(token, null);
    }

    static PersonalTokenJson from(PersonalToken token, @Nullable PersonalTokenSecret secret) {
        return new PersonalTokenJson(
                token.id().value(),
                token.name(),
                token.reach(),
                token.createdAt(),
                token.lastDay(),
                token.lastUsedAt(),
                secret == null ? null : secret.value());
    }

    @Override
    public PersonalTokenJson again() {
        return new PersonalTokenJson(id, name, reach, createdAt, lastDay, lastUsedAt, null);
    }

    @Override
    public String toString() {
        return "PersonalTokenJson[%s]".formatted(id);
    }
}
