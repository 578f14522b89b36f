from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.builder.running_text import running_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>satu\n  dua</p><p>tiga<br>empat</p>", "satu dua\ntiga\nempat\n"),
        ('<p><span class="n">(1)</span>PIHAK KESATU wajib</p>', "(1) PIHAK KESATU wajib\n"),
        ("<p><b>PIHAK</b>, <i>selanjutnya</i></p>", "PIHAK, selanjutnya\n"),
        ("<table><tr><td>Nama</td><td>:</td><td><b>Sekar</b></td></tr></table>", "Nama : Sekar\n"),
        ("<table><tr><td>A<br>B</td><td>C<br>D</td></tr></table>", "A\nB\nC\nD\n"),
        ('<ol type="a" start="2"><li>bahan</li><li>ruang</li></ol>', "b. bahan\nc. ruang\n"),
        ('<ol type="I"><li>x</li><li>x</li><li>x</li><li>x</li></ol>', "I. x\nII. x\nIII. x\nIV. x\n"),
        ("<ol><li><span>a.</span>bahan</li></ol>", "a. bahan\n"),
        ("<style>p { color: red }</style><!-- catatan --><p>isi</p>", "isi\n"),
    ],
)
def test_html_is_read_block_by_block(tmp_path: Path, body: str, text: str) -> None:
    source = tmp_path / "a.html"
    source.write_text(f"<html><head><title>judul</title></head><body>{body}</body></html>", encoding="utf-8")
    assert running_text(source, b"") == text
