/**
 * Official registers: how their files are read, and how they come into PostgreSQL.
 *
 * <p>Lines go by {@code COPY} into a staging table that has a column for each field of all registers. Everything after that
 * is one statement for all lines: finding what they refer to, comparing, taking over. A
 * {@link org.knotenpunkt.persistence.organisation.register.RegisterTables} says for one register which tables its fields live
 * in; a {@link org.knotenpunkt.persistence.organisation.register.DatedTable} how a fact changes from a day on.
 */
@NullMarked
package org.knotenpunkt.persistence.organisation.register;

import org.jspecify.annotations.NullMarked;
