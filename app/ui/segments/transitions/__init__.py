"""The tab "Moves": who was in which class on one day, and in which on another."""
