package org.knotenpunkt.persistence.organisation.municipality;

import org.jooq.DSLContext;
import org.jooq.conf.SettingsTools;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.knotenpunkt.persistence.shared.Database;

/** How lists are planned. */
public final class ListPlans {
    private ListPlans() {}

    /**
     * The way to run a list in the transaction of this thread, with its values in the statement. The best way to a list
     * depends on what is asked for: a plan for any word and any town takes a hundred times as long for some of them.
     */
    public static DSLContext of(Database database) {
        var configuration = database.dsl().configuration();
        var settings = SettingsTools.clone(configuration.settings()).withStatementType(StatementType.STATIC_STATEMENT);
        return DSL.using(configuration.derive(settings));
    }
}
