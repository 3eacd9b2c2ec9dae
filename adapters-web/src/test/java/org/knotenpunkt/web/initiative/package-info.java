/** What the API and the pages of networks of towns claim. */
@NullMarked
package org.knotenpunkt.web.initiative;

import org.jspecify.annotations.NullMarked;
