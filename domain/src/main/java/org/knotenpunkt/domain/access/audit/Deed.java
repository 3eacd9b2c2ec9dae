package org.knotenpunkt.domain.access.audit;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;

/**
 * Who did what to which record, when, and by which rights.
 *
 * @param at to the microsecond
 * @param account who did it; the nil UUID at the command line of the server
 * @param token the id of the personal access token with which a program did it for them; null where they did it themselves
 * @param event the id of the event that tells it
 * @param type the name of the event
 * @param subject the id of what it was done to
 * @param payload the hash of what else the event tells
 */
public record Deed(
        ChainId chain,
        Instant at,
        UUID account,
        @Nullable UUID token,
        Grounds grounds,
        UUID event,
        String type,
        UUID subject,
        AuditHash payload) {
    public Deed {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What the actor did, as the event tells it.
     *
     * @param id of the event
     */
    public static Deed of(Actor actor, DomainEvent event, UUID id, AuditHash payload) {
        var chain = ChainId.of(event.municipality());
        return new Deed(
                chain,
                event.at(),
                actor.account(),
                actor.token().map(Actor.Means.Token::id).orElse(null),
                Grounds.of(actor, chain),
                id,
                event.type(),
                event.subject(),
                payload);
    }

    /**
     * All of it, a line each, in the order of the components; where there is no token, there is no line for one. Only {@link #at} has
     * a form to choose: ISO 8601 in UTC.
     */
    public String text() {
        return Stream.of(chain, at, account, token, grounds.text(), event, type, subject, payload.value())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining("\n"));
    }
}
