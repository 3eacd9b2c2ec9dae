/** Taking in the answers that stand in a file. */
@NullMarked
package org.knotenpunkt.application.needs.answer.file;

import org.jspecify.annotations.NullMarked;
