/** The forms that change what is known of an organisation. */
@NullMarked
package org.knotenpunkt.web.organisation.pages.edit;

import org.jspecify.annotations.NullMarked;
