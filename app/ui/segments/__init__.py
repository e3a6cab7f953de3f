"""The Segments section: the list of segments with its pane, and the builder of one segment's rules."""
