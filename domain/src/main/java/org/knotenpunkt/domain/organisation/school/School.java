package org.knotenpunkt.domain.organisation.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.Retraction;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolError.BeforeStartchancen;
import org.knotenpunkt.domain.organisation.school.SchoolError.OfficeIsNoSchool;
import org.knotenpunkt.domain.organisation.school.SchoolError.SchoolChangeNeedsDay;
import org.knotenpunkt.domain.organisation.school.SchoolError.SchoolChangeTooEarly;
import org.knotenpunkt.domain.organisation.school.SchoolError.SchoolYearToCome;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * What is known about a school beyond its being an organisation: number, town, and what its {@link SchoolHistory} tells.
 *
 * <p>The organisation of the same id has its names and addresses. Instances are immutable: an operation answers the next
 * state, which carries the events not published yet.
 */
public final class School implements Aggregate<School> {
    /** The first day of the programme Startchancen. */
    public static final LocalDate STARTCHANCEN_FROM = LocalDate.of(2024, Month.AUGUST, 1);

    private final OrganisationId id;
    private final SchoolNumber number;
    private final MunicipalityId town;
    private final SchoolHistory history;
    private final long version;
    private final Changes<SchoolEvent> changes;

    private School(
            OrganisationId id,
            SchoolNumber number,
            MunicipalityId town,
            SchoolHistory history,
            long version,
            Changes<SchoolEvent> changes) {
        this.id = id;
        this.number = number;
        this.town = town;
        this.history = history;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds a school from what a repository stored; for repositories only. */
    public static School restore(
            OrganisationId id, SchoolNumber number, MunicipalityId town, SchoolHistory history, long version) {
        return new School(id, number, town, history, version, Changes.none());
    }

    /** Describes an organisation as the school it is; the facts hold as far back as is known. */
    public static Result<School, SchoolError> added(
            OrganisationId id, SchoolNumber number, MunicipalityId town, Sourced<SchoolFacts> facts, Instant now) {
        if (facts.value().form().equals(SchoolForm.OFFICE)) {
            return Result.refusal(new OfficeIsNoSchool());
        }
        var history = SchoolHistory.empty().withFacts(Timeline.always(facts));
        var added = new SchoolEvent.SchoolAdded(id, town, now);
        return Result.success(new School(id, number, town, history, 0, Changes.of(added)));
    }

    /** Records form, status, maintainer and position from the day on. A position that is known stays if none is given. */
    public Result<School, SchoolError> recordFacts(Sourced<SchoolFacts> facts, @Nullable LocalDate from, Instant now) {
        if (facts.value().form().equals(SchoolForm.OFFICE)) {
            return Result.refusal(new OfficeIsNoSchool());
        }
        return recorded(history.facts(), positioned(facts), FactKind.SCHOOL_FACTS, from, SchoolFacts::inCodes)
                .map(history::withFacts)
                .map(changed -> next(changed, new SchoolEvent.SchoolFactsRecorded(id, town, from, now)));
    }

    private Sourced<SchoolFacts> positioned(Sourced<SchoolFacts> facts) {
        var known =
                history.facts().latest().map(latest -> latest.value().value().position());
        return facts.value().position() == null && known.isPresent()
                ? new Sourced<>(facts.value().at(known.get()), facts.source())
                : facts;
    }

    /** Records how the school fills the afternoon, from the day on. */
    public Result<School, SchoolError> recordAllDay(Sourced<AllDayForm> form, @Nullable LocalDate from, Instant now) {
        return recorded(history.allDay(), form, FactKind.ALL_DAY, from, AllDayForm::name)
                .map(history::withAllDay)
                .map(changed -> next(changed, new SchoolEvent.AllDayRecorded(id, town, form.value(), from, now)));
    }

    /** Records whether the school takes part in Startchancen, from the day on. */
    public Result<School, SchoolError> recordStartchancen(Sourced<Boolean> takesPart, LocalDate from, Instant now) {
        if (from.isBefore(STARTCHANCEN_FROM)) {
            return Result.refusal(new BeforeStartchancen(from, STARTCHANCEN_FROM));
        }
        return recorded(history.startchancen(), takesPart, FactKind.STARTCHANCEN, from, String::valueOf)
                .map(history::withStartchancen)
                .map(changed ->
                        next(changed, new SchoolEvent.StartchancenRecorded(id, town, takesPart.value(), from, now)));
    }

    /** Records the social index of a school year. */
    public Result<School, SchoolError> recordSocialIndex(SchoolYear year, Sourced<SocialIndex> index, Instant now) {
        var event = new SchoolEvent.SocialIndexRecorded(
                id, town, year, index.value().level(), now);
        return Recorded.<SchoolYear, Sourced<SocialIndex>, SchoolError>in(
                        history.socialIndex(),
                        year,
                        index,
                        known -> saidOtherwise(
                                FactKind.SOCIAL_INDEX,
                                year.firstDay(),
                                known.value().inWords(),
                                known.source()))
                .map(history::withSocialIndices)
                .map(changed -> next(changed, event));
    }

    /**
     * Records how many pupils there are in a school year.
     *
     * @param today the day in whose school year, at the latest, the count must have been
     */
    public Result<School, SchoolError> recordPupils(SchoolYear year, PupilCount count, LocalDate today, Instant now) {
        if (year.firstDay().isAfter(today)) {
            return Result.refusal(new SchoolYearToCome(year));
        }
        return count.source(year)
                .<SchoolError>mapRefusal(SchoolError.FactStays::new)
                .flatMap(source -> Recorded.in(
                        history.pupils(),
                        year,
                        count,
                        known -> saidOtherwise(FactKind.PUPILS, year.firstDay(), known.inWords(), known.source())))
                .map(history::withPupils)
                .map(changed -> next(changed, new SchoolEvent.PupilsRecorded(id, town, year, count.count(), now)));
    }

    /**
     * Says that what somebody recorded was never true.
     *
     * @param official whether a source is a register: what that says is not taken back here
     */
    public Result<School, SchoolError> withdraw(RecordedFact fact, Withdrawal how, Predicate<Source> official) {
        var retraction = switch (fact.kind()) {
            case SCHOOL_FACTS ->
                Retraction.ofSourced(history.facts(), fact, official, history::withFacts, SchoolFacts::inCodes);
            case ALL_DAY ->
                Retraction.ofSourced(history.allDay(), fact, official, history::withAllDay, AllDayForm::name);
            case STARTCHANCEN ->
                Retraction.ofSourced(
                        history.startchancen(), fact, official, history::withStartchancen, String::valueOf);
            case SOCIAL_INDEX ->
                Retraction.ofCount(
                        history.socialIndex(),
                        fact,
                        SchoolYear::of,
                        SchoolYear::days,
                        Sourced::source,
                        official,
                        history::withSocialIndices,
                        index -> index.value().inWords());
            case PUPILS ->
                Retraction.ofCount(
                        history.pupils(),
                        fact,
                        SchoolYear::of,
                        SchoolYear::days,
                        PupilCount::source,
                        official,
                        history::withPupils,
                        PupilCount::inWords);
            default ->
                Result.<Retraction<SchoolHistory>, FactError>refusal(new FactError.NothingRecordedThen(fact.kind()));
        };
        return retraction.<SchoolError>mapRefusal(SchoolError.FactStays::new).map(taken -> without(taken, fact, how));
    }

    private School without(Retraction<SchoolHistory> retraction, RecordedFact fact, Withdrawal how) {
        var from = retraction.statement().validity().from();
        return new School(
                id,
                number,
                town,
                retraction.left(),
                version,
                changes.without(retraction.statement(), how)
                        .and(new SchoolEvent.SchoolFactWithdrawn(id, town, fact.kind(), from, how.at())));
    }

    private static <T> Result<Timeline<Sourced<T>>, SchoolError> recorded(
            Timeline<Sourced<T>> timeline,
            Sourced<T> value,
            FactKind kind,
            @Nullable LocalDate from,
            Function<? super T, String> words) {
        return Recorded.in(
                timeline,
                value,
                from,
                new SchoolChangeNeedsDay(),
                SchoolChangeTooEarly::new,
                known -> saidOtherwise(kind, from, words.apply(known.value()), known.source()));
    }

    private static SchoolError saidOtherwise(FactKind kind, @Nullable LocalDate from, String known, Source source) {
        return new SchoolError.FactStays(new FactError.SaidOtherwise(kind, from, known, source));
    }

    /** This, if it says so already; else the next state with the event. */
    private School next(SchoolHistory changed, SchoolEvent event) {
        return changed.equals(history) ? this : new School(id, number, town, changed, version, changes.and(event));
    }

    public OrganisationId id() {
        return id;
    }

    public SchoolNumber number() {
        return number;
    }

    /** The town in which the school is; not necessarily its maintainer. */
    public MunicipalityId town() {
        return town;
    }

    public SchoolHistory history() {
        return history;
    }

    /** The school as it was on the day. */
    public SchoolOnDay asOf(LocalDate day) {
        return history.on(day);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<SchoolEvent> events() {
        return changes.events();
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return changes.withdrawn();
    }

    @Override
    public School saved() {
        return new School(id, number, town, history, version + 1, Changes.none());
    }

    /** Where changes of it take place. */
    public Scope scope() {
        return new Scope.Organisation(town, id.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof School school && school.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "School " + number;
    }
}
