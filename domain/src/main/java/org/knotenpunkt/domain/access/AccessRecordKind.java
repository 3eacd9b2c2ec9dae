package org.knotenpunkt.domain.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ACCOUNTS;
import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;

import java.util.List;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records of this feature, and who sees and changes one of each. */
public enum AccessRecordKind implements RecordKind {
    ACCOUNT,
    GRANT;

    private static final Scope INSTALLATION = new Scope.Installation();

    public static KnownRecord account(AccountId id, String name) {
        var managing = new Permission(MANAGE_ACCOUNTS, INSTALLATION);
        return new KnownRecord(ACCOUNT, id.value(), name, INSTALLATION, managing, managing);
    }

    /**
     * @param holder what its holder is called
     * @param scope where it holds
     */
    public static KnownRecord grant(GrantId id, String holder, Scope scope) {
        var managing = List.of(new Permission(MANAGE_GRANTS, scope), new Permission(MANAGE_GRANTS, INSTALLATION));
        return new KnownRecord(GRANT, id.value(), holder, scope, managing, managing);
    }
}
