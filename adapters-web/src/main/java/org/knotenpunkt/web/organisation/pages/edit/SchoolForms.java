package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.municipality.RecordYouthOffice;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.RecordAllDay;
import org.knotenpunkt.application.organisation.school.RecordPupils;
import org.knotenpunkt.application.organisation.school.RecordStartchancen;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.organisation.pages.facts.MunicipalityProfile;
import org.knotenpunkt.web.organisation.pages.facts.SchoolProfile;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** The forms for what no register says about schools and towns, each with the source that says it. */
public final class SchoolForms implements Routes {
    private static final Access.Performing RECORDING = Access.performing(SchoolAction.RECORD_SCHOOL);
    private static final Access.Performing DESCRIBING = Access.performing(MunicipalityAction.RECORD_MUNICIPALITY);
    private static final int MOST_PUPILS = 20_000;
    private static final List<Field> SOURCE =
            List.of(Field.text("source", Source.MAX_LENGTH), Field.text("sourceDate", 10));

    private final EditRoutes edits;
    private final FindSchool findingSchools;
    private final FindMunicipality findingTowns;
    private final RecordAllDay recordingAllDay;
    private final RecordStartchancen recordingStartchancen;
    private final RecordPupils recordingPupils;
    private final RecordYouthOffice recordingYouthOffice;

    @Inject
    public SchoolForms(
            EditRoutes edits,
            FindSchool findingSchools,
            FindMunicipality findingTowns,
            RecordAllDay recordingAllDay,
            RecordStartchancen recordingStartchancen,
            RecordPupils recordingPupils,
            RecordYouthOffice recordingYouthOffice) {
        this.edits = edits;
        this.findingSchools = findingSchools;
        this.findingTowns = findingTowns;
        this.recordingAllDay = recordingAllDay;
        this.recordingStartchancen = recordingStartchancen;
        this.recordingPupils = recordingPupils;
        this.recordingYouthOffice = recordingYouthOffice;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, allDay().ofVersion(this::schoolVersion).beside(this::schoolNow));
        edits.register(routes, startchancen().ofVersion(this::schoolVersion).beside(this::schoolNow));
        edits.register(routes, pupils().ofVersion(this::schoolVersion).beside(this::schoolNow));
        edits.register(routes, youthOffice().ofVersion(this::townVersion).beside(this::townNow));
    }

    private Edit<School, SchoolError> allDay() {
        return Edit.change(
                "all-day",
                RECORDING,
                (organisation, words) -> fields(
                        Field.choice("allDay", Option.of(AllDayForm.class, words)),
                        Field.date("from").optional()),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var allDay = form.choice("allDay", AllDayForm.class);
                    var from = form.optionalDate("from");
                    var source = source(form);
                    return () -> recordingAllDay.recordAllDay(
                            answered.actor(),
                            answered.organisation(),
                            version.get(),
                            new Sourced<>(allDay.get(), source.get()),
                            from.orNull(),
                            form.saysItCorrects());
                });
    }

    private Edit<School, SchoolError> startchancen() {
        return Edit.change(
                "startchancen",
                RECORDING,
                (organisation, words) -> fields(Field.choice("takesPart", Option.yesAndNo(words)), Field.date("from")),
                organisation -> new @Nullable Object[] {"from", School.STARTCHANCEN_FROM},
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var takesPart = form.yesOrNo("takesPart");
                    var from = form.date("from");
                    var source = source(form);
                    return () -> recordingStartchancen.recordStartchancen(
                            answered.actor(),
                            answered.organisation(),
                            version.get(),
                            new Sourced<>(takesPart.get(), source.get()),
                            from.get(),
                            form.saysItCorrects());
                });
    }

    private Edit<School, SchoolError> pupils() {
        return Edit.change(
                "pupils",
                RECORDING,
                (organisation, words) -> fields(
                        Field.text("year", 9),
                        Field.number("count"),
                        Field.choice("method", Option.of(PupilCount.Method.class, words))),
                organisation -> new @Nullable Object[] {"year", SchoolYear.of(organisation.day())},
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var year = form.schoolYear("year");
                    var count = form.integer("count", 0, MOST_PUPILS);
                    var method = form.choice("method", PupilCount.Method.class);
                    var source = source(form);
                    return () -> recordingPupils.recordPupils(
                            answered.actor(),
                            answered.organisation(),
                            version.get(),
                            year.get(),
                            new PupilCount(count.get(), method.get(), source.get()),
                            form.saysItCorrects());
                });
    }

    private Edit<Municipality, MunicipalityError> youthOffice() {
        return Edit.change(
                "youth-office",
                DESCRIBING,
                (organisation, words) -> fields(
                        Field.choice("own", Option.yesAndNo(words)),
                        Field.date("from").optional()),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var own = form.yesOrNo("own");
                    var from = form.optionalDate("from");
                    var source = source(form);
                    return () -> recordingYouthOffice.recordYouthOffice(
                            answered.actor(),
                            new MunicipalityId(answered.organisation().value()),
                            version.get(),
                            new Sourced<>(own.get(), source.get()),
                            from.orNull(),
                            form.saysItCorrects());
                });
    }

    private long schoolVersion(Context ctx, OrganisationView organisation) {
        return school(ctx, organisation).version();
    }

    private List<Fact> schoolNow(Context ctx, OrganisationView organisation, Words words) {
        return SchoolProfile.of(school(ctx, organisation), organisation.day(), words);
    }

    private SchoolView school(Context ctx, OrganisationView organisation) {
        return Answers.orRefuse(findingSchools.byId(Requests.actor(ctx), organisation.id(), organisation.day()));
    }

    private long townVersion(Context ctx, OrganisationView organisation) {
        return town(ctx, organisation).version();
    }

    private List<Fact> townNow(Context ctx, OrganisationView organisation, Words words) {
        return MunicipalityProfile.of(town(ctx, organisation), organisation.day(), words);
    }

    private MunicipalityView town(Context ctx, OrganisationView organisation) {
        var id = new MunicipalityId(organisation.id().value());
        return Answers.orRefuse(findingTowns.byId(Requests.actor(ctx), id, organisation.day()));
    }

    private static List<Field> fields(Field... fields) {
        return Stream.concat(Stream.of(fields), SOURCE.stream()).toList();
    }

    private static Supplier<Source> source(Form form) {
        var title = form.text("source", Source.MAX_LENGTH);
        var date = form.partialDate("sourceDate");
        return () -> new Source(title.get(), date.get());
    }
}
