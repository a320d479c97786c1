"""What the benchmark compares is the same in all programs, and the same every time."""
