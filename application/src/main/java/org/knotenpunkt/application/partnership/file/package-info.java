/** The use cases of files that prove something about an agreement or belong to it; and the port that keeps them. */
@NullMarked
package org.knotenpunkt.application.partnership.file;

import org.jspecify.annotations.NullMarked;
