package org.example.garden.application.plant;

/** Breaks: a use case takes the actor first. */
interface WaterPlant {
    void water(String plant);
}
