/** What forms and programs say of organisations in the same words: names, addresses, ways to reach them, keys. */
@NullMarked
package org.knotenpunkt.web.organisation.input;

import org.jspecify.annotations.NullMarked;
