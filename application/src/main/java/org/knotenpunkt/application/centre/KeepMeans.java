package org.knotenpunkt.application.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLineId;
import org.knotenpunkt.domain.centre.PostId;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/**
 * In-port: a town notes what a centre has to work with. The version is the one in which the actor has seen the centre; if it is not the
 * current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface KeepMeans {
    /** @param funder whose money it is, where that is an organisation that is known */
    Result<Centre, CentreError> fund(
            Actor actor,
            CentreId id,
            long version,
            String programme,
            @Nullable OrganisationId funder,
            Validity validity);

    Result<Centre, CentreError> endFunding(
            Actor actor, CentreId id, long version, FundingLineId line, LocalDate lastDay);

    Result<Centre, CentreError> withdrawFunding(
            Actor actor, CentreId id, long version, FundingLineId line, @Nullable String why);

    /** @param paidBy a funding line of the centre, or null if it is not known who pays */
    Result<Centre, CentreError> staff(
            Actor actor,
            CentreId id,
            long version,
            PostTask task,
            FullTimeEquivalents size,
            @Nullable FundingLineId paidBy,
            Validity validity);

    Result<Centre, CentreError> endPost(Actor actor, CentreId id, long version, PostId post, LocalDate lastDay);

    Result<Centre, CentreError> withdrawPost(Actor actor, CentreId id, long version, PostId post, @Nullable String why);
}
