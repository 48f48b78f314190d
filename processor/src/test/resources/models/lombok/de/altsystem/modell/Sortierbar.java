package de.altsystem.modell;

interface Sortierbar {
    int getSortierung();

    void setSortierung(int i);
}
