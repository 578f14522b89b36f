"""Build the corpus: from the sources of a naskah to the PDFs that the reader is measured on.

Every naskah is written once as HTML or Typst. From that one source come the digital
PDF, the running text and the simulated scan, so all three say the same words.
"""
