"""Scenarios and the contact plan: who is contacted on a day, why, and who is not and why."""
