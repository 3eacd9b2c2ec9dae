package org.knotenpunkt.application.organisation.socialspace;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.text.Collator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.InMemoryOrganisations;
import org.knotenpunkt.application.organisation.InMemoryStatements;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Social spaces in a map. */
public final class InMemorySocialSpaces implements SocialSpaceRepository {
    private final Map<String, SocialSpace> stored = new TreeMap<>();
    private final Map<SocialSpaceId, WithdrawnSocialSpace> withdrawn = new HashMap<>();
    private final InMemoryStatements statements = new InMemoryStatements();
    private final InMemoryOrganisations organisations;

    public InMemorySocialSpaces(InMemoryOrganisations organisations) {
        this.organisations = organisations;
    }

    /** What was said of them and taken back. */
    public InMemoryStatements statements() {
        return statements;
    }

    @Override
    public Optional<SocialSpace> findById(SocialSpaceId id) {
        return Optional.ofNullable(stored.get(id.toString()));
    }

    @Override
    public Optional<SocialSpaceSummary> findOn(SocialSpaceId id, LocalDate day) {
        return findById(id).map(space -> summary(space, day));
    }

    @Override
    public Optional<WithdrawnSocialSpace> findWithdrawn(SocialSpaceId id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    @Override
    public Optional<SocialSpaceId> findBearer(MunicipalityId town, String localKey, Validity period) {
        return of(town).filter(
                        space -> space.localKey().filter(localKey::equals).isPresent()
                                && space.validity().overlaps(period))
                .map(SocialSpace::id)
                .findFirst();
    }

    @Override
    public List<SocialSpaceId> findNamesakes(MunicipalityId town, String name, Validity period) {
        return of(town).filter(space -> space.validity().overlaps(period)
                        && space.names().holdsIn(period, known -> known.equalsIgnoreCase(name)))
                .map(SocialSpace::id)
                .toList();
    }

    @Override
    public Cited<List<SocialSpaceSummary>> findByTown(MunicipalityId town, LocalDate day) {
        var collator = Collator.getInstance(Locale.GERMAN);
        return organisations
                .editions()
                .cite(of(town).filter(space -> space.validity().includes(day))
                        .sorted(comparing((SocialSpace space) -> space.nameOn(day), collator)
                                .thenComparing(space -> space.id().toString()))
                        .map(space -> summary(space, day))
                        .toList());
    }

    private SocialSpaceSummary summary(SocialSpace space, LocalDate day) {
        var there = space.organisationsOn(day).stream()
                .flatMap(id -> organisations.findById(id).stream())
                .filter(organisation -> organisation.life().on(day) == Existence.EXISTS)
                .sorted(comparing(Organisation::id, comparing(Object::toString)))
                .map(organisation -> InMemoryOrganisations.ref(organisation, day))
                .sorted(comparing(OrganisationRef::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
        return new SocialSpaceSummary(
                space.id(),
                space.municipality(),
                space.nameOn(day),
                space.names(),
                space.localKey().orElse(null),
                space.validity(),
                there,
                space.isInUse(),
                statements.about(space.id().value()),
                space.version());
    }

    private Stream<SocialSpace> of(MunicipalityId town) {
        return all().filter(space -> space.municipality().equals(town));
    }

    @Override
    public void withdraw(SocialSpace space, Withdrawal how) {
        stored.remove(space.id().toString());
        statements.forget(space.id().value());
        withdrawn.put(
                space.id(),
                new WithdrawnSocialSpace(
                        space.id(), space.municipality(), space.name(), how.at(), requireNonNull(how.reason())));
    }

    @Override
    public void save(SocialSpace space) {
        var present = findById(space.id()).map(SocialSpace::version).orElse(0L);
        if (present != space.version()) {
            throw new ConcurrentChangeException(space + " has been saved by someone else");
        }
        stored.put(space.id().toString(), space.saved());
        statements.keep(space.id().value(), space.municipality(), space.withdrawn());
    }

    /** All of them, ordered by id. */
    public Stream<SocialSpace> all() {
        return stored.values().stream();
    }
}
