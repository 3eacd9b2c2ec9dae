package org.example.garden.application.plant;

import org.example.garden.web.plant.PlantRoutes;

/** Breaks: the application knows only the domain. */
class PlantService implements WaterPlant {
    private final PlantRoutes routes = new PlantRoutes();

    @Override
    public void water(String plant) {
        routes.show(plant);
    }
}
