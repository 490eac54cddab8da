"""Working through rules as a table, and one by one: what is there, what is meant, and saving it."""
