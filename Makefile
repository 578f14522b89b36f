# One word for each habit; `make` alone lists them. Every word does the set-up it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OCR_DATA := tesseract-ocr-ind tesseract-ocr-eng tesseract-ocr-osd
HAS_OCR_DATA := $(BIN)/python -c "import sys; from pipeline.engines.tesseract import missing_languages as m; sys.exit(bool(m()))"
APT := DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] && echo env || { sudo -n true 2>/dev/null && echo sudo -n env; })

.DEFAULT_GOAL := help
.PHONY: help install demo test eval baseline lint types format corpus lock schema locale clean

help: ## daftar perintah ini
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(READY) ## siapkan .venv dengan perintah .venv/bin/naskah
	@if ! $(HAS_OCR_DATA); then \
	  if [ -n "$(AS_ROOT)" ] && command -v apt-get >/dev/null; then \
	    echo "Memasang data bahasa Tesseract ($(OCR_DATA)) ..."; \
	    $(AS_ROOT) $(APT) update && $(AS_ROOT) $(APT) install --no-install-recommends -y $(OCR_DATA); \
	  fi; \
	  $(HAS_OCR_DATA) || echo "Data bahasa Tesseract tidak ada di komputer ini: pindaian dibaca dengan rapidocr." \
	    "Untuk Tesseract, pasang: $(OCR_DATA)"; \
	fi

demo: install ## baca naskah contoh di corpus/ dan tulis ringkasannya
	@$(BIN)/naskah demo

test: install ## jalankan semua uji; ARGS="-k monev" untuk sebagian
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

eval: $(READY) ## ukur bacaan atas corpus/ dan bandingkan dengan acuan; ARGS="--misses --split dev"
	@$(BIN)/naskah eval corpus corpus --no-cache --baseline corpus/acuan.json $(ARGS)

baseline: $(READY) ## terima hasil sekarang sebagai acuan
	@$(BIN)/naskah eval corpus corpus --no-cache --write-baseline corpus/acuan.json

lint: $(READY) types ## ruff, bentuk kode, tipe
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types: $(READY) ## mypy --strict
	@$(BIN)/mypy

format: $(READY) ## rapikan bentuk kode
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

corpus: $(READY) ## bangun ulang PDF di corpus/ dari sumbernya
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/corpus.txt
	@$(BIN)/python -m corpus.builder

schema: $(READY) ## tulis ulang models/agreement.schema.json
	@$(BIN)/python -m models.schema

locale: ## kumpulkan ulang kata-kata Click (msgfmt dari gettext)
	@msgfmt --check-format -o pipeline/cli/locale/id/LC_MESSAGES/naskah.mo pipeline/cli/locale/id/LC_MESSAGES/naskah.po

# Hashes of all versions for all systems; where the packages come from is the machine's own affair.
PIN = uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --custom-compile-command "make lock"
lock: ## kunci versi semua paket (memerlukan uv)
	@$(PIN) --extra ocr -o requirements/ocr.txt
	@$(PIN) --extra ocr --extra dev -o requirements/dev.txt
	@$(PIN) --extra ocr --extra dev --extra corpus -o requirements/corpus.txt

clean: ## hapus semua yang dibuat
	@rm -rf $(VENV) dist build keluaran .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" \
	  || { echo "naskah memerlukan Python 3.11 atau lebih baru; pilih dengan: make PYTHON=python3.12"; exit 1; }
	@echo "Menyiapkan $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
