package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;

/** One import at work in one transaction. */
record Run(DSLContext dsl, UUID importId, Register register, Edition edition) {
    /**
     * The order of lines that are added to a table in which they are looked up. Sorting waits for all of them: otherwise each
     * lookup in a table that was empty would pass by all rows that have just been added.
     */
    static final OrderField<?> LOOKED_UP_BEFORE = REGISTER_STAGING.ORGANISATION_ID;

    static Run of(DSLContext dsl, ImportId id, Register register, Edition edition) {
        return new Run(dsl, id.value(), register, edition);
    }

    /** The day as of which the edition speaks. */
    LocalDate day() {
        return edition.day();
    }

    /** The lines of this import. */
    Condition lines() {
        return REGISTER_STAGING.IMPORT_ID.eq(importId);
    }

    /** Those of them that nothing speaks against. */
    Condition taken() {
        return lines().and(REGISTER_STAGING.FATE.isNull());
    }

    /** Lets the queries to come be planned for as many staged lines as there are. */
    void countStaging() {
        call("knotenpunkt_count_staging");
    }

    /** Lets the queries to come be planned for as many organisations as there are. */
    void countRegisters() {
        call("knotenpunkt_count_registers");
    }

    private void call(String function) {
        dsl.select(function(function, SQLDataType.OTHER)).execute();
    }

    /** The register, as the source of a fact. */
    Field<String> sourceTitle() {
        return inline(register.citation());
    }

    /** The day of which the source speaks. */
    Field<String> sourceDate() {
        return inline(day().toString());
    }
}
