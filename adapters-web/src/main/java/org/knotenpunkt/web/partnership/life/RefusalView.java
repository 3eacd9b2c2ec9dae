package org.knotenpunkt.web.partnership.life;

import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * The page on which a party refuses what is proposed.
 *
 * @param seen the fingerprint of what is proposed
 */
public record RefusalView(FormView form, ContentHash seen) {}
