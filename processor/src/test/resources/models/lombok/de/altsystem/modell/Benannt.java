package de.altsystem.modell;

public interface Benannt {
    String getName();

    void setName(String name);

    default String getAnzeige() {
        return getName() == null ? "-" : getName();
    }
}
