"""What other programs use of this one; ``zen_digits`` itself offers all of it by name."""
