package org.knotenpunkt.domain.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** People who want something done. */
public final class Actors {
    private static final UUID ACCOUNT = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private Actors() {}

    /** Somebody who coordinates in each of the towns. */
    public static Actor workingIn(MunicipalityId... towns) {
        return new Actor(
                ACCOUNT,
                Arrays.stream(towns)
                        .map(town -> new Right(Role.COORDINATION, new Scope.Municipality(town)))
                        .collect(toUnmodifiableSet()));
    }

    /** Somebody with one right. */
    public static Actor holding(Role role, Scope scope) {
        return new Actor(ACCOUNT, Set.of(new Right(role, scope)));
    }
}
