"""Reads a row of digits at once, where they touch and cannot be told apart first."""
