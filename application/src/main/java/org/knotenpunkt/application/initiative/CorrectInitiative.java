package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/**
 * In-port: a mistake in what was recorded about a network is mended. The version is the one in which the actor has seen the network;
 * if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface CorrectInitiative {
    /**
     * Says what it is really called and when it was really founded, unless somebody would belong to it before; and unless another one
     * is known by that name.
     *
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<Initiative, InitiativeError> correct(
            Actor actor,
            InitiativeId id,
            long version,
            String name,
            PartialDate founded,
            @Nullable String reason,
            boolean evenIfSimilar);

    /**
     * Takes its end back, unless it has none or another one is called the same today.
     *
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<Initiative, InitiativeError> reopen(Actor actor, InitiativeId id, long version, boolean evenIfSimilar);

    /**
     * Says that the town did not belong to it then.
     *
     * @param from the first day on which the membership was held to be known
     */
    Result<Initiative, InitiativeError> withdrawMembership(
            Actor actor, InitiativeId id, long version, MunicipalityId town, LocalDate from, @Nullable String reason);

    /**
     * Says when the town really joined.
     *
     * @param from the first day on which the membership was held to be known
     * @param joined null where it is not known; of a founder it is the founding of the network
     */
    Result<Initiative, InitiativeError> correctMembership(
            Actor actor,
            InitiativeId id,
            long version,
            MunicipalityId town,
            LocalDate from,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence,
            @Nullable String reason);

    /** Takes back that the town has left. */
    Result<Initiative, InitiativeError> reopenMembership(
            Actor actor, InitiativeId id, long version, MunicipalityId town);

    /** Says that the town did not reach the stage then. */
    Result<Initiative, InitiativeError> withdrawStage(
            Actor actor,
            InitiativeId id,
            long version,
            MunicipalityId town,
            MemberStage stage,
            PartialDate since,
            @Nullable String reason);

    /** Says that the count was not published so. */
    Result<Initiative, InitiativeError> withdrawCount(
            Actor actor,
            InitiativeId id,
            long version,
            String definition,
            PartialDate asOf,
            Source source,
            @Nullable String reason);

    /**
     * Says that the organisation did not carry the network then.
     *
     * @param from the first day of its support, or null if that is not known
     */
    Result<Initiative, InitiativeError> withdrawSupport(
            Actor actor,
            InitiativeId id,
            long version,
            OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable String reason);

    /** Takes back that the organisation carries the network no longer. */
    Result<Initiative, InitiativeError> reopenSupport(
            Actor actor, InitiativeId id, long version, OrganisationId organisation);
}
