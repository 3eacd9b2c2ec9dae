package org.knotenpunkt.web.centre;

import static org.knotenpunkt.domain.centre.CentreAction.STEER_CENTRE;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds what a page about a centre is about, for those from whom it would be taken what the page asks. */
public final class CentreFinder {
    private final ReadCentres reading;
    private final Rights rights;

    @Inject
    public CentreFinder(ReadCentres reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    /** The centre as it is today, for those who steer it. */
    SeenCentre steered(Context ctx) {
        var view = Answers.orRefuse(reading.read(Requests.actor(ctx), CentreRequests.id(ctx), null));
        return new SeenCentre(
                ctx,
                Answers.orRefuse(rights.require(Requests.actor(ctx), STEER_CENTRE, steering(view.centre()), view)));
    }

    boolean steers(Context ctx, Centre centre) {
        return rights.permit(Requests.actor(ctx), STEER_CENTRE, steering(centre));
    }

    private static Scope steering(Centre centre) {
        return new Scope.Municipality(centre.municipality());
    }
}
