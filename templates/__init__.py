"""The Jinja templates of naskah's outputs; loops and conditions, no judgement."""
