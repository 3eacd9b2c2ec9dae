package org.example.garden.web.plant;

import org.example.garden.persistence.plant.PlantRepositoryImpl;

/** Breaks: the web does not know persistence. */
public class PlantRoutes {
    /** Shows it. */
    public String show(String plant) {
        return plant + PlantRepositoryImpl.class.getSimpleName();
    }
}
