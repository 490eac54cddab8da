"""The window around all areas: menus, navigation, status."""
