/** Forms about assessments: from its title to what is played back. */
@NullMarked
package org.knotenpunkt.web.needs.form;

import org.jspecify.annotations.NullMarked;
