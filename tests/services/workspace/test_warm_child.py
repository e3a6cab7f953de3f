"""Child processes that stay: their answers, what they refuse, and what becomes of one that dies."""

from __future__ import annotations

import os
import time

import pytest

from app.models.domain.errors import Cancelled, KnownError
from app.models.domain.ports import NoProgress
from app.services.workspace.warm_child import run_in_warm_child
from app.services.workspace.worker import ChildFailed


class StopsAtOnce(NoProgress):
    """Somebody pressed stop before the work began."""

    def check_cancelled(self) -> None:
        raise Cancelled


def _who(progress):
    return os.getpid()


def _refuse(progress):
    raise KnownError("file_empty", name="a.csv")


def _fail(progress):
    return 1 // 0


def _die(progress):
    os._exit(3)


def _sleep(progress):
    time.sleep(60)


def test_the_same_process_answers_again():
    first = run_in_warm_child(_who, progress=NoProgress())
    assert first != os.getpid()
    assert run_in_warm_child(_who, progress=NoProgress()) == first


def test_what_the_child_refuses_is_refused_here():
    with pytest.raises(KnownError) as refused:
        run_in_warm_child(_refuse, progress=NoProgress())
    assert (refused.value.code, refused.value.params) == ("file_empty", {"name": "a.csv"})


def test_a_fault_comes_with_its_traceback():
    with pytest.raises(ChildFailed, match="ZeroDivisionError"):
        run_in_warm_child(_fail, progress=NoProgress())


def test_a_child_that_dies_is_said_and_the_next_answers():
    with pytest.raises(ChildFailed, match="ended with code 3"):
        run_in_warm_child(_die, progress=NoProgress())
    assert run_in_warm_child(_who, progress=NoProgress()) != os.getpid()


def test_work_that_nobody_wants_any_more_is_ended():
    busy = run_in_warm_child(_who, progress=NoProgress())
    with pytest.raises(Cancelled):
        run_in_warm_child(_sleep, progress=StopsAtOnce())
    assert run_in_warm_child(_who, progress=NoProgress()) != busy
