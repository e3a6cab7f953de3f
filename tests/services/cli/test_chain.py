"""Customers, scores, segments, plan and lists, without a window; the columns are a public interface."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.models.db import driver
from tests.services.cli.program import Answer, columns_of, rows_of, started
from tests.services.cli.test_usage import assert_refused

if TYPE_CHECKING:
    from collections.abc import Callable

CUSTOMER_COLUMNS = (
    "customer_id,kind,title,first_name,last_name,company,email,phone,mobile,landline,street,street_2,postcode,city,"
    "country,birth_date,consent_email,consent_sms,consent_post,consent_phone,first_purchase_on,last_purchase_on,"
    "purchases,revenue"
)


def test_customers_are_written(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "customers.csv"
    answer = started("customers", sample, "--out", out)
    assert (answer.code, answer.err) == (0, "")
    assert ",".join(columns_of(out)) == CUSTOMER_COLUMNS
    rows = rows_of(out)
    assert len(rows) > 50
    assert len({row["customer_id"] for row in rows}) == len(rows)
    assert all(row["consent_email"] in {"granted", "refused", "unknown"} for row in rows)


def test_records_are_written_with_their_customer(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    command("customers", sample, "--out", tmp_path / "c.csv")
    answer = command("customers", sample, "--records", "--out", tmp_path / "r.csv")
    assert answer.code == 0
    records = rows_of(tmp_path / "r.csv")
    assert list(records[0]) == ["source", "external_id", "row", "customer_id"]
    assert {row["customer_id"] for row in records} == {row["customer_id"] for row in rows_of(tmp_path / "c.csv")}


def test_scores_are_written_as_of_any_day(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    now, then = tmp_path / "now.csv", tmp_path / "then.csv"
    assert command("score", sample, "--out", now).code == 0
    assert command("score", sample, "--out", then, "--as-of", "2024-06-30").code == 0
    columns = columns_of(now)
    assert columns[:6] == ["customer_id", "rfm_recency", "rfm_frequency", "rfm_monetary", "rfm", "pmg"]
    assert {"attrition", "attrition_class", "lifetime_value"} <= set(columns)
    assert all(0 <= float(row["attrition"] or 0) <= 1 for row in rows_of(now))
    assert {row["attrition_class"] for row in rows_of(now)} == {"low", "medium", "high", ""}
    assert [row["customer_id"] for row in rows_of(now)] == [row["customer_id"] for row in rows_of(then)]
    assert rows_of(now) != rows_of(then)
    assert {row["rfm"] for row in rows_of(now)} >= {"best", "loyal", "lost", ""}


def test_features_are_written_as_of_any_day(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    now, then = tmp_path / "now.csv", tmp_path / "then.csv"
    assert command("features", sample, "--out", now).code == 0
    assert command("features", sample, "--out", then, "--as-of", "2024-06-30").code == 0
    assert "mean_gap_days" in columns_of(now)
    bought = {row["customer_id"]: int(row["purchase_count"]) for row in rows_of(now)}
    assert all(int(row["purchase_count"]) <= bought[row["customer_id"]] for row in rows_of(then))


def test_a_score_is_tested_on_past_days_and_explained(sample: Path, command: Callable[..., Answer]) -> None:
    report = json.loads(command("backtest", sample, "--score", "attrition", "--json").out)
    assert report["quality"]["level"] in {"ranking", "indicative", "full"}
    assert all({"date", "n", "auc", "brier", "calibration"} <= set(day) for day in report["days"])
    assert report["days"][0]["n"] == sum(band["customers"] for band in report["days"][0]["calibration"])
    assert "AUC" in command("backtest", sample).out
    assert "announces nothing" in command("backtest", sample, "--score", "rfm").err
    explained = [
        json.loads(answer.out) for n in range(1, 20) if not (answer := command("score", sample, "--explain", n)).code
    ]
    scores = {score["score"]: score for found in explained for score in found["scores"]}
    assert {"attrition", "lifetime_value", "rfm"} <= set(scores)
    assert all(score["reasons"] for score in scores.values())
    assert "no customer" in command("score", sample, "--explain", 10**9).err


def test_segments_are_written_by_name_by_rule_and_all(
    sample: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    out = tmp_path / "s.csv"

    def members(*arguments: str | Path) -> list[tuple[str, str]]:
        answer = command("segments", sample, *arguments, "--out", out)
        assert answer.code == 0, answer
        assert columns_of(out) == ["segment", "customer_id"]
        return [(row["segment"], row["customer_id"]) for row in rows_of(out)]

    everybody = members()
    loyal = members("--name", "loyal")
    assert loyal
    assert set(loyal) < set(everybody)
    assert members("--name", "rfm_loyal") == members("--name", "RFM_Loyal") == loyal
    rule = {"version": 1, "name": "Fidèles", "rule": {"field": "rfm", "op": "is", "value": "loyal"}}
    path = tmp_path / "rule.json"
    path.write_text(json.dumps(rule), encoding="utf-8-sig")
    assert [each for _, each in members("--rule", path)] == [each for _, each in loyal]
    assert {name for name, _ in members("--rule", path)} == {"Fidèles"}
    assert members("--name", "loyal", "--as-of", "2024-06-30") != loyal


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", '{"version": 1}', "[" * 100_000, '{"version": 1, "rule": 5}',
        '{"version": 2, "rule": {"all": []}}', '{"version": 1, "rule": {"field": "shoe_size", "op": "is", "value": 1}}',
        '{"version": 1, "rule": {"field": "rfm", "op": "resembles", "value": "loyal"}}',
        '{"version": 1, "rule": {"field": "revenue_12m", "op": "at_least", "value": "much"}}',
        '{"version": 1, "rule": {"field": "revenue_12m", "op": "at_least", "value": 1e400}}',
        '{"version": 1, "rule": {"field": "revenue_12m", "op": "at_least", "value": 99999999999999999999}}',
        '{"version": 1, "rule": {"all": "everybody"}}',
        '{"version": 1, "rule": ' + '{"not": ' * 60 + '{"all": []}' + "}" * 61,
    ],
)  # fmt: skip
def test_a_rule_that_is_none_is_refused(
    sample: Path, tmp_path: Path, command: Callable[..., Answer], text: str
) -> None:
    path = tmp_path / "rule.json"
    path.write_text(text, encoding="utf-8")
    assert_refused(command("segments", sample, "--rule", path, "--out", tmp_path / "s.csv"))
    assert not (tmp_path / "s.csv").exists()


def test_unknown_segments_and_formats_are_refused_with_those_there_are(
    sample: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    out = tmp_path / "e.csv"
    for arguments, known in (
        (["segments", sample, "--name", "Nobody", "--out", out], "rfm_loyal"),
        (
            ["export", sample, "--segment", "Nobody", "--channel", "email", "--format", "brevo", "--out", out],
            "rfm_loyal",
        ),
        (["export", sample, "--segment", "loyal", "--channel", "email", "--format", "pigeon", "--out", out], "brevo"),
        (["export", sample, "--segment", "loyal", "--channel", "phone", "--format", "brevo", "--out", out], "phone"),
    ):
        answer = command(*arguments)
        assert_refused(answer)
        assert known in answer.err
    assert not out.exists()


def test_a_plan_says_who_is_contacted_and_who_is_withheld(
    sample: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    out = tmp_path / "plan.csv"
    assert command("plan", sample, "--day", "2025-11-20", "--out", out).code == 0
    assert columns_of(out) == ["customer_id", "scenario", "channel", "status", "reason"]
    rows = rows_of(out)
    assert {row["status"] for row in rows} == {"planned", "withheld"}
    assert all(row["reason"].partition(" ")[0].islower() for row in rows)
    first = out.read_bytes()
    assert command("plan", sample, "--day", "2025-11-20", "--out", out).code == 0
    assert out.read_bytes() == first


def test_a_list_of_a_segment_counts_in_the_next_one(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    arguments = ["export", sample, "--segment", "loyal", "--channel", "email", "--format", "brevo", "--out"]
    answer = started(*arguments, out)
    assert (answer.code, answer.err) == (0, "")
    with out.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = list(csv.reader(file, delimiter=";"))
    assert header[0] == "EMAIL"
    assert rows
    again = tmp_path / "again.csv"
    second = started(*arguments, again)
    assert second.code == 0
    assert second.out.startswith("Nobody is left of ")
    assert "contacted_recently" in second.out
    assert again.read_text(encoding="utf-8-sig").splitlines() == [";".join(header)]


def test_a_list_of_a_plan_holds_who_was_planned(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    plan, out = tmp_path / "plan.csv", tmp_path / "list.xlsx"
    command("plan", sample, "--day", "2025-11-18", "--out", plan)
    planned = sum(row["status"] == "planned" and row["channel"] == "email" for row in rows_of(plan))
    answer = command("export", sample, "--plan", "2025-11-18", "--channel", "email", "--format", "xlsx", "--out", out)
    assert answer.code == 0, answer
    assert planned > 0
    assert answer.out.startswith(f"{planned} recipients written")
    assert out.read_bytes().startswith(b"PK")


def test_figures_of_an_earlier_day_are_brought_up_to_date(
    sample: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    out = tmp_path / "s.csv"
    command("score", sample, "--out", out)
    today = out.read_bytes()
    connection = driver.connect(sample)
    connection.execute("UPDATE setting SET value = '\"2024-06-30\"' WHERE key = 'figures_on'")
    connection.close()
    command("score", sample, "--out", out)
    assert out.read_bytes() == today


def test_unifying_again_changes_nothing(sample: Path, tmp_path: Path, command: Callable[..., Answer]) -> None:
    out = tmp_path / "r.csv"
    command("customers", sample, "--records", "--out", out)
    before = out.read_bytes()
    report = json.loads(command("unify", sample, "--json").out)
    assert report["customers"] == len({row["customer_id"] for row in rows_of(out)})
    command("customers", sample, "--records", "--out", out)
    assert out.read_bytes() == before


def test_a_whole_workspace_passes_the_check(sample: Path, command: Callable[..., Answer]) -> None:
    answer = command("check", sample, "--json")
    assert (answer.code, answer.err) == (0, "")
    report = json.loads(answer.out)
    assert report["differing"] == []
    assert report["customers"] > 50
    assert report["purchases"] > 100


def test_the_check_finds_figures_that_are_wrong(sample: Path, command: Callable[..., Answer]) -> None:
    connection = driver.connect(sample)
    connection.execute("UPDATE customer_feature SET revenue_cents = revenue_cents + 1 WHERE revenue_cents > 0")
    connection.close()
    answer = command("check", sample)
    assert answer.code == 1
    assert "customer_feature" in answer.err
    assert command("unify", sample).code == 0
    assert command("check", sample).code == 0


def test_sample_files_are_written_without_a_workspace(tmp_path: Path, command: Callable[..., Answer]) -> None:
    folder = tmp_path / "files"
    answer = command("sample", "--files", folder, "--customers", "20")
    assert (answer.code, answer.err) == (0, "")
    assert {path.name for path in folder.iterdir()} >= {"caisse.csv", "carnet_boutique.xlsx"}
    assert not list(tmp_path.glob("*.clientele"))


def test_a_sample_never_replaces_a_workspace_and_needs_folders(
    sample: Path, tmp_path: Path, command: Callable[..., Answer]
) -> None:
    before = sample.read_bytes()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert_refused(command("sample", sample))
    assert_refused(command("sample", tmp_path / "nowhere" / "s.clientele"))
    assert_refused(command("sample", tmp_path / "s.clientele", "--files", tmp_path / "file"))
    assert_refused(command("sample", "--files", tmp_path / "file" / "below"))
    assert sample.read_bytes() == before
    assert not (tmp_path / "s.clientele").exists()
