"""Scenarios: ready-made ones to start from, their form and their texts, in service or paused."""
