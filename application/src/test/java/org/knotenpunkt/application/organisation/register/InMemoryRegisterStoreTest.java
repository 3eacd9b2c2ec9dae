package org.knotenpunkt.application.organisation.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.shared.MunicipalityId;

final class InMemoryRegisterStoreTest implements RegisterStoreContract {
    private InMemoryRegisterStore store = new InMemoryRegisterStore();
    private final ImportRepository imports = new InMemoryImportRepository();

    @Override
    public RegisterStore store() {
        return store;
    }

    @Override
    public ImportRepository imports() {
        return imports;
    }

    @Override
    public Transactions transactions() {
        return new DirectTransactions();
    }

    @Override
    public Map<String, Map<RegisterField, String>> known(LocalDate day, Register register, Edition edition) {
        return store.on(day, register, edition);
    }

    @Override
    public long version(Register register, String key) {
        return store.version(register, key);
    }

    @Override
    public Optional<LocalDate> missingInStartchancenSince(String number) {
        return store.missingSince(Register.STARTCHANCEN, number);
    }

    @Override
    public Optional<LocalDate> missingSince(String number) {
        return store.missingSince(Register.SCHOOLS, number);
    }

    @Override
    public MunicipalityId town(String ags) {
        return InMemoryRegisterStore.town(ags);
    }

    @Override
    public void rename(String school, String name, LocalDate from) {
        store.change(school, RegisterField.NAME, name, from);
    }

    @Override
    public void found(String school, LocalDate day) {
        store.found(school, day);
    }

    @Override
    public void end(String school, LocalDate lastDay) {
        store.end(school, lastDay);
    }

    @Override
    public void endKey(String number, LocalDate lastDay) {
        store.endKey(number, lastDay);
    }

    @Override
    public void knowWithoutNumber(String school, String ags) {
        store.knowWithoutNumber(school, ags);
    }

    @Override
    public void forgetEverything() {
        store = new InMemoryRegisterStore();
    }
}
