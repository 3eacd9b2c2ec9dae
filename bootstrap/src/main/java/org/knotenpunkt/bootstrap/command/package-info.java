/**
 * The command line. A command that works on an installation is an {@link
 * org.knotenpunkt.bootstrap.command.InstallationCommand}; {@link org.knotenpunkt.bootstrap.Main} lists them all.
 */
@NullMarked
package org.knotenpunkt.bootstrap.command;

import org.jspecify.annotations.NullMarked;
