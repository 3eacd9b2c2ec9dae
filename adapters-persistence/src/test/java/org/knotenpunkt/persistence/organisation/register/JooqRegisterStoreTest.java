package org.knotenpunkt.persistence.organisation.register;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.organisation.register.RegisterStore;
import org.knotenpunkt.application.organisation.register.RegisterStoreContract;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.PostgresExtension;

final class JooqRegisterStoreTest implements RegisterStoreContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public RegisterStore store() {
        return new JooqRegisterStore(POSTGRES.database(), UUID::randomUUID);
    }

    @Override
    public ImportRepository imports() {
        return new JooqImportRepository(POSTGRES.database());
    }

    @Override
    public Transactions transactions() {
        return POSTGRES.transactions();
    }

    @Override
    public Map<String, Map<RegisterField, String>> known(LocalDate day, Register register, Edition edition) {
        return POSTGRES.in(() -> new KnownRecords(POSTGRES.database().dsl(), day, edition).of(register));
    }

    @Test
    void aCursorThatIsNoNumberIsUnreadable() {
        var page = new PageRequest(1, Cursor.of("first"));

        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> POSTGRES.in(() -> store().report(new ImportId(new UUID(0, 1)), null, page)));
    }

    @Override
    public void rename(String school, String name, LocalDate from) {
        var dsl = POSTGRES.superuser();
        var id = dsl.select(SCHOOL.ORGANISATION_ID)
                .from(SCHOOL)
                .where(SCHOOL.NUMBER.eq(school))
                .fetchSingle();
        dsl.update(ORGANISATION_NAME)
                .set(ORGANISATION_NAME.VALID_UNTIL, from.minusDays(1))
                .where(ORGANISATION_NAME.ORGANISATION_ID.eq(id.value1()))
                .and(ORGANISATION_NAME.VALID_UNTIL.isNull())
                .execute();
        dsl.insertInto(ORGANISATION_NAME)
                .set(ORGANISATION_NAME.ORGANISATION_ID, id.value1())
                .set(ORGANISATION_NAME.VALID_FROM, from)
                .set(ORGANISATION_NAME.FULL_NAME, name)
                .set(ORGANISATION_NAME.SHORT_NAME, "Gelsenkirchen, GG Sternschule")
                .execute();
    }

    @Override
    public void end(String school, LocalDate lastDay) {
        POSTGRES.superuser()
                .update(ORGANISATION)
                .set(ORGANISATION.LAST_DAY, lastDay)
                .set(ORGANISATION.ENDING_KIND, "CLOSED")
                .from(SCHOOL)
                .where(SCHOOL.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(SCHOOL.NUMBER.eq(school))
                .execute();
    }

    @Override
    public void endKey(String number, LocalDate lastDay) {
        POSTGRES.superuser()
                .update(ORGANISATION_KEY)
                .set(ORGANISATION_KEY.VALID_UNTIL, lastDay)
                .where(ORGANISATION_KEY.VALUE.eq(number))
                .execute();
    }

    @Override
    public void forgetEverything() {
        POSTGRES.superuser().truncate(ORGANISATION).cascade().execute();
    }
}
