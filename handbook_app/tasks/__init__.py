"""The one place where background work is started, cancelled and reported."""
