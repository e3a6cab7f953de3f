"""Home: what is to do today, and the few figures that matter."""
