package org.knotenpunkt.domain.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;

/** The towns that belong to a network or did, in the order in which they were recorded, each once. */
record Members(List<Member> all) {
    static final Members NONE = new Members(List.of());

    Members {
        all = List.copyOf(all);
        if (all.stream().map(Member::town).distinct().count() != all.size()) {
            throw new IllegalArgumentException("A town stands twice among the members of a network");
        }
    }

    /** What is known of the town: perhaps nothing yet. */
    Member of(MunicipalityId town) {
        return all.stream()
                .filter(member -> member.town().equals(town))
                .findFirst()
                .orElseGet(() -> Member.unknown(town));
    }

    /** These, and of the one town what is known of it now. */
    Members with(Member changed) {
        var known = all.stream().anyMatch(member -> member.town().equals(changed.town()));
        return new Members(
                known
                        ? all.stream()
                                .map(member -> member.town().equals(changed.town()) ? changed : member)
                                .toList()
                        : Stream.concat(all.stream(), Stream.of(changed)).toList());
    }

    /** These, had the network been founded then: who founded it belongs to it from then on. */
    Result<Members, InitiativeError> foundedIn(PartialDate before, PartialDate really) {
        var moved = new ArrayList<Member>();
        for (var member : all) {
            switch (member.foundedIn(before, really)) {
                case Result.Success<Member, InitiativeError>(var next) -> moved.add(next);
                case Result.Refusal<Member, InitiativeError>(var reason) -> {
                    return Result.refusal(reason);
                }
            }
        }
        return Result.unless(
                moved.stream()
                        .flatMap(member -> member.memberships().stream())
                        .flatMap(membership -> membership.outOfPlace(really).stream())
                        .findFirst(),
                () -> new Members(moved));
    }

    /** The last day after this one on which a town joins. */
    Optional<LocalDate> joiningAfter(LocalDate day) {
        return all.stream()
                .flatMap(member -> member.memberships().stream())
                .map(Membership::firstDay)
                .filter(day::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** These without the towns that never belonged to the network. */
    Members withoutStrangers() {
        return new Members(
                all.stream().filter(member -> !member.memberships().isEmpty()).toList());
    }
}
