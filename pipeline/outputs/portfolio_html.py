"""The portfolio as one page that opens without a network, and prints on one A4 page."""

from pathlib import Path

from pipeline.outputs.portfolio import PortfolioView
from pipeline.outputs.portfolio_page import page_view
from pipeline.outputs.templating import render

__all__ = ["render_portfolio_html"]


def render_portfolio_html(view: PortfolioView, folder: Path | None = None) -> str:
    """The page; lists are whole on a screen, and shortened and counted on paper.

    A template in ``folder`` takes the place of the shipped one.
    """
    return render("portfolio.html.j2", folder, view=page_view(view))
