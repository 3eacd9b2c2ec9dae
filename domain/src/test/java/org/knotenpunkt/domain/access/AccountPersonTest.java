package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Result;

class AccountPersonTest {
    private static final AccountId KEEPER = new AccountId(uuid(1));
    private static final PersonId MINA = new PersonId(uuid(11));
    private static final AccountPerson SAID = said(2, KEEPER);

    @Test
    void anAccountIsAPersonOnceSomebodyElseHasSaidSo() {
        assertThat(SAID.unlessSaid(Optional.empty(), Optional.empty())).isEqualTo(Result.success(SAID));
        assertThat(SAID.identified()).isEqualTo(new AccessEvent.PersonIdentified(SAID.account(), MINA, BOCHUM, NOW));
    }

    @Test
    void nobodySaysWhoTheyAreThemselves() {
        assertThat(said(1, KEEPER).unlessSaid(Optional.empty(), Optional.empty()))
                .isEqualTo(Result.refusal(new AccessError.SelfIdentified()));
    }

    @Test
    void anAccountIsOnePersonInATown() {
        assertThat(SAID.unlessSaid(Optional.of(SAID), Optional.empty()))
                .isEqualTo(Result.refusal(new AccessError.IdentifiedAlready()));
    }

    @Test
    void aPersonHasOneAccountInATown() {
        assertThat(SAID.unlessSaid(Optional.empty(), Optional.of(said(3, KEEPER))))
                .isEqualTo(Result.refusal(new AccessError.PersonHasAccount()));
    }

    private static AccountPerson said(int account, AccountId by) {
        return new AccountPerson(BOCHUM, new AccountId(uuid(account)), MINA, by, NOW);
    }
}
