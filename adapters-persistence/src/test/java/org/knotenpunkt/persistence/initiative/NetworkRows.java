package org.knotenpunkt.persistence.initiative;

import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBER;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** A network of which one town is a member, as bare rows. */
public final class NetworkRows {
    private NetworkRows() {}

    public static void joinedBy(
            MunicipalityId town, InitiativeId network, String name, LocalDate since, DSLContext dsl) {
        var id = network.value();
        dsl.insertInto(INITIATIVE)
                .set(INITIATIVE.ID, id)
                .set(INITIATIVE.NAME, name)
                .set(INITIATIVE.FOUNDED, "2020")
                .set(INITIATIVE.VERSION, 1L)
                .execute();
        dsl.insertInto(INITIATIVE_MEMBER)
                .set(INITIATIVE_MEMBER.INITIATIVE_ID, id)
                .set(INITIATIVE_MEMBER.TOWN_ID, town.value())
                .set(INITIATIVE_MEMBER.POSITION, (short) 0)
                .execute();
        dsl.insertInto(INITIATIVE_MEMBERSHIP)
                .set(INITIATIVE_MEMBERSHIP.INITIATIVE_ID, id)
                .set(INITIATIVE_MEMBERSHIP.TOWN_ID, town.value())
                .set(INITIATIVE_MEMBERSHIP.POSITION, (short) 0)
                .set(INITIATIVE_MEMBERSHIP.JOINED_IN, since.toString())
                .set(INITIATIVE_MEMBERSHIP.FOUNDING, false)
                .set(INITIATIVE_MEMBERSHIP.SOURCE_TITLE, "Council")
                .set(INITIATIVE_MEMBERSHIP.SOURCE_DATE, "2026")
                .execute();
    }
}
