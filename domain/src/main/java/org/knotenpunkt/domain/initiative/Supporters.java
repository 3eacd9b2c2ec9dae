package org.knotenpunkt.domain.initiative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** Who carries or carried a network, in the order in which they were recorded; nobody does so twice at a time. */
record Supporters(List<Supporter> all) {
    static final Supporters NONE = new Supporters(List.of());

    Supporters {
        all = List.copyOf(all);
    }

    /** That the organisation carries a network no longer than that, whenever it began. */
    static Supporters over(OrganisationId organisation, LocalDate until) {
        return new Supporters(List.of(new Supporter(organisation, new Validity(null, until))));
    }

    /** These and one more. */
    Result<Supporters, InitiativeError> and(Supporter supporter) {
        return of(supporter.organisation()).anyMatch(known -> known.validity().overlaps(supporter.validity()))
                ? Result.refusal(new InitiativeError.AlreadySupporter(supporter.organisation()))
                : Result.success(new Supporters(
                        Stream.concat(all.stream(), Stream.of(supporter)).toList()));
    }

    /** These, of which the organisation carries the network no longer than that. */
    Result<Supporters, InitiativeError> end(OrganisationId organisation, LocalDate until) {
        var open = of(organisation)
                .filter(supporter -> supporter.validity().until() == null)
                .findFirst();
        if (open.isEmpty()) {
            return Result.refusal(new InitiativeError.NotSupporter(organisation));
        }
        var from = open.get().validity().from();
        return from != null && until.isBefore(from)
                ? Result.refusal(new InitiativeError.SupportEndsBeforeItBegan(until, from))
                : Result.success(replaced(open.get(), new Validity(from, until)));
    }

    /** These, of which the organisation, whose support has ended last, has not ended it. */
    Result<Supporters, InitiativeError> reopen(OrganisationId organisation) {
        var last = of(organisation)
                .max(Comparator.comparing(Supporter::validity, Validity.NEWEST_FIRST.reversed()))
                .filter(support -> support.validity().until() != null);
        return Result.<Supporter, InitiativeError>of(last, new InitiativeError.NotEnded(InitiativeFact.SUPPORT))
                .map(ended -> replaced(ended, ended.validity().open()));
    }

    /** The support of the organisation that begins with the day; null if that is not known. */
    Result<Supporter, InitiativeError> from(OrganisationId organisation, @Nullable LocalDate from) {
        var found = of(organisation)
                .filter(supporter -> Objects.equals(supporter.validity().from(), from))
                .findFirst();
        return Result.of(found, new InitiativeError.NothingRecordedSo(InitiativeFact.SUPPORT));
    }

    /** The last day after this one on which somebody begins to carry it. */
    Optional<LocalDate> beginningAfter(LocalDate day) {
        return beginnings().filter(day::isBefore).max(Comparator.naturalOrder());
    }

    /** The first day on which somebody carries it, where that is before a network founded then. */
    Optional<LocalDate> beginningBefore(PartialDate founded) {
        return beginnings().filter(founded.firstDay()::isAfter).min(Comparator.naturalOrder());
    }

    /** The first day that is somebody's last one, who began nobody knows when, where that is before a network founded then. */
    Optional<LocalDate> overBefore(PartialDate founded) {
        return all.stream()
                .map(Supporter::validity)
                .filter(period -> period.from() == null)
                .flatMap(period -> Stream.ofNullable(period.until()))
                .filter(founded.firstDay()::isAfter)
                .min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> beginnings() {
        return all.stream().map(supporter -> supporter.validity().from()).filter(Objects::nonNull);
    }

    Supporters without(Supporter wrong) {
        return new Supporters(all.stream().filter(other -> !other.equals(wrong)).toList());
    }

    private Supporters replaced(Supporter support, Validity validity) {
        var changed = new Supporter(support.organisation(), validity);
        return new Supporters(all.stream()
                .map(other -> other.equals(support) ? changed : other)
                .toList());
    }

    private Stream<Supporter> of(OrganisationId organisation) {
        return all.stream().filter(supporter -> supporter.organisation().equals(organisation));
    }
}
