"""What people see: the one-page brief, the check table and the readable summary, made from records alone."""
