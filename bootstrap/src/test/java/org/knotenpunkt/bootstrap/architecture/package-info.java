/**
 * The rules that keep the house in order, and proof that each of them sees what it forbids.
 *
 * <p>The rules speak of layers and features by their place in the package name, not by this project's own prefix. An
 * application that embeds Knotenpunkt and is built in the same rooms runs them on its own classes:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.example.town", importOptions = ProductionClasses.class)
 * class OurArchitectureTest {
 *     @ArchTest
 *     static final ArchTests LAYERS = ArchTests.in(LayerRules.class);
 *
 *     @ArchTest
 *     static final ArchTests MODEL = ArchTests.in(ModelRules.class);
 *
 *     @ArchTest
 *     static final ArchRule FEATURES = FeatureOrder.of("shared", "garden", "harvest").rule();
 * }
 * }</pre>
 */
@NullMarked
package org.knotenpunkt.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
