"""What the doctor finds: one file for each kind of trouble."""
