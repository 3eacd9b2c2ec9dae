package org.knotenpunkt.domain.organisation.register.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CellTypeTest {
    @ParameterizedTest(name = "{0} {1} can only have been {2}")
    @CsvSource({
        "MUNICIPALITY_KEY, 5111000, 05111000, LEADING_ZERO",
        "MUNICIPALITY_KEY, 5111000.0, 05111000, LEADING_ZERO",
        "MUNICIPALITY_KEY, 05111000.0, 05111000, DECIMAL_ZERO",
        "MUNICIPALITY_KEY, '=\"05111000\"', 05111000, TEXT_MARK",
        "MUNICIPALITY_KEY, '''05111000', 05111000, TEXT_MARK",
        "SCHOOL_KEY, 100012.0, 100012, DECIMAL_ZERO",
        "SCHOOL_KEY, '100012,0', 100012, DECIMAL_ZERO",
        "MAINTAINER_KEY, 10080.0, 10080, DECIMAL_ZERO",
        "POSTAL_CODE, 1067, 01067, LEADING_ZERO",
        "POSTAL_CODE, 45879.0, 45879, DECIMAL_ZERO",
        "DIALLING_CODE, 211.0, 0211, LEADING_ZERO",
        "DIALLING_CODE, 2323, 02323, LEADING_ZERO",
        "PHONE, 9388231.0, 9388231, DECIMAL_ZERO",
        "SCHOOL_FORM, 2, 02, LEADING_ZERO",
        "SCHOOL_FORM, 2.0, 02, LEADING_ZERO",
        "SCHOOL_FORM, 20.0, 20, DECIMAL_ZERO",
        "LEGAL_FORM, 1.0, 1, DECIMAL_ZERO",
        "OPERATING_STATUS, 1.0, 1, DECIMAL_ZERO",
        "INDEX_LEVEL, 5.0, 5, DECIMAL_ZERO",
        "INDEX_LEVEL, '5,0', 5, DECIMAL_ZERO",
        "NUMBER, 378180.0, 378180, DECIMAL_ZERO",
        "DAY, 1.8.2017, 2017-08-01, DAY_FORM",
        "DAY, 2017-08-01 00:00:00, 2017-08-01, DAY_FORM",
        "HOMEPAGE, www.schule.example, http://www.schule.example, WEB_SCHEME",
    })
    void damageBySpreadsheetsIsMendedWhereOneReadingIsPossible(
            CellType type, String text, String mended, Repair repair) {
        assertThat(type.read(text)).isEqualTo(new Cell.Mended(mended, repair));
    }

    @Test
    void aDayThatLooksTheSameWhereverItIsShownIsNotMended() {
        assertThat(CellType.DAY.read("2017-08-01")).isEqualTo(new Cell.Plain("2017-08-01"));
        assertThat(CellType.DAY.read("01.08.2017")).isEqualTo(new Cell.Plain("2017-08-01"));
    }

    @ParameterizedTest(name = "{0} {1} could have been more than one thing")
    @CsvSource({
        "MUNICIPALITY_KEY, 511100",
        "MUNICIPALITY_KEY, '5,111E+06'",
        "MUNICIPALITY_KEY, 0511100",
        "MUNICIPALITY_KEY, Gelsenkirchen",
        "SCHOOL_KEY, 10001",
        "SCHOOL_KEY, 1000120",
        "SCHOOL_KEY, 100012.5",
        "MAINTAINER_KEY, 1008",
        "POSTAL_CODE, 458",
        "INDEX_LEVEL, 0",
        "INDEX_LEVEL, 10",
        "INDEX_LEVEL, 5.5",
        "INDEX_LEVEL, keine",
        "NUMBER, 378.180",
        "NUMBER, -1",
        "NUMBER, 1234567890123",
        "DAY, 01.08.73",
        "DAY, 26877",
        "DAY, 31.02.2017",
        "DAY, 08/01/2017",
        "DAY, 2017-08-01 12:30:00",
        "SCHOOL_FORM, 'Grundschule'",
        "OPERATING_STATUS, ''''",
    })
    void whatCouldBeReadInMoreThanOneWayIsNotMended(CellType type, String text) {
        assertThat(type.read(text)).isEqualTo(new Cell.Malformed());
    }

    @ParameterizedTest(name = "{0} {1} is kept")
    @CsvSource({
        "SCHOOL_FORM, 19, 19",
        "SCHOOL_FORM, 3, 3",
        "LEGAL_FORM, 7, 7",
        "OPERATING_STATUS, 8, 8",
        "MUNICIPALITY_KIND, 68, 68",
    })
    void unknownCodesAreKeptAndFlagged(CellType type, String text, String kept) {
        assertThat(type.read(text)).isEqualTo(new Cell.Doubtful(kept, Flag.UNKNOWN_CODE));
    }

    @ParameterizedTest(name = "{0} {1} says {2}")
    @CsvSource({
        "MUNICIPALITY_KEY, 05111000, 05111000",
        "SCHOOL_FORM, 0A, 0A",
        "SCHOOL_FORM, 0a, 0A",
        "MAINTAINER_KEY, 0, 0",
        "OPERATING_STATUS, 9, 9",
        "OPERATING_STATUS, 5, 5",
        "INDEX_LEVEL, ohne, ohne",
        "INDEX_LEVEL, OHNE, ohne",
        "NUMBER, 00000010494, 10494",
        "DAY, 01.08.2017, 2017-08-01",
        "DIALLING_CODE, 0211, 0211",
        "PHONE, 5867-40, 5867-40",
        "TEXT, Grundschule »Am Berg«, Grundschule »Am Berg«",
    })
    void whatIsAsItShouldBeStaysAsItIs(CellType type, String text, String value) {
        assertThat(type.read(text)).isEqualTo(new Cell.Plain(value));
    }

    @Test
    void aContactThatCannotBeUsedIsLeftOutAndFlagged() {
        assertThat(CellType.EMAIL.read("100012 at schule.nrw.de")).isEqualTo(new Cell.Unusable(Flag.UNUSABLE_CONTACT));
        assertThat(CellType.HOMEPAGE.read("folgt")).isEqualTo(new Cell.Unusable(Flag.UNUSABLE_CONTACT));
        assertThat(CellType.PHONE.read("siehe Homepage")).isEqualTo(new Cell.Unusable(Flag.UNUSABLE_CONTACT));
    }

    @ParameterizedTest
    @EnumSource(CellType.class)
    void howeverLongACellIsItIsRead(CellType type) {
        assertThat(type.read("a@" + "b.".repeat(100_000) + "example")).isNotNull();
    }
}
