/** Contract and fake of the port of files, and tests of their use cases. */
@NullMarked
package org.knotenpunkt.application.partnership.file;

import org.jspecify.annotations.NullMarked;
