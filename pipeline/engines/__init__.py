"""Each third-party reader is met once, here, and turned into words, tables and signatures of ours.

Import the modules themselves: a reader is loaded only by who needs it (OCR and cryptography are slow to import).
"""
