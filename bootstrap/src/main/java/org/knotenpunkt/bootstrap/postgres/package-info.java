/**
 * PostgreSQL in a folder: the default database of an installation, started and stopped with it.
 *
 * <p>The folder holds {@code postgres} (the data), {@code passwords.properties} (for nobody but its owner), {@code program-…}
 * (PostgreSQL itself) and {@code lock}, which the one who runs the database holds as long as it lives.
 */
@NullMarked
package org.knotenpunkt.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
