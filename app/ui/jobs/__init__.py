"""The only threads of the program."""

from app.ui.jobs.job import Job, Lane, ProcessWork
from app.ui.jobs.runner import JobRunner

__all__ = ["Job", "JobRunner", "Lane", "ProcessWork"]
