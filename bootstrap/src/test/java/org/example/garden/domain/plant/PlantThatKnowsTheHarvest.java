package org.example.garden.domain.plant;

import org.example.garden.domain.harvest.Harvest;

/** Breaks: features use only those before them. */
record PlantThatKnowsTheHarvest(Harvest harvest) {}
