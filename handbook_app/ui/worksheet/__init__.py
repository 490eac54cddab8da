"""The worksheet: many rules worked through as a table, or one by one."""
