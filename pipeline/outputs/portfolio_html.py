"""The portfolio as one page that opens without a network, and prints on one A4 page."""

from pipeline.outputs.portfolio import PortfolioView
from pipeline.outputs.portfolio_page import page_view
from pipeline.outputs.templating import render

__all__ = ["render_portfolio_html"]


def render_portfolio_html(view: PortfolioView) -> str:
    """The page; lists are whole on a screen, and shortened and counted on paper."""
    return render("portfolio.html.j2", view=page_view(view))
