"""The portfolio as a PDF of one A4 page."""

from dataclasses import asdict
from pathlib import Path

from pipeline.outputs.portfolio import PortfolioView
from pipeline.outputs.portfolio_page import page_view
from pipeline.outputs.typesetting import typeset

__all__ = ["render_portfolio_pdf"]


def render_portfolio_pdf(view: PortfolioView, folder: Path | None = None) -> bytes:
    """The page; the same portfolio gives the same bytes.

    A template in ``folder`` takes the place of the shipped one.
    """
    return typeset("portfolio.typ", asdict(page_view(view)), folder, day=view.day).pdf
