package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.AccountNames;

/** What every {@link AccountNames} knows of the accounts that a repository keeps. A class that implements this runs it. */
public interface AccountNamesContract {
    /** An empty repository; the same one during one test. */
    AccountRepository accounts();

    /** The names of the accounts in it. */
    AccountNames names();

    @Test
    default void theNamesOfAccountsAreKnownAndNoOthers() {
        var one = anAccount(1).id().value();
        var two = anAccount(2).id().value();
        accounts().save(anAccount(1));
        accounts().save(anAccount(2));

        assertThat(names().of(Set.of(one, uuid(1)))).isEqualTo(Map.of(one, "Person 1"));
        assertThat(names().of(Set.of(one, two))).isEqualTo(Map.of(one, "Person 1", two, "Person 2"));
        assertThat(names().of(Set.of())).isEmpty();
    }
}
