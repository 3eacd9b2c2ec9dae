package org.knotenpunkt.web.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The list of grants.
 *
 * @param place where the grants hold, or null for everywhere
 * @param places where else the visitor may look
 */
public record GrantsView(
        Form query,
        @Nullable String place,
        List<Option> places,
        boolean overToo,
        Page<GrantView> grants,
        LocalDate today) {}
