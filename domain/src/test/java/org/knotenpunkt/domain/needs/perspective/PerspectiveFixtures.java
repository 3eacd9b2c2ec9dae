package org.knotenpunkt.domain.needs.perspective;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;

/** Two perspectives that Lindenau has added. */
public final class PerspectiveFixtures {
    public static final OwnPerspectiveId MOTHERS_ID = new OwnPerspectiveId(new UUID(0x7001, 0x8000_0000_0000_0051L));
    public static final OwnPerspectiveId FATHERS_ID = new OwnPerspectiveId(new UUID(0x7001, 0x8000_0000_0000_0052L));
    public static final Perspective MOTHERS = new Perspective("STADTTEILMUETTER");
    public static final Perspective FATHERS = new Perspective("VAETER");

    private PerspectiveFixtures() {}

    /** A voice of their own, with a name in three languages. */
    public static OwnPerspective neighbourhoodMothers() {
        return own(
                MOTHERS_ID,
                MOTHERS,
                new Wording(Map.of(
                        LanguageTag.GERMAN,
                        "Stadtteilmütter",
                        new LanguageTag("en"),
                        "Neighbourhood mothers",
                        new LanguageTag("tr"),
                        "Mahalle anneleri")),
                null);
    }

    /** They count with families. */
    public static OwnPerspective fathers() {
        return own(FATHERS_ID, FATHERS, Wording.german("Väter"), Perspective.FAMILIES);
    }

    public static OwnPerspective own(
            OwnPerspectiveId id, Perspective perspective, Wording name, @Nullable Perspective countsWith) {
        return OwnPerspective.add(id, LINDENAU, perspective, name, countsWith, NOW);
    }
}
