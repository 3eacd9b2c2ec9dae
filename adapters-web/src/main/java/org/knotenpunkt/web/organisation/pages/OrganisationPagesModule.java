package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.web.shared.NavigationSection.DIRECTORY;
import static org.knotenpunkt.web.shared.NavigationSection.START;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.web.organisation.pages.edit.CorrectionForms;
import org.knotenpunkt.web.organisation.pages.edit.EditRoutes;
import org.knotenpunkt.web.organisation.pages.edit.FactForms;
import org.knotenpunkt.web.organisation.pages.edit.FunctionForms;
import org.knotenpunkt.web.organisation.pages.edit.Namesakes;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationForms;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.organisation.pages.edit.RelationForms;
import org.knotenpunkt.web.organisation.pages.edit.SchoolForms;
import org.knotenpunkt.web.organisation.pages.edit.SpaceForms;
import org.knotenpunkt.web.organisation.pages.space.SpaceLifeForms;
import org.knotenpunkt.web.organisation.pages.space.SpaceNameForms;
import org.knotenpunkt.web.organisation.pages.space.SpacePages;
import org.knotenpunkt.web.organisation.pages.space.SpaceRoutes;
import org.knotenpunkt.web.organisation.pages.town.OverviewPages;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Adds the pages about towns, schools and all other organisations, and the start page. */
public final class OrganisationPagesModule extends WebModule {
    @Override
    protected void configure() {
        feature("organisation-pages");
        bind(EditRoutes.class).in(Singleton.class);
        bind(SpaceRoutes.class).in(Singleton.class);
        bind(OrganisationLookup.class).in(Singleton.class);
        bind(Namesakes.class).in(Singleton.class);
        bind(TownSearch.class).in(Singleton.class);
        bind(OrganisationChoice.class).in(Singleton.class);
        routes(OverviewPages.class);
        routes(SchoolRegistrationPages.class);
        routes(SchoolPages.class);
        routes(MunicipalityPages.class);
        routes(RegistrationPages.class);
        routes(OrganisationPages.class);
        routes(OrganisationForms.class);
        routes(RelationForms.class);
        routes(FunctionForms.class);
        routes(CorrectionForms.class);
        routes(FactForms.class);
        routes(SchoolForms.class);
        routes(SpacePages.class);
        routes(SpaceNameForms.class);
        routes(SpaceLifeForms.class);
        routes(SpaceForms.class);
        recordPage(OrganisationRecordKind.ORGANISATION, "/organisations/");
        firstStep(new FirstStep(
                50, "towns.first", "/municipalities", Access.performing(MunicipalityAction.READ_MUNICIPALITIES)));
        firstStep(
                new FirstStep(60, "schools.first", "/schools?town=all", Access.performing(SchoolAction.READ_SCHOOLS)));
        navigation(new NavigationItem(START, 10, "shared.start", "/", Access.signedIn()));
        var inTown = Access.performing(OrganisationAction.READ_TOWN);
        navigation(new NavigationItem(START, 20, "vacancies.title", OverviewPages.VACANCIES, inTown));
        navigation(new NavigationItem(START, 30, "changes.title", OverviewPages.CHANGES, inTown));
        navigation(new NavigationItem(
                DIRECTORY, 10, "schools.title", "/schools", Access.performing(SchoolAction.READ_SCHOOLS)));
        navigation(new NavigationItem(
                DIRECTORY,
                20,
                "organisations.title",
                "/organisations",
                Access.performing(OrganisationAction.READ_ORGANISATIONS)));
        navigation(new NavigationItem(
                DIRECTORY, 30, "spaces.title", "/social-spaces", Access.performing(OrganisationAction.READ_TOWN)));
        navigation(new NavigationItem(
                DIRECTORY,
                40,
                "towns.title",
                "/municipalities",
                Access.performing(MunicipalityAction.READ_MUNICIPALITIES)));
    }
}
