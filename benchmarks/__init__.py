"""What inference costs, side by side with experta, CLIPS and a compiled function; see README.md here."""
