package org.knotenpunkt.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The page on which a role is given: first the role and the place, then to whom and for how long.
 *
 * @param roles that the visitor may give somewhere
 * @param role the one that was chosen, or null if none was yet
 * @param places where it can be held
 * @param more whether there are more such places than are shown
 * @param ties whether the visitor may tie the right to a function of a town
 * @param functions to which it can be tied, as far as the account and the place are known; null as long as they are not
 */
public record NewGrantView(
        Form form,
        List<Option> roles,
        @Nullable Role role,
        List<Option> places,
        boolean more,
        boolean ties,
        @Nullable List<Option> functions) {}
