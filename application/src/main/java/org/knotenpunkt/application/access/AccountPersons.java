package org.knotenpunkt.application.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps which accounts are which people in a town. */
public interface AccountPersons {
    Optional<AccountPerson> findByAccount(MunicipalityId town, AccountId account);

    Optional<AccountPerson> findByPerson(MunicipalityId town, PersonId person);

    /** @throws ConcurrentChangeException if something has been said of the account or of the person in the town meanwhile */
    void add(AccountPerson said);

    /** @throws ConcurrentChangeException if it has been taken back meanwhile */
    void remove(AccountPerson said);

    /** Whom the town knows, with the functions in which they serve on the day or later. */
    Optional<KnownPerson> known(MunicipalityId town, PersonId person, LocalDate day);

    /**
     * All who serve in a function of the town on the day or later and have no account there, ordered by name.
     *
     * @param first the organisation whose people come before all others; null for none
     */
    List<KnownPerson> withoutAccount(MunicipalityId town, @Nullable UUID first, LocalDate day);
}
