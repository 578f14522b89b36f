"""``python -m pipeline.cli``: the command, from a checkout that is not installed."""

from pipeline.cli import main

if __name__ == "__main__":
    main(prog_name="naskah")
