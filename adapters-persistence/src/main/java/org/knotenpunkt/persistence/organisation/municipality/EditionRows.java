package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.shared.SchoolYear;

/** The newest editions of registers. */
public final class EditionRows {
    /** What is to be named beside the names, keys and addresses of towns and schools. */
    public static final Field<List<Edition>> OF_ORGANISATIONS = newest("MUNICIPALITIES", "SCHOOLS");

    private EditionRows() {}

    /** Asks for the answer, and with it for what is to be named beside it. */
    public static <T> Cited<T> cite(DSLContext dsl, Field<T> answer) {
        return dsl.select(answer, OF_ORGANISATIONS).fetchSingle(mapping(Cited::new));
    }

    /** The newest edition of each of the registers of which any has been imported, ordered by the code of the register. */
    public static Field<List<Edition>> newest(String... registers) {
        return multiset(select(
                                REGISTER_EDITION.REGISTER,
                                REGISTER_EDITION.EDITION_ON,
                                REGISTER_EDITION.SCHOOL_YEAR.convertFrom(
                                        FactRows.<Short, SchoolYear>known(SchoolYear::new)),
                                REGISTER_EDITION.SOURCE_TITLE,
                                REGISTER_EDITION.PUBLISHER,
                                REGISTER_EDITION.LICENCE)
                        .distinctOn(REGISTER_EDITION.REGISTER)
                        .from(REGISTER_EDITION)
                        .where(REGISTER_EDITION.REGISTER.in(
                                Stream.of(registers).map(DSL::inline).toList()))
                        .orderBy(
                                REGISTER_EDITION.REGISTER,
                                REGISTER_EDITION.EDITION_ON.desc(),
                                REGISTER_EDITION.SCHOOL_YEAR.desc(),
                                REGISTER_EDITION.IMPORTED_AT.desc()))
                .convertFrom(rows -> rows.map(mapping(Edition::new)));
    }
}
