/** What every reader of files of answers does, and a simple one. */
@NullMarked
package org.knotenpunkt.application.needs.answer.file;

import org.jspecify.annotations.NullMarked;
