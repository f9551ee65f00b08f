"""Clients and assets for DAWs: everything here speaks only the wire vocabulary."""
