"""The Customers section: the list with its pane, one customer's profile, and the review of duplicates."""
