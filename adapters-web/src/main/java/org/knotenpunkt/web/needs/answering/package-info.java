/** The pages on which people answer through a link: for phones, in their languages, without an account, a cookie or a script. */
@NullMarked
package org.knotenpunkt.web.needs.answering;

import org.jspecify.annotations.NullMarked;
