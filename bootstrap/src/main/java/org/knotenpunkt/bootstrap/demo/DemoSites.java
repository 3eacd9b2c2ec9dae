package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.demo.DemoTable.Row;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/** The family centres of the demonstration: each hosted by a real school, with invented people in charge. */
public final class DemoSites {
    private static final Source SITES = new Source(
            "Veröffentlichungen der Städte und der Initiative über ihre Standorte", PartialDate.parse("2025"));
    private static final int FEBRUARY = 2;
    private static final int MONTHS_SINCE = 7;
    private static final int EVERY_VACANT = 8;
    private static final int EVERY_ENDING = 5;
    private static final int DAYS_LEFT = 40;

    private final DemoSchools schools;
    private final DemoFunctions functions;
    private final DemoOrganisations organisations;
    private final RecordRelation relations;
    private final DemoCentres centres;
    private final DemoSelfAssessments assessments;
    private final Today today;

    @Inject
    public DemoSites(
            DemoSchools schools,
            DemoFunctions functions,
            DemoOrganisations organisations,
            RecordRelation relations,
            DemoCentres centres,
            DemoSelfAssessments assessments,
            Today today) {
        this.schools = schools;
        this.functions = functions;
        this.organisations = organisations;
        this.relations = relations;
        this.centres = centres;
        this.assessments = assessments;
        this.today = today;
    }

    /**
     * Adds the school, its centre and all who have to do with them.
     *
     * @param position of the site among all, by which it is decided whether its lead is vacant
     * @return the school and the centre
     */
    List<OrganisationId> load(Row row, int position, MunicipalityId town, DemoPeople people) {
        var school = schools.add(row, town);
        var centre =
                organisations.register(OrganisationKind.FAMILY_CENTRE, town, centreName(row), DemoSchools.address(row));
        relate(town, RelationKind.MAINTAINS, OrganisationId.of(town), school, Validity.ALWAYS);
        row.optional("provider")
                .ifPresent(provider -> relate(
                        town,
                        RelationKind.CARRIES,
                        organisations.register(OrganisationKind.PROVIDER, town, provider),
                        centre,
                        Validity.ALWAYS));
        host(row, position, town, school, centre);
        assessments.load(town, centre, position);
        var number = row.text("number");
        functions.held(
                town,
                school,
                FunctionKind.HEAD_OF_SCHOOL,
                "schulleitung@" + number + ".example",
                people.next(),
                Validity.ALWAYS);
        functions.held(
                town,
                centre,
                FunctionKind.CENTRE_LEAD,
                "zentrum@" + number + ".example",
                people.next(),
                contract(position));
        return List.of(school, centre);
    }

    private static String centreName(Row row) {
        return row.optional("brand").orElse("Familiengrundschulzentrum") + " " + row.text("name");
    }

    /** A centre that has moved was hosted by an invented school before; which one it really was is not told here. */
    private void host(Row row, int position, MunicipalityId town, OrganisationId school, OrganisationId centre) {
        if (row.optional("movedFrom").isPresent()) {
            var before = organisations.register(OrganisationKind.SCHOOL, town, row.text("movedFrom"));
            relate(town, RelationKind.HOSTS, before, centre, Validity.ALWAYS);
            centres.move(
                    town,
                    centre,
                    school,
                    row.optional("movedOn").map(LocalDate::parse).orElseGet(this::inMidYear));
            return;
        }
        var since = row.optional("hostedSince").map(LocalDate::parse).orElse(null);
        relate(town, RelationKind.HOSTS, school, centre, new Validity(since, null));
        centres.load(town, centre, since, position);
    }

    /** The last first of February, the day in the middle of a school year, that lies back so far that the centre has settled since. */
    private LocalDate inMidYear() {
        var lately = today.today().minusMonths(MONTHS_SINCE);
        var day = LocalDate.of(lately.getYear(), FEBRUARY, 1);
        return day.isAfter(lately) ? day.minusYears(1) : day;
    }

    /** Contracts run for a year, as they do; some have run out without a successor, and some soon will. */
    private Validity contract(int position) {
        var year = SchoolYear.of(today.today());
        if (position % EVERY_VACANT == 0) {
            return year.previous().days();
        }
        return Validity.between(
                year.firstDay(), position % EVERY_ENDING == 0 ? today.today().plusDays(DAYS_LEFT) : year.lastDay());
    }

    private void relate(
            MunicipalityId town, RelationKind kind, OrganisationId from, OrganisationId to, Validity validity) {
        relations
                .record(DemoActors.coordinating(town), new NewRelation(town, kind, from, to, validity, null, SITES))
                .orElseThrow();
    }
}
