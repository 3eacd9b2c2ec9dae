package org.knotenpunkt.application.organisation.school;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryOrganisations;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.InMemoryEditions;
import org.knotenpunkt.application.organisation.municipality.InMemoryMunicipalityRepository;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.OrganisationOnDay;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** A world in maps, in which the queries look through everything there is. */
public final class InMemoryWorld implements RegisterWorld {
    static final Comparator<String> AS_PEOPLE_SORT = Collator.getInstance(Locale.GERMAN)::compare;

    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryMunicipalityRepository municipalities =
            new InMemoryMunicipalityRepository(organisations.statements());
    private final InMemorySchoolRepository schools = new InMemorySchoolRepository(organisations.statements());
    private final Map<OrganisationId, AreaRef> areas = new HashMap<>();
    private final Map<OrganisationId, LocalDate> missing = new HashMap<>();
    private final Map<OrganisationId, LocalDate> unlisted = new HashMap<>();
    private final Set<OrganisationId> refused = new HashSet<>();
    private final InMemoryEditions editions = new InMemoryEditions();

    @Override
    public void organisation(Organisation organisation) {
        organisations.save(organisation);
    }

    @Override
    public void area(AreaRef area, @Nullable OrganisationId parent) {
        areas.put(area.id(), area);
    }

    @Override
    public void missing(OrganisationId school, LocalDate since) {
        missing.put(school, since);
    }

    @Override
    public void missingInStartchancen(OrganisationId school, LocalDate since) {
        unlisted.put(school, since);
    }

    @Override
    public void refusedInStartchancen(OrganisationId school) {
        refused.add(school);
    }

    /** The day of the newest list of the schools in Startchancen that covers the school and does not name it. */
    Optional<LocalDate> startchancenListWithout(School school) {
        return refused.contains(school.id()) ? Optional.empty() : covering(school.town(), Register.STARTCHANCEN);
    }

    /** The same of the list of those in Startchancen, if the school is known to take part on the day. */
    @Nullable
    LocalDate missingInStartchancenSince(OrganisationId school, LocalDate on, Optional<Boolean> takesPart) {
        var since = unlisted.get(school);
        return since == null || since.isAfter(on) || !exists(school, on) || !takesPart.orElse(false) ? null : since;
    }

    /** Since when the newest edition of the list of schools no longer has it, seen on the day. */
    @Nullable
    LocalDate missingSince(OrganisationId school, LocalDate on) {
        var since = missing.get(school);
        return since == null || since.isAfter(on) || !exists(school, on) ? null : since;
    }

    @Override
    public void edition(Edition edition, Instant importedAt) {
        if (edition.register().equals(Register.STARTCHANCEN.name())) {
            refused.clear();
        }
        editions.add(edition);
    }

    public InMemoryOrganisations organisations() {
        return organisations;
    }

    @Override
    public InMemoryMunicipalityRepository municipalities() {
        return municipalities;
    }

    @Override
    public InMemorySchoolRepository schools() {
        return schools;
    }

    @Override
    public MunicipalityQueries municipalityQueries() {
        return new InMemoryMunicipalityQueries(this);
    }

    @Override
    public SchoolQueries schoolQueries() {
        return new InMemorySchoolQueries(this);
    }

    Organisation organisation(OrganisationId id) {
        return organisations.findById(id).orElseThrow();
    }

    OrganisationName name(OrganisationId id, LocalDate on) {
        return seen(id, on).name().orElseThrow();
    }

    /** An organisation as it is on the day; one that has ended by then, as it was on its last day. */
    OrganisationOnDay seen(OrganisationId id, LocalDate on) {
        return organisation(id).asOf(lastDay(id).filter(on::isAfter).orElse(on));
    }

    Optional<LocalDate> lastDay(OrganisationId id) {
        return organisation(id).life().lastDay();
    }

    boolean exists(OrganisationId id, LocalDate on) {
        return organisation(id).life().on(on) == Existence.EXISTS;
    }

    MunicipalityRef ref(MunicipalityId id, LocalDate on) {
        var ags = municipalities.findById(id).orElseThrow().ags();
        return new MunicipalityRef(id, ags, name(OrganisationId.of(id), on).shortest());
    }

    @Nullable
    AreaRef area(@Nullable OrganisationId id) {
        return id == null ? null : areas.get(id);
    }

    Stream<AreaRef> areas() {
        return areas.values().stream().sorted(comparing(AreaRef::key));
    }

    static boolean isWithin(Municipality municipality, @Nullable OrganisationId area) {
        var areas = municipality.areas();
        return area == null
                || area.equals(areas.district())
                || area.equals(areas.region())
                || area.equals(areas.state());
    }

    /** The day of the newest edition of the register that has been imported and covers the town. */
    Optional<LocalDate> covering(MunicipalityId town, Register register) {
        return municipalities.findById(town).flatMap(known -> editions.covering(register, known.ags()));
    }

    List<Edition> newest(String... registers) {
        return editions.newest(registers);
    }

    static boolean hasAllWords(@Nullable String text, String key, Stream<@Nullable String> texts) {
        var searched = texts.filter(Objects::nonNull)
                .map(searchable -> searchable.toLowerCase(Locale.ROOT))
                .toList();
        return text == null
                || Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                        .allMatch(word ->
                                key.startsWith(word) || searched.stream().anyMatch(given -> given.contains(word)));
    }

    /** A page of all; its cursor is the number of items before it. */
    static <T> Page<T> page(List<T> all, PageRequest request) {
        var start = start(request.after());
        var end = Math.min(all.size(), start + request.limit());
        return new Page<>(all.subList(Math.min(start, end), end), end < all.size() ? String.valueOf(end) : null);
    }

    private static int start(@Nullable String after) {
        try {
            return after == null ? 0 : Integer.parseInt(after);
        } catch (NumberFormatException e) {
            throw new UnreadableCursorException("Not a number of items: " + after, e);
        }
    }
}
