"""Makes the pages of the documentation that are read from the rules, the command line and the schema."""
