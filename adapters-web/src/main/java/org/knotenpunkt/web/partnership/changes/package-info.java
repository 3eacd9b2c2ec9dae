/** How two versions of an agreement differ, as people read it: word by word, and goals, contributions and parties by their names. */
@NullMarked
package org.knotenpunkt.web.partnership.changes;

import org.jspecify.annotations.NullMarked;
