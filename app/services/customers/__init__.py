"""Customers: the best value of each field, what they allow, what they bought, and finding them."""
