"""Features and scores of customers as of any day."""
