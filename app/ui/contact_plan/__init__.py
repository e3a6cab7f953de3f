"""The contact plan of a day: read, adjusted, approved."""
