"""Worker processes: work that may crash, hang or eat memory, without harm to the daemon.

``host`` is the daemon's end, ``child`` the process's, ``frames`` what passes between them, and
``tasks`` what a child can be.
"""
