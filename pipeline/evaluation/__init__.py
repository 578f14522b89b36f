"""The yardstick: what a reading of a naskah got right, measured against a record that a person wrote.

Pure scoring: it knows records and gold records, opens no PDF and prints nothing. `gold` reads what a person wrote,
`facts` cuts a record into facts, `matching` lays the two lists side by side, `scores` counts, `baseline` compares the
count with an earlier one.
"""
