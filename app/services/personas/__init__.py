"""Personas: finding groups of like customers, keeping them from run to run, saying what sets them apart."""
