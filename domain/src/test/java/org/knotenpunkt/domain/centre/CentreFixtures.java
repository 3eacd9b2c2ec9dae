package org.knotenpunkt.domain.centre;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Validity;

/** A family centre of Lindenau that has come as far as having a programme. */
public final class CentreFixtures {
    public static final CentreId CENTRE = new CentreId(organisationId(40).value());
    public static final OrganisationId SCHOOL = organisationId(41);
    public static final OrganisationId OTHER_SCHOOL = organisationId(42);
    public static final OrganisationId FUNDER = organisationId(43);
    public static final LocalDate BUILT_UP = day("2024-02-01");
    public static final LocalDate OPENED = day("2025-02-01");

    private CentreFixtures() {}

    /** The organisation that the centre is. */
    public static Organisation aFamilyCentre() {
        return anOrganisation(40, OrganisationKind.FAMILY_CENTRE, "Linde");
    }

    public static FundingLineId lineId(int number) {
        return new FundingLineId(new UUID(0xc010, number));
    }

    public static PostId postId(int number) {
        return new PostId(new UUID(0xc020, number));
    }

    /** The phase, judged by its first criterion; with a reason where it needs one. */
    public static PhaseEntry since(LocalDate day, Phase phase) {
        var criteria = PhaseCriteria.current().of(phase).stream().limit(1).toList();
        return PhaseEntry.judgedNow(phase, day, criteria, phase.hasCriteria() ? null : "The post is vacant");
    }

    public static FundingLine aFundingLine() {
        return new FundingLine(lineId(1), "Guideline", FUNDER, Validity.between(day("2024-08-01"), day("2027-07-31")));
    }

    public static FundingLine theTownsMoney() {
        return new FundingLine(lineId(2), "Budget of the town", null, Validity.from(BUILT_UP));
    }

    public static Post aPost() {
        return new Post(
                postId(1),
                PostTask.LEAD,
                new FullTimeEquivalents(50),
                lineId(1),
                Validity.between(day("2024-08-01"), day("2025-07-31")));
    }

    public static Post anotherPost() {
        return new Post(postId(2), PostTask.SUPPORT, new FullTimeEquivalents(13), null, Validity.ALWAYS);
    }

    /** In operation, with two funding lines and two posts. */
    public static Centre aCentre() {
        return Centre.blank(CENTRE, LINDENAU)
                .enter(since(BUILT_UP, Phase.BUILD_UP), NOW)
                .flatMap(centre -> centre.enter(since(OPENED, Phase.OPERATION), NOW))
                .flatMap(centre -> centre.fund(aFundingLine(), NOW))
                .flatMap(centre -> centre.fund(theTownsMoney(), NOW))
                .flatMap(centre -> centre.staff(aPost(), NOW))
                .flatMap(centre -> centre.staff(anotherPost(), NOW))
                .orElseThrow();
    }

    static List<Phase> phases() {
        return List.of(Phase.values());
    }
}
