"""Reading: the bytes of a customer file become a table of text, whatever program wrote them."""
