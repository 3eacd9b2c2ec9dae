/** Inviting people to answer: links and codes, on a page, on paper and for programs. */
@NullMarked
package org.knotenpunkt.web.needs.invitation;

import org.jspecify.annotations.NullMarked;
