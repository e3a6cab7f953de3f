"""The workspace file and what surrounds it: opening, background work, the sample business."""
