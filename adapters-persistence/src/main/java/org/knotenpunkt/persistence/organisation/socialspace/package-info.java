/** Social spaces in PostgreSQL. Their tables belong to towns. */
@NullMarked
package org.knotenpunkt.persistence.organisation.socialspace;

import org.jspecify.annotations.NullMarked;
