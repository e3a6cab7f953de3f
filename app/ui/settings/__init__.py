"""Settings: language, look, and the rules of the business."""
