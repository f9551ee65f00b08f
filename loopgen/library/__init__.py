"""The folder a DAW watches: names, chunks, atomic publishing, manifest, keep and reject."""
