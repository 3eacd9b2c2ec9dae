package org.knotenpunkt.application.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes an assessment from its set-up to its conclusion, and shows it. */
public final class AssessmentService implements ConductAssessment, ReadAssessments {
    /** What can be a site. */
    public static final Set<OrganisationKind> SITES = Set.copyOf(
            EnumSet.of(OrganisationKind.SCHOOL, OrganisationKind.FAMILY_CENTRE, OrganisationKind.DAY_CARE_CENTRE));

    private final Assessments assessments;
    private final InstrumentRepository instruments;
    private final AnswerSheets sheets;
    private final NeedsQueries queries;
    private final OrganisationRepository organisations;
    private final SocialSpaceRepository spaces;
    private final Rights rights;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public AssessmentService(
            Assessments assessments,
            InstrumentRepository instruments,
            AnswerSheets sheets,
            NeedsQueries queries,
            OrganisationRepository organisations,
            SocialSpaceRepository spaces,
            Rights rights,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.sheets = sheets;
        this.queries = queries;
        this.organisations = organisations;
        this.spaces = spaces;
        this.rights = rights;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Assessment, AssessmentError> setUp(
            Actor actor, MunicipalityId town, AssessedPlace place, String title) {
        return transactions.call(
                actor,
                () -> rights.require(actor, CONDUCT_ASSESSMENT, place.scopeIn(town), place)
                        .<AssessmentError>mapRefusal(AssessmentError.NotAllowed::new)
                        .flatMap(permitted -> known(town, permitted))
                        .map(known -> assessments.save(
                                actor,
                                Assessment.setUp(new AssessmentId(ids.next()), town, known, title, clock.instant()))));
    }

    private Result<AssessedPlace, AssessmentError> known(MunicipalityId town, AssessedPlace place) {
        return switch (place) {
            case AssessedPlace.WholeTown whole -> success(place);
            case AssessedPlace.Neighbourhood(var space) ->
                spaces.findById(space)
                                .filter(drawn -> drawn.municipality().equals(town))
                                .isPresent()
                        ? success(place)
                        : refusal(new AssessmentError.UnknownNeighbourhood(space));
            case AssessedPlace.Site(var organisation) ->
                organisations
                                .hold(organisation)
                                .filter(site -> SITES.contains(site.kind())
                                        && site.home().filter(town::equals).isPresent())
                                .isPresent()
                        ? success(place)
                        : refusal(new AssessmentError.UnknownSite(organisation));
        };
    }

    @Override
    public Result<Assessment, AssessmentError> rename(Actor actor, AssessmentId id, long version, String title) {
        return assessments.change(
                actor, CONDUCT_ASSESSMENT, id, version, assessment -> assessment.rename(title, clock.instant()));
    }

    @Override
    public Result<Assessment, AssessmentError> openWave(Actor actor, AssessmentId id, long version, NewWave wave) {
        return assessments.change(
                actor,
                CONDUCT_ASSESSMENT,
                id,
                version,
                assessment -> published(assessment, wave)
                        .flatMap(instrument -> ifOpen(assessment, wave))
                        .flatMap(open -> assessment.openWave(
                                wave.instrument(),
                                wave.instrumentVersion(),
                                wave.from(),
                                wave.until(),
                                wave.unit(),
                                wave.asked(),
                                clock.instant())));
    }

    private Result<Instrument, AssessmentError> published(Assessment assessment, NewWave wave) {
        return Result.of(
                instruments
                        .findById(wave.instrument())
                        .filter(instrument -> instrument.municipality().equals(assessment.municipality()))
                        .filter(instrument ->
                                instrument.version(wave.instrumentVersion()).isPresent()),
                new AssessmentError.InstrumentNotPublished(wave.instrument(), wave.instrumentVersion()));
    }

    private Result<List<Perspective>, AssessmentError> ifOpen(Assessment assessment, NewWave wave) {
        return assessments
                .perspectives(assessment)
                .ifOpenTo(
                        assessment,
                        wave.asked().stream().map(AskedPerspective::perspective).toList());
    }

    @Override
    public Result<Assessment, AssessmentError> closeWave(Actor actor, AssessmentId id, long version, int wave) {
        return assessments.change(
                actor,
                CONDUCT_ASSESSMENT,
                id,
                version,
                assessment -> assessment.closeWave(wave, today.today(), clock.instant()));
    }

    @Override
    public Result<Assessment, AssessmentError> conclude(Actor actor, AssessmentId id, long version) {
        return assessments.change(
                actor,
                CONDUCT_ASSESSMENT,
                id,
                version,
                assessment -> assessment.conclude(
                        sheets.answered(id), assessments.perspectives(assessment), today.today(), clock.instant()));
    }

    @Override
    public Result<List<AssessmentSummary>, AssessmentError> list(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_NEEDS, new Scope.Municipality(town), town)
                        .<AssessmentError>mapRefusal(AssessmentError.NotAllowed::new)
                        .map(permitted -> queries.list(permitted, today.today())));
    }

    @Override
    public Result<List<FoundNeed>, AssessmentError> needs(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_NEEDS, new Scope.Municipality(town), town)
                        .<AssessmentError>mapRefusal(AssessmentError.NotAllowed::new)
                        .map(queries::needs));
    }

    @Override
    public Result<AssessmentView, AssessmentError> read(Actor actor, AssessmentId id) {
        return transactions.read(
                actor,
                () -> Result.<AssessmentView, AssessmentError>of(
                                queries.view(id, today.today()), new AssessmentError.UnknownAssessment(id))
                        .flatMap(view -> rights.require(
                                        actor, READ_NEEDS, view.assessment().scope(), view)
                                .mapRefusal(denial -> Assessments.denied(denial, id))));
    }

    @Override
    public Result<PlaceChoice, AssessmentError> places(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_NEEDS, new Scope.Municipality(town), town)
                        .<AssessmentError>mapRefusal(AssessmentError.NotAllowed::new)
                        .map(permitted -> new PlaceChoice(
                                queries.sites(permitted, today.today()),
                                spaces.findByTown(permitted, today.today()).answer())));
    }
}
