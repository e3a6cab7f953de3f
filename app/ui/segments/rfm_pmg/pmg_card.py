"""The card of the PMG curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.formats import customers_count, money_round, percent, whole_number
from app.ui.labels import pmg_label
from app.ui.segments.rfm_pmg.size_curve import Band, SizeCurve
from app.ui.segments.rfm_pmg.words import size_name, window_words
from app.ui.theme.widgets import Card, Text

if TYPE_CHECKING:
    from app.models.domain.rfm_pmg import RfmPmgPicture, SizeClass
    from app.ui.segments.rfm_pmg.work import Shown


class PmgCard(Card):
    """`chosen` carries the class taken, `told` the sentence the arrow keys came to."""

    chosen = Signal(str)
    told = Signal(str)

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self._shown: Shown | None = None
        self.verdict = Text("", "table", "secondary", wraps=True)
        self.curve = SizeCurve()
        self.curve.chosen.connect(self.chosen)
        self.curve.told.connect(self.told)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.curve, 1)

    def retranslate(self) -> None:
        """Set every text."""
        if self._shown is not None:
            self.show_figures(self._shown)

    def show_figures(self, shown: Shown) -> None:
        """Show the curve; without a purchase in the window, say so."""
        self._shown = shown
        picture = shown.picture
        self.set_title(self.tr("PMG curve"), window_words(picture.window_days))
        last = picture.curve[-1] if picture.curve else None
        self.curve.setVisible(bool(last and last.revenue_cents))
        if last is None or not last.revenue_cents:
            self.verdict.setText(self.tr("Nobody has bought in the period looked at: there are no sizes yet."))
            return
        points = [
            (point.customers / last.customers, point.revenue_cents / last.revenue_cents) for point in picture.curve
        ]
        bands = _bands(picture, shown.currency)
        titles = (
            self.tr("share of the customers, those who bring most first"),
            self.tr("share of the revenue"),
            self.tr("if all brought the same"),
        )
        self.curve.set_curve(points, bands, titles, self._point_words)
        self.verdict.setText(_verdict(picture))
        self.curve.set_message(self.tr("PMG curve"), " ".join(band.words for band in bands))

    def _point_words(self, place: int) -> str:
        if self._shown is None:
            return ""
        picture, currency = self._shown.picture, self._shown.currency
        point, last = picture.curve[place], picture.curve[-1]
        text = self.tr(
            "The first {customers} ({share}) bring {part} of the revenue: {money}. The last of them: {least}."
        )
        return text.format(
            customers=customers_count(point.customers),
            share=percent(point.customers / last.customers, 1),
            part=percent(point.revenue_cents / last.revenue_cents, 1),
            money=money_round(point.revenue_cents, currency),
            least=money_round(point.least_cents, currency),
        )


def _bands(picture: RfmPmgPicture, currency: str) -> list[Band]:
    customers = sum(size.customers for size in picture.sizes)
    revenue = sum(size.revenue_cents for size in picture.sizes)
    bands: list[Band] = []
    customers_to = revenue_to = 0
    for size in picture.sizes:
        if not size.customers:
            continue
        customers_to += size.customers
        revenue_to += size.revenue_cents
        count = whole_number(size.customers)
        text = QCoreApplication.translate("PmgCard", "{name}: {customers}")
        names = (
            text.format(name=size_name(size.klass), customers=count),
            text.format(name=pmg_label(size.klass), customers=count),
            count,
        )
        words = _size_words(size, customers, revenue, currency)
        bands.append(Band(size.klass, customers_to / customers, revenue_to / revenue, names, words))
    return bands


def _size_words(size: SizeClass, customers: int, revenue: int, currency: str) -> str:
    text = QCoreApplication.translate(
        "PmgCard", "{name}: {customers}, {share} of them, {part} of the revenue, each {least} or more."
    )
    return text.format(
        name=size_name(size.klass),
        customers=customers_count(size.customers),
        share=percent(size.customers / customers, 1),
        part=percent(size.revenue_cents / revenue, 1),
        least=money_round(max(size.least_cents, 0), currency),
    )


def _verdict(picture: RfmPmgPicture) -> str:
    large = picture.sizes[0]
    customers = sum(size.customers for size in picture.sizes)
    revenue = sum(size.revenue_cents for size in picture.sizes)
    text = QCoreApplication.translate(
        "PmgCard", "%n customer(s) ({share}) bring {part} of the revenue.", None, large.customers
    )
    plural = text.replace("(s)", "" if large.customers == 1 else "s")
    return plural.replace(str(large.customers), whole_number(large.customers), 1).format(
        share=percent(large.customers / customers), part=percent(large.revenue_cents / revenue)
    )
