"""The first page: three doors, and the workspaces opened last."""
