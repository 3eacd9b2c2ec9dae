package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Social spaces of the demonstration, and who belongs to them. */
public final class DemoSpaces {
    private final DrawSocialSpace drawing;
    private final AssignToSocialSpace assigning;

    @Inject
    public DemoSpaces(DrawSocialSpace drawing, AssignToSocialSpace assigning) {
        this.drawing = drawing;
        this.assigning = assigning;
    }

    void load(MunicipalityId town, String name, List<OrganisationId> organisations) {
        var actor = DemoActors.coordinating(town);
        var space =
                drawing.draw(actor, town, name, null, Validity.ALWAYS, false).orElseThrow();
        for (var organisation : organisations) {
            space = assigning
                    .assign(actor, space.id(), space.version(), organisation, Validity.ALWAYS)
                    .orElseThrow();
        }
    }
}
