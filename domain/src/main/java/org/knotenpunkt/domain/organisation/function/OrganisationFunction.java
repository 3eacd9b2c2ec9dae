package org.knotenpunkt.domain.organisation.function;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * A duty in an organisation, and who serves in it when; the root of the aggregate of its terms.
 *
 * <p>Its life: it is created, people are appointed to it and leave, and it ends. There is one holder at a time and any number
 * of deputies; nobody serves in it twice at once; no term reaches beyond it. An ending that was a mistake is taken back; what
 * was never so is withdrawn, a term or the function with all its terms.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class OrganisationFunction implements Aggregate<OrganisationFunction> {
    public static final int MAX_LABEL_LENGTH = 120;

    private final FunctionId id;
    private final MunicipalityId municipality;
    private final OrganisationId organisation;
    private final FunctionKind kind;
    private final @Nullable String label;
    private final Validity validity;
    private final RoleContact contact;
    private final Terms terms;
    private final @Nullable Withdrawal withdrawal;
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
            Terms terms,
            @Nullable Withdrawal withdrawal,
            long version,
            List<FunctionEvent> events) {
        this.id = id;
        this.municipality = municipality;
        this.organisation = organisation;
        this.kind = kind;
        this.label = Texts.optionallyCalled("label of a function", label, MAX_LABEL_LENGTH);
        this.validity = validity;
        this.contact = contact;
        this.terms = terms;
        this.withdrawal = withdrawal;
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
            List<Withdrawn<Term>> withdrawnTerms,
            @Nullable Withdrawal withdrawal,
            long version) {
        return new OrganisationFunction(
                id,
                municipality,
                organisation,
                kind,
                label,
                validity,
                contact,
                new Terms(terms, withdrawnTerms),
                withdrawal,
                version,
                List.of());
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
                id, municipality, organisation, kind, label, validity, contact, Terms.NONE, null, 0, List.of(created)));
    }

    /** Lets somebody serve in it. */
    public Result<OrganisationFunction, FunctionError> appoint(Term term, Instant at) {
        if (withdrawal != null) {
            return refusal(new FunctionError.FunctionNeverExisted(id));
        }
        if (!reachesFrom(term.validity()) || !reachesUntil(term.validity())) {
            return refusal(new FunctionError.TermOutsideFunction(id, validity));
        }
        var inTheWay = inTheWayOf(term);
        if (inTheWay.isPresent()) {
            return refusal(inTheWay.get());
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
        return success(with(validity, contact, terms.plus(term), begun));
    }

    private Optional<FunctionError> inTheWayOf(Term term) {
        return terms.inTheWayOf(term)
                .map(other -> other.person().equals(term.person())
                        ? new FunctionError.ServesAlready(id, other.id(), other.validity())
                        : new FunctionError.HeldBySomebodyElse(id, other.id(), other.validity()));
    }

    private Result<Term, FunctionError> term(TermId wanted) {
        return Result.of(terms.find(wanted), new FunctionError.UnknownTerm(id, wanted));
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
        return term(termId).flatMap(term -> endTerm(term, lastDay, at));
    }

    private Result<OrganisationFunction, FunctionError> endTerm(Term term, LocalDate lastDay, Instant at) {
        if (term.validity().isOver(lastDay)) {
            return refusal(new FunctionError.TermOver(term.id(), term.validity()));
        }
        if (term.validity().isToCome(lastDay)) {
            return refusal(new FunctionError.TermEndsBeforeItBegins(term.id(), term.validity()));
        }
        var ended =
                new FunctionEvent.TermEnded(id, organisation, municipality, kind, term.id(), term.role(), lastDay, at);
        return success(with(validity, contact, terms.replacing(term.endingOn(lastDay)), ended));
    }

    /** Takes the ending of a term back, which was a mistake: no end of it is known. */
    public Result<OrganisationFunction, FunctionError> reopenTerm(TermId termId, Instant at) {
        return term(termId).flatMap(term -> reopenTerm(term, at));
    }

    private Result<OrganisationFunction, FunctionError> reopenTerm(Term term, Instant at) {
        if (term.validity().until() == null) {
            return refusal(new FunctionError.TermNotEnded(term.id()));
        }
        if (validity.until() != null) {
            return refusal(new FunctionError.FunctionOver(id, validity.until()));
        }
        var inTheWay = inTheWayOf(term.open());
        if (inTheWay.isPresent()) {
            return refusal(inTheWay.get());
        }
        var reopened = new FunctionEvent.TermReopened(id, organisation, municipality, kind, term.id(), term.role(), at);
        return success(with(validity, contact, terms.replacing(term.open()), reopened));
    }

    /** Says that the person never served in it so. */
    public Result<OrganisationFunction, FunctionError> withdrawTerm(TermId termId, Withdrawal how) {
        return term(termId).map(term -> {
            var withdrawn = new FunctionEvent.TermWithdrawn(
                    id, organisation, municipality, kind, termId, term.role(), how.at());
            return with(validity, contact, terms.withdrawing(term, how), withdrawn);
        });
    }

    /** Ends it with the day, and the terms with it. */
    public Result<OrganisationFunction, FunctionError> end(LocalDate lastDay, Instant at) {
        if (withdrawal != null) {
            return refusal(new FunctionError.FunctionNeverExisted(id));
        }
        if (validity.until() != null && validity.isOver(lastDay)) {
            return refusal(new FunctionError.FunctionOver(id, validity.until()));
        }
        var earliest = Stream.concat(
                        Stream.of(validity), terms.standing().stream().map(Term::validity))
                .filter(period -> period.isToCome(lastDay))
                .flatMap(period -> Optional.ofNullable(period.from()).stream())
                .max(Comparator.naturalOrder());
        if (earliest.isPresent()) {
            return refusal(new FunctionError.FunctionEndsTooEarly(id, earliest.get()));
        }
        var ended = new FunctionEvent.FunctionEnded(id, organisation, municipality, kind, lastDay, at);
        return success(with(validity.endingOn(lastDay), contact, terms.endingBy(lastDay), ended));
    }

    /** Takes its ending back, which was a mistake, and that of the terms that ended with it: no end is known. */
    public Result<OrganisationFunction, FunctionError> reopen(Instant at) {
        if (withdrawal != null) {
            return refusal(new FunctionError.FunctionNeverExisted(id));
        }
        var lastDay = validity.until();
        if (lastDay == null) {
            return refusal(new FunctionError.FunctionNotEnded(id));
        }
        var reopened = new FunctionEvent.FunctionReopened(id, organisation, municipality, kind, at);
        return success(with(validity.open(), contact, terms.reopenedAfter(lastDay), reopened));
    }

    /** Says that it never existed, and that nobody served in it. */
    public Result<OrganisationFunction, FunctionError> withdraw(Withdrawal how) {
        if (withdrawal != null) {
            return refusal(new FunctionError.FunctionNeverExisted(id));
        }
        var withdrawn = new FunctionEvent.FunctionWithdrawn(id, organisation, municipality, kind, how.at());
        return success(with(validity, contact, terms.withdrawingAll(how), how, withdrawn));
    }

    /** Changes how whoever holds it is reached. */
    public Result<OrganisationFunction, FunctionError> changeContact(RoleContact changed, Instant at) {
        if (withdrawal != null) {
            return refusal(new FunctionError.FunctionNeverExisted(id));
        }
        if (changed.equals(contact)) {
            return success(this);
        }
        var event = new FunctionEvent.RoleContactChanged(id, organisation, municipality, kind, at);
        return success(with(validity, changed, terms, event));
    }

    private OrganisationFunction with(
            Validity newValidity, RoleContact newContact, Terms newTerms, FunctionEvent event) {
        return with(newValidity, newContact, newTerms, withdrawal, event);
    }

    private OrganisationFunction with(
            Validity newValidity,
            RoleContact newContact,
            Terms newTerms,
            @Nullable Withdrawal newWithdrawal,
            FunctionEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new OrganisationFunction(
                id,
                municipality,
                organisation,
                kind,
                label,
                newValidity,
                newContact,
                newTerms,
                newWithdrawal,
                version,
                more);
    }

    /** Who holds it on the day, if anybody does. */
    public Optional<Term> holderOn(LocalDate day) {
        return terms.serving(TermRole.HOLDER, day).findFirst();
    }

    /** Who stands in on the day. */
    public List<Term> deputiesOn(LocalDate day) {
        return terms.serving(TermRole.DEPUTY, day).toList();
    }

    /**
     * The days on which the person serves in it as holder or deputy, from the day on and without a gap, as far as they are known: a
     * period that includes the day, or else the next one. Empty if there is none.
     */
    public Optional<Validity> service(PersonId person, LocalDate day) {
        return terms.periodsOf(person).stream()
                .flatMap(period -> period.intersect(validity).stream())
                .filter(period -> !period.isOver(day))
                .findFirst();
    }

    /** Whether it exists on the day and nobody holds it. */
    public boolean vacantOn(LocalDate day) {
        return withdrawal == null && validity.includes(day) && holderOn(day).isEmpty();
    }

    @Override
    public OrganisationFunction saved() {
        return restore(
                id,
                municipality,
                organisation,
                kind,
                label,
                validity,
                contact,
                terms.standing(),
                terms.withdrawn(),
                withdrawal,
                version + 1);
    }

    public Scope scope() {
        return new Scope.Organisation(municipality, organisation.value());
    }

    /** Whether the other one is called the same at any time. */
    public boolean isCalledAs(OrganisationFunction other) {
        return kind == other.kind
                && Objects.requireNonNullElse(label, "").equalsIgnoreCase(Objects.requireNonNullElse(other.label, ""))
                && validity.overlaps(other.validity);
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
        return terms.standing();
    }

    /** The terms in which nobody ever served, the oldest first. */
    public List<Withdrawn<Term>> withdrawnTerms() {
        return terms.withdrawn();
    }

    /** How it was taken back, if it never existed. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
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
