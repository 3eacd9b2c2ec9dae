package org.knotenpunkt.application.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/** Out-port: accounts and grants as lists and pages show them. One query each; names are those of today. */
public interface AccessQueries {
    Optional<AccountView> account(AccountId id);

    Optional<AccountView> account(SignInName name);

    /** See {@link ListAccounts}. */
    Page<AccountView> accounts(@Nullable String text, PageRequest request);

    Optional<GrantView> grant(GrantId id);

    /** See {@link ListGrants}. */
    Page<GrantView> grants(Scope scope, boolean overToo, PageRequest request);

    /** Whether there is such a place today. */
    boolean exists(Scope scope);

    /**
     * The places of the kind, ordered by name.
     *
     * @param within the towns of the organisations that are looked for, or the towns themselves; null for all
     */
    List<NamedScope> scopes(ScopeKind kind, String text, @Nullable Set<MunicipalityId> within, int limit);
}
