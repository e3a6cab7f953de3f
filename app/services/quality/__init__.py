"""How good the data is, what is doubtful in it, and what to ask of whom."""
