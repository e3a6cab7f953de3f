"""The sample business: the files of an invented shop, "Maison Lavande", made from a seed."""
