"""What build/dev.py does, one concern per module. Standard library only: it runs before anything is installed."""
