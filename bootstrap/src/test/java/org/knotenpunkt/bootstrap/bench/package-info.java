/** What the server costs, beside what the same would cost by hand: {@code mvn -Pbench} runs {@link Bench}. */
@NullMarked
package org.knotenpunkt.bootstrap.bench;

import org.jspecify.annotations.NullMarked;
