package org.knotenpunkt.domain.organisation.function;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A duty in an organisation, and who serves in it when; the root of the aggregate of its terms.
 *
 * <p>Its life: it is created, people are appointed to it and leave, and it ends. There is one holder at a time and any number
 * of deputies; nobody serves in it twice at once; no term reaches beyond it.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class OrganisationFunction implements Aggregate<OrganisationFunction> {
    public static final int MAX_LABEL_LENGTH = 120;
    private static final Comparator<Term> BY_BEGINNING = Comparator.comparing(
                    (Term term) -> term.validity().from(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(term -> term.id().toString());

    private final FunctionId id;
    private final MunicipalityId municipality;
    private final OrganisationId organisation;
    private final FunctionKind kind;
    private final @Nullable String label;
    private final Validity validity;
    private final RoleContact contact;
    private final List<Term> terms;
    private final long version;
    private final List<FunctionEvent> events;

    private OrganisationFunction(
            FunctionId id,
            MunicipalityId municipality,
            OrganisationId organisation,
            FunctionKind kind,
            @Nullable String label,
            Validity validity,
            RoleContact contact,
            List<Term> terms,
            long version,
            List<FunctionEvent> events) {
        this.id = id;
        this.municipality = municipality;
        this.organisation = organisation;
        this.kind = kind;
        this.label = Texts.optional("label of a function", label, MAX_LABEL_LENGTH);
        this.validity = validity;
        this.contact = contact;
        this.terms = terms.stream().sorted(BY_BEGINNING).toList();
        this.version = version;
        this.events = List.copyOf(events);
    }

    /** Rebuilds a function from what a repository stored; for repositories only. */
    public static OrganisationFunction restore(
            FunctionId id,
            MunicipalityId municipality,
            OrganisationId organisation,
            FunctionKind kind,
            @Nullable String label,
            Validity validity,
            RoleContact contact,
            List<Term> terms,
            long version) {
        return new OrganisationFunction(
                id, municipality, organisation, kind, label, validity, contact, terms, version, List.of());
    }

    /**
     * Creates a function in which nobody serves yet.
     *
     * @param label what it is called in this organisation; only a function of kind {@link FunctionKind#OTHER} must have one
     */
    public static Result<OrganisationFunction, FunctionError> create(
            FunctionId id,
            MunicipalityId municipality,
            OrganisationId organisation,
            FunctionKind kind,
            @Nullable String label,
            Validity validity,
            RoleContact contact,
            Instant at) {
        if (kind == FunctionKind.OTHER && (label == null || label.isBlank())) {
            return refusal(new FunctionError.LabelMissing());
        }
        var created = new FunctionEvent.FunctionCreated(id, organisation, municipality, kind, validity.from(), at);
        return success(new OrganisationFunction(
                id, municipality, organisation, kind, label, validity, contact, List.of(), 0, List.of(created)));
    }

    /** Lets somebody serve in it. */
    public Result<OrganisationFunction, FunctionError> appoint(Term term, Instant at) {
        if (!reachesFrom(term.validity()) || !reachesUntil(term.validity())) {
            return refusal(new FunctionError.TermOutsideFunction(id, validity));
        }
        var inTheWay = terms.stream().filter(term::isInTheWayOf).findFirst();
        if (inTheWay.isPresent()) {
            var other = inTheWay.get();
            return refusal(
                    other.person().equals(term.person())
                            ? new FunctionError.ServesAlready(id, other.id(), other.validity())
                            : new FunctionError.HeldBySomebodyElse(id, other.id(), other.validity()));
        }
        var begun = new FunctionEvent.TermBegun(
                id,
                organisation,
                municipality,
                kind,
                term.id(),
                term.role(),
                term.validity().from(),
                at);
        return success(with(
                validity,
                contact,
                Stream.concat(terms.stream(), Stream.of(term)).toList(),
                begun));
    }

    private boolean reachesFrom(Validity term) {
        return validity.from() == null || (term.from() != null && !term.from().isBefore(validity.from()));
    }

    /** A term without an end lasts as long as its function does. */
    private boolean reachesUntil(Validity term) {
        if (term.until() == null) {
            return term.from() == null || !validity.isOver(term.from());
        }
        return validity.until() == null || !term.until().isAfter(validity.until());
    }

    /** Lets somebody serve in it no longer than the day. */
    public Result<OrganisationFunction, FunctionError> endTerm(TermId termId, LocalDate lastDay, Instant at) {
        var found = terms.stream().filter(term -> term.id().equals(termId)).findFirst();
        if (found.isEmpty()) {
            return refusal(new FunctionError.UnknownTerm(id, termId));
        }
        var term = found.get();
        if (term.validity().isOver(lastDay)) {
            return refusal(new FunctionError.TermOver(termId, term.validity()));
        }
        if (term.validity().isToCome(lastDay)) {
            return refusal(new FunctionError.TermEndsBeforeItBegins(termId, term.validity()));
        }
        var changed = terms.stream()
                .map(other -> other.equals(term) ? term.endingOn(lastDay) : other)
                .toList();
        var ended = new FunctionEvent.TermEnded(id, organisation, municipality, kind, termId, term.role(), lastDay, at);
        return success(with(validity, contact, changed, ended));
    }

    /** Ends it with the day, and the terms with it. */
    public Result<OrganisationFunction, FunctionError> end(LocalDate lastDay, Instant at) {
        if (validity.until() != null && validity.isOver(lastDay)) {
            return refusal(new FunctionError.FunctionOver(id, validity.until()));
        }
        var earliest = Stream.concat(Stream.of(validity), terms.stream().map(Term::validity))
                .filter(period -> period.isToCome(lastDay))
                .flatMap(period -> Optional.ofNullable(period.from()).stream())
                .max(Comparator.naturalOrder());
        if (earliest.isPresent()) {
            return refusal(new FunctionError.FunctionEndsTooEarly(id, earliest.get()));
        }
        var cut = terms.stream()
                .map(term -> term.validity().isOver(lastDay) ? term : term.endingOn(lastDay))
                .toList();
        var ended = new FunctionEvent.FunctionEnded(id, organisation, municipality, kind, lastDay, at);
        return success(with(validity.endingOn(lastDay), contact, cut, ended));
    }

    /** Changes how whoever holds it is reached. */
    public OrganisationFunction changeContact(RoleContact changed, Instant at) {
        var event = new FunctionEvent.RoleContactChanged(id, organisation, municipality, kind, at);
        return with(validity, changed, terms, event);
    }

    private OrganisationFunction with(
            Validity newValidity, RoleContact newContact, List<Term> newTerms, FunctionEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new OrganisationFunction(
                id, municipality, organisation, kind, label, newValidity, newContact, newTerms, version, more);
    }

    /** Who holds it on the day, if anybody does. */
    public Optional<Term> holderOn(LocalDate day) {
        return serving(TermRole.HOLDER, day).findFirst();
    }

    /** Who stands in on the day. */
    public List<Term> deputiesOn(LocalDate day) {
        return serving(TermRole.DEPUTY, day).toList();
    }

    private Stream<Term> serving(TermRole role, LocalDate day) {
        return terms.stream()
                .filter(term -> term.role() == role && term.validity().includes(day));
    }

    /** Whether it exists on the day and nobody holds it. */
    public boolean vacantOn(LocalDate day) {
        return validity.includes(day) && holderOn(day).isEmpty();
    }

    @Override
    public OrganisationFunction saved() {
        return restore(id, municipality, organisation, kind, label, validity, contact, terms, version + 1);
    }

    public Scope scope() {
        return new Scope.Organisation(municipality, organisation.value());
    }

    public FunctionId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public FunctionKind kind() {
        return kind;
    }

    /** What it is called in this organisation, if not by its kind. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    public Validity validity() {
        return validity;
    }

    public RoleContact contact() {
        return contact;
    }

    /** The terms, the oldest first. */
    public List<Term> terms() {
        return terms;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<FunctionEvent> events() {
        return events;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationFunction function && id.equals(function.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s of %s, %s".formatted(kind, organisation, validity);
    }
}
