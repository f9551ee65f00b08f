"""Engines: sources of takes. ``engine`` says what one is, ``registry`` which there are."""
