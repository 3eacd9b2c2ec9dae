/** Tests of what is known of an organisation. */
@NullMarked
package org.knotenpunkt.web.organisation.pages.facts;

import org.jspecify.annotations.NullMarked;
