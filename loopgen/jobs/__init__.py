"""Durable jobs: an acknowledged job is on disk and ends exactly once, whatever dies."""
