package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.aDisabledAccount;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Credential;

/** What every {@link AccountRepository} does. A class that implements this runs it against one. */
public interface AccountRepositoryContract {
    /** An empty repository; the same one during one test. */
    AccountRepository accounts();

    @Test
    default void findsAnAccountByItsIdAndByItsName() {
        var account = anAccount(1);
        accounts().save(account);
        accounts().save(anAccount(2));

        assertThat(accounts().findById(account.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(account.saved());
        assertThat(accounts().findByName(account.name()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(account.saved());
    }

    @Test
    default void findsNoAccountThatWasNotSaved() {
        accounts().save(anAccount(1));

        assertThat(accounts().findById(new AccountId(uuid(1)))).isEmpty();
        assertThat(accounts().findByName(anAccount(2).name())).isEmpty();
    }

    @Test
    default void keepsWhatHasChanged() {
        accounts().save(aDisabledAccount(1));
        var changed = read(aDisabledAccount(1).id())
                .withCredential(new Credential("another hash", true), NOW)
                .enable(NOW)
                .orElseThrow();
        accounts().save(changed);

        assertThat(read(changed.id())).usingRecursiveComparison().isEqualTo(changed.saved());
    }

    @Test
    default void doesNotOverwriteWhatSomebodyElseHasSaved() {
        accounts().save(anAccount(1));
        var mine = read(anAccount(1).id());
        var theirs = read(anAccount(1).id());
        accounts().save(theirs.disable(NOW).orElseThrow());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> accounts().save(mine.withCredential(new Credential("mine", false), NOW)));
    }

    @Test
    default void keepsOneAccountUnderAName() {
        accounts().save(anAccount(1));
        var other = anAccount(2);
        var sameName = Account.create(
                other.id(), anAccount(1).name(), other.displayName(), other.credential(), other.createdAt());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> accounts().save(sameName));
    }

    private Account read(AccountId id) {
        return accounts().findById(id).orElseThrow();
    }
}
