package org.knotenpunkt.application.offer.holiday;

import static org.knotenpunkt.domain.offer.OfferAction.LOAD_SCHOOL_HOLIDAYS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_SCHOOL_HOLIDAYS;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayEvent;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.offer.holiday.KnownHolidays;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;

/** Keeps and shows when schools are closed. */
public final class HolidayService implements LoadSchoolHolidays, ReadSchoolHolidays {
    private final SchoolHolidays holidays;
    private final HolidayFiles files;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    public HolidayService(
            SchoolHolidays holidays,
            HolidayFiles files,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        this.holidays = holidays;
        this.files = files;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result<KnownHolidays, HolidayError> known(Actor actor) {
        return transactions.read(
                actor,
                () -> rights.require(
                                actor, READ_SCHOOL_HOLIDAYS, new Scope.Commons(), SchoolHolidays.NORTH_RHINE_WESTPHALIA)
                        .<HolidayError>mapRefusal(HolidayError.HolidaysNotAllowed::new)
                        .map(state -> new KnownHolidays(holidays.of(state))));
    }

    @Override
    public Result<LoadedHolidays, HolidayError> load(Actor actor, HandedInFile file, boolean dryRun) {
        return transactions.call(
                actor,
                () -> rights.require(actor, LOAD_SCHOOL_HOLIDAYS, new Scope.Commons(), file)
                        .<HolidayError>mapRefusal(HolidayError.HolidaysNotAllowed::new)
                        .flatMap(files::read)
                        .map(lines -> load(actor, lines, dryRun)));
    }

    /** What a list replaces as a whole. */
    private record YearOfState(String state, SchoolYear year) {
        static YearOfState of(SchoolHoliday one) {
            return new YearOfState(one.state(), one.schoolYear());
        }
    }

    private LoadedHolidays load(Actor actor, HolidayFiles.Lines lines, boolean dryRun) {
        var read = HolidayList.of(lines.lines());
        var next = read.holidays().values().stream()
                .sorted(SchoolHoliday.IN_ORDER)
                .collect(Collectors.groupingBy(YearOfState::of, LinkedHashMap::new, Collectors.toList()));
        var known = next.keySet().stream()
                .map(YearOfState::state)
                .distinct()
                .flatMap(state -> holidays.of(state).stream())
                .toList();
        var staying = known.stream()
                .filter(one -> !next.containsKey(YearOfState.of(one)))
                .toList();
        var faults = Stream.of(lines.faults(), read.faults(), contradictions(read, staying))
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(HolidayList.Fault::line))
                .toList();
        var loading = !dryRun && faults.isEmpty();
        var parts = new ArrayList<LoadedHolidays.Part>();
        next.forEach((of, all) -> {
            var part = part(of, all, known);
            parts.add(part);
            if (loading && part.isNews()) {
                replace(actor, part, all);
            }
        });
        return new LoadedHolidays(faults, parts, loading);
    }

    private static LoadedHolidays.Part part(YearOfState of, List<SchoolHoliday> next, List<SchoolHoliday> known) {
        return new LoadedHolidays.Part(
                of.state(),
                of.year(),
                next.size(),
                (int) next.stream().filter(one -> !known.contains(one)).count(),
                (int) known.stream()
                        .filter(one -> YearOfState.of(one).equals(of) && !next.contains(one))
                        .count());
    }

    /** Lines with days of holidays that stay, since they begin in another school year. */
    private static List<HolidayList.Fault> contradictions(HolidayList read, List<SchoolHoliday> staying) {
        return read.holidays().entrySet().stream()
                .flatMap(entry -> staying.stream()
                        .filter(other -> other.state().equals(entry.getValue().state())
                                && other.days().overlaps(entry.getValue().days()))
                        .map(other -> new HolidayList.Fault(
                                entry.getKey(), new HolidayError.HolidayKnownOtherwise(other.name()))))
                .toList();
    }

    private void replace(Actor actor, LoadedHolidays.Part part, List<SchoolHoliday> next) {
        holidays.replace(part.state(), part.year(), next);
        events.publish(
                actor,
                List.of(new HolidayEvent.SchoolHolidaysLoaded(
                        ids.next(),
                        part.state(),
                        part.year().toString(),
                        part.added(),
                        part.removed(),
                        clock.instant())));
    }
}
