"""Touchpoints, kinds, values, owners: what there is, and what nobody has written down."""
