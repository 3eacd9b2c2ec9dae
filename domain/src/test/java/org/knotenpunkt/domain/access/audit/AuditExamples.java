package org.knotenpunkt.domain.access.audit;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Deeds and chains of them. */
public final class AuditExamples {
    private AuditExamples() {}

    /** The deed number so and so, done by the coordination of the town to the record of the same number. */
    public static Deed aDeed(MunicipalityId town, int number) {
        return aDeed(Actors.workingIn(town), town, number);
    }

    /** The same deed, done by somebody else. */
    public static Deed aDeedBy(AccountId doer, MunicipalityId town, int number) {
        return aDeed(new Actor(doer.value(), Actors.workingIn(town).rights()), town, number);
    }

    /** The same deed, done with a token by a program of somebody else. */
    public static Deed aDeedWith(PersonalToken token, MunicipalityId town, int number) {
        var rights = Actors.workingIn(town).rights();
        var program = new Actor(token.account().value(), rights, token.reach().meansBy(token.id()));
        return aDeed(program, town, number);
    }

    private static Deed aDeed(Actor doer, MunicipalityId town, int number) {
        var chain = ChainId.of(town);
        return new Deed(
                chain,
                NOW.plusSeconds(number),
                doer.account(),
                doer.token().map(Actor.Means.Token::id).orElse(null),
                Grounds.of(doer, chain),
                uuid(1000 + number),
                "organisation.organisation-renamed",
                uuid(2000 + number),
                AuditHash.of("what else is told of " + number));
    }

    /** The first so many entries of Bochum. */
    public static List<AuditEntry> aChain(int length) {
        var entries = new ArrayList<AuditEntry>();
        for (int number = 1; number <= length; number++) {
            var head = entries.isEmpty() ? null : entries.getLast().head();
            entries.add(AuditEntry.after(head, aDeed(BOCHUM, number)));
        }
        return entries;
    }
}
