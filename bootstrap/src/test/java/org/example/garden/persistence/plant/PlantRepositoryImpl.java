package org.example.garden.persistence.plant;

import org.example.garden.web.plant.PlantRoutes;

/** Breaks: persistence does not know the web; an implementation is named by how it does it. */
public class PlantRepositoryImpl {
    void save(String plant) {
        new PlantRoutes().show(plant);
    }
}
