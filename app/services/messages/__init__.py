"""Messages: a text with placeholders becomes what one customer reads."""
