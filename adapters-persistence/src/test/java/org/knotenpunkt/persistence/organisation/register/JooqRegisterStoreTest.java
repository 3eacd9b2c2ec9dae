package org.knotenpunkt.persistence.organisation.register;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.organisation.register.RegisterStore;
import org.knotenpunkt.application.organisation.register.RegisterStoreContract;
import org.knotenpunkt.application.organisation.register.ReportFilter;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RawLines;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.school.SchoolFixtures;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.school.JooqSchoolQueries;
import org.knotenpunkt.persistence.organisation.school.JooqSchoolRepository;
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
    void aStatementAboutAWholeRegisterIsNotGivenUpLikeOthers() {
        var patience = POSTGRES.in(() -> {
            store().lock();
            assertThat(lockTimeout()).isEqualTo("0");
            return POSTGRES.database().dsl().connectionResult(Connection::getNetworkTimeout);
        });

        assertThat(POSTGRES.in(JooqRegisterStoreTest::lockTimeout)).isEqualTo("2s");
        assertThat(Duration.ofMillis(patience)).isGreaterThan(Duration.ofMinutes(10));
        assertThat(POSTGRES.in(() -> POSTGRES.database().dsl().connectionResult(Connection::getNetworkTimeout)))
                .isNotEqualTo(patience);
    }

    private static String lockTimeout() {
        return POSTGRES.database()
                .dsl()
                .select(function("current_setting", SQLDataType.VARCHAR, inline("lock_timeout")))
                .fetchSingle()
                .value1();
    }

    @Test
    void whoChangesASchoolOfWhichAnImportHasWrittenMeanwhileIsTold() {
        importLines(Register.MUNICIPALITIES, Edition.asOf(FIRST), gelsenkirchen());
        importLines(Register.SCHOOLS, Edition.asOf(FIRST), List.of(RawLine.of(2, RawLines.aSchool("195546"))));
        var schools = new JooqSchoolRepository(POSTGRES.database());
        var year = new SchoolYear(2024);
        var index = RawLine.of(2, Map.of(RegisterColumn.SCHOOL_NUMBER, "195546", RegisterColumn.SOCIAL_INDEX, "8"));

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> POSTGRES.in(() -> {
                    var seen = schools.findByNumber(new SchoolNumber("195546")).orElseThrow();
                    runAsync(() -> importLines(Register.SOCIAL_INDEX, Edition.of(year), List.of(index)))
                            .join();
                    schools.save(seen.recordSocialIndex(
                                    new SchoolYear(2023), SchoolFixtures.byList(new SocialIndex(3)), Instant.EPOCH)
                            .orElseThrow());
                    return seen;
                }));
        assertThat(known(FIRST, Register.SOCIAL_INDEX, Edition.of(year)))
                .isEqualTo(Map.of("195546", Map.of(RegisterField.SOCIAL_INDEX, "8")));
    }

    private static List<RawLine> gelsenkirchen() {
        return List.of(
                RawLine.of(1, RawLines.anArea("10", "05", "Nordrhein-Westfalen", FIRST)),
                RawLine.of(2, RawLines.anArea("20", "055", "Reg.-Bez. Münster", FIRST)),
                RawLine.of(3, RawLines.anArea("40", "05513", "Gelsenkirchen, Stadt", FIRST)),
                RawLine.of(4, RawLines.anArea("60", "05513000", "Gelsenkirchen, Stadt", FIRST)));
    }

    @Test
    void aCursorThatIsNoNumberIsUnreadable() {
        var page = new PageRequest(1, Cursor.of("first"));

        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() ->
                        POSTGRES.in(() -> store().report(new ImportId(new UUID(0, 1)), ReportFilter.ALL, page)));
    }

    @Override
    public List<RawLine> published(Register register, List<RawLine> lines, long seed) {
        return new PublishedFile(register, lines, seed).readAgain();
    }

    @Override
    public long version(Register register, String key) {
        var sql = POSTGRES.superuser();
        return register == Register.MUNICIPALITIES
                ? sql.fetchSingle(MUNICIPALITY, MUNICIPALITY.AGS.eq(key)).getVersion()
                : sql.fetchSingle(SCHOOL, SCHOOL.NUMBER.eq(key)).getVersion();
    }

    @Override
    public Optional<LocalDate> missingSince(String number) {
        return Optional.ofNullable(POSTGRES.superuser()
                .fetchSingle(SCHOOL, SCHOOL.NUMBER.eq(number))
                .getMissingSince());
    }

    @Override
    public Optional<LocalDate> missingInStartchancenSince(String number) {
        return Optional.ofNullable(POSTGRES.superuser()
                .fetchSingle(SCHOOL, SCHOOL.NUMBER.eq(number))
                .getStartchancenMissingSince());
    }

    @Override
    public MunicipalityId town(String ags) {
        return new MunicipalityId(POSTGRES.superuser()
                .fetchSingle(MUNICIPALITY, MUNICIPALITY.AGS.eq(ags))
                .getOrganisationId());
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
    public void found(String school, LocalDate day) {
        POSTGRES.superuser()
                .update(ORGANISATION)
                .set(ORGANISATION.FOUNDED_ON, day)
                .from(SCHOOL)
                .where(SCHOOL.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(SCHOOL.NUMBER.eq(school))
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
    public void knowWithoutNumber(String school, String ags) {
        var dsl = POSTGRES.superuser();
        var id = UUID.randomUUID();
        dsl.insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .select(select(val(id), inline("SCHOOL"), MUNICIPALITY.ORGANISATION_ID)
                        .from(MUNICIPALITY)
                        .where(MUNICIPALITY.AGS.eq(ags)))
                .execute();
        dsl.insertInto(ORGANISATION_NAME, ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.FULL_NAME)
                .values(id, school)
                .execute();
    }

    @Override
    public void forgetEverything() {
        POSTGRES.superuser().truncate(ORGANISATION).cascade().execute();
    }

    @Test
    void whatTheListOfSchoolsSaysIsItsToSay() {
        importLines(Register.MUNICIPALITIES, Edition.asOf(FIRST), gelsenkirchen());
        var organisations = new JooqOrganisationRepository(POSTGRES.database());
        var number = ExternalKey.of(new SchoolNumber("195546"));
        var byHand = POSTGRES.in(() -> {
            var town = organisations
                    .findBearer(new ExternalKey(KeyScheme.AGS, "05513000"), Validity.ALWAYS)
                    .orElseThrow();
            var school = Organisation.register(
                            new OrganisationId(new UUID(7, 7)),
                            OrganisationKind.SCHOOL,
                            new MunicipalityId(town.value()),
                            new OrganisationName(
                                    "Sternschule Städt. Gem. Grundschule", "Gelsenkirchen, GG Sternschule"),
                            null,
                            Contact.NONE,
                            null,
                            null,
                            Instant.EPOCH)
                    .addKey(number, Validity.ALWAYS, null, Instant.EPOCH)
                    .orElseThrow();
            organisations.save(school);
            return school;
        });
        importLines(Register.SCHOOLS, Edition.asOf(FIRST), List.of(RawLine.of(2, RawLines.aSchool("195546"))));

        var facts = POSTGRES.in(
                () -> organisations.findById(byHand.id()).orElseThrow().facts());
        var list = new Source(Register.SCHOOLS.citation(), PartialDate.of(FIRST));
        assertThat(facts.names().entries()).extracting(Dated::source).containsExactly(list);
        assertThat(facts.addresses().entries()).extracting(Dated::source).containsExactly(list);
        assertThat(facts.keys()).extracting(Dated::source).containsExactly(list);
    }

    @Test
    void aSchoolWhoseLineInTheListOfStartchancenIsRefusedDoesNotForThatTakeNoPart() {
        importLines(Register.MUNICIPALITIES, Edition.asOf(FIRST), gelsenkirchen());
        importLines(
                Register.SCHOOLS,
                Edition.asOf(FIRST),
                Stream.of("100001", "100002", "100003", "100004")
                        .map(number -> RawLine.of(2, RawLines.aSchool(number)))
                        .toList());
        importLines(
                Register.STARTCHANCEN,
                Edition.asOf(SECOND),
                List.of(
                        startchancen(2, "100001", "01.08.2024"),
                        startchancen(3, "100002", "31.02.2025"),
                        startchancen(4, "100003", "")));

        assertThat(List.of(takesPart("100001"), takesPart("100002"), takesPart("100003"), takesPart("100004")))
                .containsExactly(Optional.of(true), Optional.empty(), Optional.empty(), Optional.of(false));

        importLines(
                Register.STARTCHANCEN,
                Edition.asOf(SECOND),
                List.of(startchancen(2, "100001", "01.08.2024"), startchancen(3, "100002", "28.02.2025")));
        assertThat(takesPart("100002")).contains(true);
        assertThat(takesPart("100003")).contains(false);
    }

    @Test
    void aSchoolThatOnlySomebodyHasRecordedIsMarkedAsMissingWhereTheReportSaysSo() {
        importLines(Register.MUNICIPALITIES, Edition.asOf(FIRST), gelsenkirchen());
        importLines(
                Register.SCHOOLS,
                Edition.asOf(FIRST),
                List.of(RawLine.of(2, RawLines.aSchool("100001")), RawLine.of(3, RawLines.aSchool("100135"))));
        POSTGRES.superuser()
                .update(SCHOOL_FACT)
                .set(SCHOOL_FACT.SOURCE_TITLE, "Schulamt")
                .execute();

        var second = List.of(RawLine.of(2, RawLines.aSchool("100001")));
        assertThat(importLines(Register.SCHOOLS, Edition.asOf(SECOND), second).of(EntryKind.MISSING))
                .extracting(ImportEntry::key)
                .containsExactly("100135");
        assertThat(missingSince("100135")).contains(SECOND);
    }

    private static RawLine startchancen(long line, String number, String since) {
        return RawLine.of(line, Map.of(RegisterColumn.SCHOOL_NUMBER, number, RegisterColumn.STARTCHANCEN_SINCE, since));
    }

    private static Optional<Boolean> takesPart(String number) {
        return POSTGRES.in(() -> new JooqSchoolQueries(POSTGRES.database())
                .byNumber(new SchoolNumber(number), THIRD)
                .orElseThrow()
                .history()
                .on(THIRD)
                .startchancen());
    }
}
