package org.knotenpunkt.persistence.organisation;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** When what is said of an organisation begins, in whichever town: a function of the database tells no more than that. */
final class Beginnings {
    private Beginnings() {}

    /** What was so before the day, the earliest of what counts; nobody records more of it until the transaction ends. */
    static Optional<Begun> before(DSLContext dsl, UUID organisation, LocalDate day, Set<MunicipalityId> towns) {
        dsl.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .forNoKeyUpdate()
                .execute();
        var own = towns.stream().map(MunicipalityId::value).toArray(UUID[]::new);
        var said = dsl.select(function(
                        name("knotenpunkt_begun_before"),
                        SQLDataType.CLOB.array(),
                        val(organisation),
                        val(day),
                        val(own)))
                .fetchOptional(Record1::value1);
        return said.map(known -> new Begun(Mention.valueOf(known[0]), LocalDate.parse(known[1])));
    }
}
