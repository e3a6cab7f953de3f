"""What the repository must not hold: addresses of package indexes, and paths of one developer's computer."""

from __future__ import annotations

import re

import pytest

from tests.architecture.sources import name_of, tracked_files

# Put together from pieces, so that this file does not find itself.
_HOSTS = [("pypi", "org"), ("pythonhosted", "org"), ("piwheels", "org"), ("npmjs", "org"), ("npmjs", "com")]
_FOLDERS = ["work", "root", "tmp", "opt/pypi"]
_FORBIDDEN = re.compile(
    "|".join(
        [re.escape(".".join(host)) for host in _HOSTS]
        + [rf"(?<![\w.\-/~}}]){re.escape('/' + folder)}/" for folder in _FOLDERS]
    )
)


def test_no_index_address_and_no_path_of_one_computer() -> None:
    files = tracked_files()
    if not files:
        pytest.skip("this is not a git checkout")
    found: list[str] = []
    for path in files:
        text = path.read_bytes()
        if b"\0" in text[:8000]:
            continue
        for number, line in enumerate(text.decode("utf-8", errors="replace").splitlines(), start=1):
            if match := _FORBIDDEN.search(line):
                found.append(f"{name_of(path)}:{number} {match.group()}")
    assert found == []


@pytest.mark.parametrize("text", [f"{'/'}{folder}/clientele" for folder in _FOLDERS] + [".".join(_HOSTS[0])])
def test_the_pattern_finds_what_it_is_for(text: str) -> None:
    assert _FORBIDDEN.search(f"see {text} there")
