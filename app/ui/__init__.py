"""The window: Qt only, over the services."""
